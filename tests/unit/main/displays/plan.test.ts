import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Likeness, RememberedDisplays } from '../../../../electron/contract/displays.ts';
import {
  type DisplayPlan,
  likenessOf,
  ownPictures,
  planDisplays,
  type SystemDisplay,
} from '../../../../electron/main/displays/plan.ts';
import { readRemembered } from '../../../../electron/main/displays/remembered.ts';

const display = (change: Partial<SystemDisplay>): SystemDisplay => {
  const { width, height, scale, ...rest } = {
    id: 1,
    label: '',
    width: 1366,
    height: 768,
    scale: 1,
    internal: false,
    ...change,
  };
  const bounds = change.bounds ?? { x: 0, y: 0, width: width / scale, height: height / scale };
  return { ...rest, width, height, scale, bounds };
};

/** Displays side by side, in the order given. */
const row = (...displays: SystemDisplay[]): SystemDisplay[] => {
  let x = 0;
  return displays.map((one) => {
    const placed = { ...one, bounds: { ...one.bounds, x, y: 0 } };
    x += one.bounds.width;
    return placed;
  });
};

const laptop = display({ id: 1, internal: true });
const epson = display({ id: 2, label: 'EPSON', width: 1280, height: 720 });
const television = display({ id: 3, label: 'TV', width: 1920, height: 1080 });
const chose = (stage: Likeness, console: Likeness | null = null): RememberedDisplays => ({
  stage: likenessOf(stage),
  console: console && likenessOf(console),
});

const stageOf = (plan: DisplayPlan): Likeness | null => (plan.mode === 'two' ? likenessOf(plan.stage) : null);
const consoleOf = (plan: DisplayPlan): Likeness | null => plan.console && likenessOf(plan.console);

/** Up to four displays side by side, of which one at most belongs to the laptop; no two are alike. */
const anyRow: fc.Arbitrary<SystemDisplay[]> = fc
  .uniqueArray(
    fc.record({
      label: fc.constantFrom('EPSON', 'TV', 'BENQ', 'DELL'),
      width: fc.constantFrom(1024, 1280, 1366, 1920),
      height: fc.constantFrom(720, 768, 1080),
      scale: fc.constantFrom(1, 1.25, 1.5, 2),
    }),
    { selector: ({ label }) => label, minLength: 1, maxLength: 4 },
  )
  .chain((found) =>
    fc
      .record({ internal: fc.nat(4), ids: fc.uniqueArray(fc.nat(1e6), { minLength: 4, maxLength: 4 }) })
      .map(({ internal, ids }) =>
        row(
          ...found.map((one, index) =>
            display({ ...one, internal: index === internal, id: ids[index] ?? index }),
          ),
        ),
      ),
  );

/** A row, one of its displays (as the primary), and another (as the one chosen). */
const anyRoom = anyRow.chain((displays) =>
  fc.record({
    displays: fc.constant(displays),
    primary: fc.constantFrom(...displays).map(({ id }) => id),
    chosen: fc.constantFrom(...displays),
    console: fc.constantFrom(...displays).map(({ id }) => id),
    order: fc.shuffledSubarray(displays, { minLength: displays.length }),
  }),
);

describe('where the stage goes, for any displays', () => {
  it('is never the display of the console while there is another', () => {
    fc.assert(
      fc.property(anyRoom, fc.boolean(), ({ displays, primary, chosen, console }, known) => {
        const plan = planDisplays(displays, known ? chose(chosen) : null, primary, { stage: null, console });
        expect(plan.mode).toBe(displays.length > 1 ? 'two' : 'one');
        if (plan.mode === 'two') expect(plan.stage.id).not.toBe(plan.console.id);
      }),
    );
  });

  it('does not depend on the order in which the system lists them', () => {
    fc.assert(
      fc.property(anyRoom, fc.boolean(), ({ displays, primary, chosen, order }, known) => {
        const remembered = known ? chose(chosen) : null;
        expect(planDisplays(order, remembered, primary)).toEqual(planDisplays(displays, remembered, primary));
      }),
    );
  });

  it('is the one chosen, wherever it stands, whatever its number is and whichever is primary', () => {
    fc.assert(
      fc.property(anyRoom, fc.nat(3), ({ displays, chosen, order, primary }, turn) => {
        fc.pre(displays.length > 1 && !chosen.internal);
        const renumbered = row(...order.map((one, index) => ({ ...one, id: (index + turn) % 4 })));
        const after = planDisplays(renumbered, chose(chosen), primary);
        expect(stageOf(after)).toEqual(likenessOf(chosen));
        expect(after.mode === 'two' && after.away).toBe(false);
      }),
    );
  });

  it('is the same after any of them was pulled out and plugged in again, under another number', () => {
    fc.assert(
      fc.property(anyRoom, ({ displays, primary, chosen, order }) => {
        fc.pre(displays.length > 1 && !chosen.internal);
        const remembered = chose(chosen);
        const before = planDisplays(displays, remembered, primary);
        const [out] = order;
        const without = planDisplays(
          displays.filter((one) => one !== out),
          remembered,
          primary,
          { stage: before.mode === 'two' ? before.stage.id : null, console: before.console?.id ?? null },
        );
        const back = planDisplays(
          displays.map((one) => (one === out ? { ...one, id: 2e6 } : one)),
          remembered,
          primary,
          { stage: without.mode === 'two' ? without.stage.id : null, console: without.console?.id ?? null },
        );
        expect(stageOf(back)).toEqual(stageOf(before));
      }),
    );
  });

  it('stays where it is when the resolution or the scale of a named display changes', () => {
    fc.assert(
      fc.property(
        anyRoom,
        fc.constantFrom(800, 1600, 3840),
        fc.constantFrom(1, 1.5, 3),
        ({ displays, primary, chosen }, width, scale) => {
          fc.pre(displays.length > 1 && !chosen.internal);
          const changed = row(
            ...displays.map((one) => (one === chosen ? display({ ...one, width, scale }) : one)),
          );
          const plan = planDisplays(changed, chose(chosen), primary);
          expect(plan.mode === 'two' && plan.stage.id).toBe(chosen.id);
        },
      ),
    );
  });

  it('leaves the console where it is unless the stage goes there', () => {
    fc.assert(
      fc.property(anyRoom, ({ displays, primary, chosen, console }) => {
        fc.pre(displays.length > 1);
        const plan = planDisplays(displays, chose(chosen), primary, { stage: null, console });
        if (plan.mode === 'two' && plan.stage.id !== console) expect(plan.console.id).toBe(console);
      }),
    );
  });

  it('counts displays that show the same picture as one, at any size', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(1, 0.8), (displays, share) => {
        const [first] = displays;
        fc.pre(first !== undefined);
        const { x, y, width, height } = (first as SystemDisplay).bounds;
        const twin = display({
          id: 5e6,
          label: 'BEAMER',
          bounds: { x, y, width: width * share, height: height * share },
        });
        const plan = planDisplays([...displays, twin], null, (first as SystemDisplay).id);
        expect(plan.mode).toBe(displays.length > 1 ? 'two' : 'mirrored');
        expect(ownPictures([...displays, twin], (first as SystemDisplay).id)).toHaveLength(displays.length);
      }),
    );
  });
});

describe('where the stage goes when nothing was chosen', () => {
  it('is the projector, also where the system made it the primary display', () => {
    expect(stageOf(planDisplays(row(laptop, epson), null, 1))).toEqual(likenessOf(epson));
    const plan = planDisplays(row(epson, laptop), null, 2, { stage: null, console: 2 });
    expect(stageOf(plan)).toEqual(likenessOf(epson));
    expect(consoleOf(plan)).toEqual(likenessOf(laptop));
  });

  it('is the largest of several', () => {
    expect(stageOf(planDisplays(row(laptop, epson, television), null, 1))).toEqual(likenessOf(television));
  });

  it('does not jump when a third display is plugged in', () => {
    const plan = planDisplays(row(laptop, epson, television), null, 1, { stage: 2, console: 1 });
    expect(stageOf(plan)).toEqual(likenessOf(epson));
  });

  it('is the display that is not primary where the system cannot tell the laptop’s own', () => {
    const twin = display({ id: 9 });
    expect(stageOf(planDisplays(row(display({ id: 4 }), twin), null, 4))).not.toBeNull();
    expect(planDisplays(row(display({ id: 4 }), twin), null, 4)).toMatchObject({ stage: { id: 9 } });
    expect(planDisplays(row(display({ id: 4 }), twin), null, 9)).toMatchObject({ stage: { id: 4 } });
  });
});

describe('a choice of the trainer', () => {
  it('holds among displays that are alike, as long as the stage is there', () => {
    const [one, other] = row(display({ id: 4 }), display({ id: 9 })) as [SystemDisplay, SystemDisplay];
    const plan = planDisplays([one, other], chose(one, other), 4, { stage: 4, console: 9 });
    expect(plan).toMatchObject({ stage: { id: 4 }, console: { id: 9 } });
  });

  it('of a display that is not there is said to be away, and is not another one of the same size', () => {
    const benq = display({ id: 7, label: 'BENQ', width: 1280, height: 720 });
    expect(planDisplays(row(laptop, benq), chose(epson), 1)).toMatchObject({ mode: 'two', away: true });
    expect(stageOf(planDisplays(row(laptop, benq, television), chose(epson), 1))).toEqual(
      likenessOf(television),
    );
  });

  it('of a display without a name is known by its size', () => {
    const nameless = display({ id: 5, width: 1024, height: 768 });
    expect(stageOf(planDisplays(row(laptop, television, nameless), chose(nameless), 1))).toEqual(
      likenessOf(nameless),
    );
  });

  it('of the laptop’s own display holds beside the same projector and no other', () => {
    const swapped = chose(laptop, epson);
    expect(stageOf(planDisplays(row(laptop, epson), swapped, 1))).toEqual(likenessOf(laptop));
    const elsewhere = planDisplays(row(laptop, television), swapped, 1);
    expect(stageOf(elsewhere)).toEqual(likenessOf(television));
    expect(elsewhere).toMatchObject({ away: false });
  });

  it('is read back as it was stored, and what does not fit is no choice', () => {
    const choice = chose(epson, laptop);
    expect(readRemembered(JSON.parse(JSON.stringify({ displays: choice })))).toEqual(choice);
    expect(readRemembered({ displays: { stage: { x: 1366, y: 0 } } })).toBeNull();
    expect(readRemembered({})).toBeNull();
  });
});

it('no display at all is one display of which nothing is known', () => {
  expect(planDisplays([], chose(epson), 1)).toEqual({ mode: 'one', console: null });
});
