import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisplayInfo } from '../../../electron/contract/snapshot.ts';
import { wantedDataDir } from '../../../electron/main/data-dir.ts';
import { planStage } from '../../../electron/main/displays/plan.ts';

const display = (change: Partial<DisplayInfo>): DisplayInfo => ({
  id: 1,
  label: '',
  width: 1366,
  height: 768,
  internal: false,
  console: false,
  ...change,
});
const laptop = display({ id: 1, internal: true, console: true });
const projector = display({ id: 2, label: 'EPSON', width: 1280, height: 720 });
const television = display({ id: 3, label: 'TV', width: 1920, height: 1080 });

const anyDisplays = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(9),
      label: fc.constantFrom('', 'EPSON', 'TV'),
      width: fc.constantFrom(1024, 1280, 1920),
      height: fc.constantFrom(720, 768, 1080),
      internal: fc.boolean(),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
  )
  .map((found) => found.map((one, index) => ({ ...one, console: index === 0 })));

describe('where the stage goes', () => {
  it('is never the display of the console', () => {
    fc.assert(
      fc.property(anyDisplays, (displays) => {
        const plan = planStage(displays, null);
        expect(plan.mode).toBe(displays.length > 1 ? 'two' : 'one');
        if (plan.mode === 'two') expect(plan.display.console).toBe(false);
      }),
    );
  });

  it('does not depend on the order in which the system lists displays', () => {
    fc.assert(
      fc.property(anyDisplays, fc.constantFrom(null, projector, television), (displays, remembered) => {
        const one = planStage(displays, remembered);
        const other = planStage(displays.toReversed(), remembered);
        const size = (plan: typeof one) =>
          plan.mode === 'two'
            ? [plan.display.label, plan.display.width, plan.display.height, plan.display.internal]
            : [];
        expect(size(one)).toEqual(size(other));
      }),
    );
  });

  it('is the display chosen before, found again by what it is when numbers have changed', () => {
    const renumbered = { ...projector, id: 77 };
    expect(planStage([laptop, television, renumbered], projector)).toEqual({
      mode: 'two',
      display: renumbered,
    });
  });

  it('is the largest external display when nothing was chosen', () => {
    expect(planStage([laptop, projector, television], null)).toEqual({ mode: 'two', display: television });
  });

  it('is the console itself with one display', () => {
    expect(planStage([laptop], projector)).toEqual({ mode: 'one' });
  });
});

describe('the data directory', () => {
  it('is what the command line says, else KIT_DATA, else the platform’s own', () => {
    expect(wantedDataDir(['kit', '--data', '/a'], { KIT_DATA: '/b' }, '/')).toBe('/a');
    expect(wantedDataDir(['kit', '--data=/a b'], {}, '/')).toBe('/a b');
    expect(wantedDataDir(['kit'], { KIT_DATA: '/b' }, '/')).toBe('/b');
    expect(wantedDataDir(['kit'], {}, '/')).toBeNull();
  });

  it('counts a relative path from where the kit was started', () => {
    expect(wantedDataDir(['kit', '--data', 'x'], {}, '/home/an')).toBe('/home/an/x');
  });
});
