import { describe, expect, it } from 'vitest';
import type { StampedAction } from '../../../electron/contract/actions.ts';
import { compare, emptyLedger, goOn, type Ledger, said, saved } from '../../torture/ledger.ts';
import { heard } from '../../torture/plain/life.ts';
import { PHASES, planRun } from '../../torture/plan.ts';
import { drawFrom } from '../../torture/seeded.ts';
import { isClean, nothingCounted, sum, tableOf } from '../../torture/tally.ts';

const action = (at: number): StampedAction => ({ at, action: { type: 'move/next' } });
const actions = (count: number): StampedAction[] => Array.from({ length: count }, (_, at) => action(at));

/** `facts` that are on the disk, and then `positions` that wait. */
const ledgerOf = (facts: number, positions: number): Ledger => {
  let ledger = emptyLedger();
  for (const one of actions(facts)) ledger = said(ledger, one, true, true);
  for (let n = facts; n < facts + positions; n += 1) ledger = said(ledger, action(n), false, false);
  return ledger;
};

describe('the plan of a run', () => {
  it('is the same for the same seed and number, and another for another', () => {
    expect(planRun('s', 3, ['p', 'q'])).toEqual(planRun('s', 3, ['p', 'q']));
    expect(planRun('s', 3, ['p', 'q'])).not.toEqual(planRun('t', 3, ['p', 'q']));
    expect(planRun('s', 3, ['p'])).not.toEqual(planRun('s', 4, ['p']));
  });

  it('cuts every phase off, in every way, and leads only through phases that it comes to', () => {
    const plans = Array.from({ length: 400 }, (_, n) => planRun('s', n, ['p']));
    const cuts = plans.flatMap((plan) => plan.cuts);
    expect(new Set(cuts.map(({ phase }) => phase))).toEqual(new Set(PHASES));
    expect(new Set(cuts.map(({ how }) => how)).size).toBe(7);
    for (const { cuts: own, works } of plans)
      for (const { phase, deed } of own) {
        expect(['open', 'recover', 'present', 'close', ...works]).toContain(phase);
        expect(deed).toBeGreaterThan(0);
      }
  });

  it('draws UUIDs that the kit takes for such', () => {
    const draw = drawFrom('u');
    expect(draw.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(draw.uuid()).not.toBe(draw.uuid());
  });
});

describe('what is on the disk against what was said', () => {
  it('is right where only positions that waited are missing', () => {
    for (const found of [3, 4, 5]) expect(compare(ledgerOf(3, 2), actions(found))).toEqual([]);
  });

  it('is right where the action that was being done is there, too, and no more than that', () => {
    expect(compare(ledgerOf(3, 0), actions(4))).toEqual([]);
    expect(compare(ledgerOf(3, 0), actions(5))).toMatchObject([{ kind: 'ahead' }]);
  });

  it('is a loss where an acknowledged one is missing', () => {
    expect(compare(ledgerOf(3, 2), actions(2))).toMatchObject([{ kind: 'lost' }, { kind: 'lost' }]);
    expect(compare(saved(ledgerOf(3, 2)), actions(4))).toMatchObject([{ kind: 'lost' }]);
  });

  it('is another one where the order or an action differs', () => {
    expect(compare(ledgerOf(2, 0), [action(1), action(0)])).toMatchObject([{ kind: 'other' }]);
  });

  it('goes on from what is there', () => {
    expect(goOn(ledgerOf(1, 3), actions(2), () => false)).toMatchObject({ acknowledged: 2, said: [{}, {}] });
  });
});

describe('what a life says', () => {
  it('is heard line by line, without a last one that breaks off', () => {
    const out =
      '{"say":"begin","phase":"close"}\ndeeds 12\nrefused 2\n{"say":"done","phase":"close"}\n{"say":"beg';
    expect(heard(out)).toEqual({
      said: [
        { say: 'begin', phase: 'close' },
        { say: 'done', phase: 'close' },
      ],
      deeds: [['close', 12]],
      refusals: 2,
    });
  });
});

describe('the table', () => {
  it('adds runs, and is clean only where nothing is wrong', () => {
    const one = { ...nothingCounted(), runs: 1, kills: { close: 2 }, facts: 7 };
    const both = sum(one, { ...one, kills: { close: 1, open: 4 } });
    expect(both).toMatchObject({ runs: 2, facts: 14, kills: { close: 3, open: 4 } });
    expect(tableOf('Plain core', both)).toMatch(
      /runs +2\n[\s\S]*killed +7 [\s\S]*in open +4\n[\s\S]*in close +3\n/,
    );
    expect(isClean(both)).toBe(true);
    for (const bad of [{ lost: 1 }, { half: 1 }, { integrity: 1 }, { findings: ['x'] }])
      expect(isClean(sum(both, { ...nothingCounted(), ...bad }))).toBe(false);
  });
});
