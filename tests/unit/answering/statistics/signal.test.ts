import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../electron/core/answering/statistics/signal.ts';
import { madeBy } from './read.ts';

const r = madeBy<{
  signal: {
    hits: number;
    scams: number;
    falseAlarms: number;
    genuine: number;
    sensitivity: number;
    criterion: number;
  }[];
}>('r');

const judged = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
  .chain(([scams, genuine]) =>
    fc.record({
      hits: fc.integer({ min: 0, max: scams }),
      scams: fc.constant(scams),
      falseAlarms: fc.integer({ min: 0, max: genuine }),
      genuine: fc.constant(genuine),
    }),
  );

describe('telling scams from genuine messages', () => {
  it('has the values of R', () => {
    for (const row of r.signal) {
      const found = detect(row);
      expect(found.sensitivity).toBeCloseTo(row.sensitivity, 8);
      expect(found.criterion).toBeCloseTo(row.criterion, 8);
    }
  });

  it('is a number even where everybody or nobody was right', () => {
    fc.assert(
      fc.property(judged, (each) => {
        const { sensitivity, criterion } = detect(each);
        expect(Number.isFinite(sensitivity) && Number.isFinite(criterion)).toBe(true);
      }),
    );
  });

  it('is turned round when scams and genuine messages are swapped, and grows with the hits', () => {
    fc.assert(
      fc.property(judged, (each) => {
        const { hits, scams, falseAlarms, genuine } = each;
        const here = detect(each);
        const swapped = detect({ hits: falseAlarms, scams: genuine, falseAlarms: hits, genuine: scams });
        expect(swapped.sensitivity).toBeCloseTo(-(here.sensitivity ?? 0), 8);
        expect(swapped.criterion).toBeCloseTo(here.criterion ?? Number.NaN, 8);
        if (hits === scams) return;
        const more = detect({ ...each, hits: hits + 1 });
        expect(more.sensitivity).toBeGreaterThan(here.sensitivity ?? Number.NaN);
      }),
    );
  });

  it('says nothing where there was no scam or no genuine message', () => {
    expect(detect({ hits: 3, scams: 9, falseAlarms: 0, genuine: 0 })).toEqual({
      hitRate: 3 / 9,
      falseAlarmRate: null,
      sensitivity: null,
      criterion: null,
    });
  });
});
