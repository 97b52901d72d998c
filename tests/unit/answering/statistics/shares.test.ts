import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  matchedDifference,
  type Pairs,
  unmatchedDifference,
} from '../../../../electron/core/answering/statistics/newcombe.ts';
import { wilson } from '../../../../electron/core/answering/statistics/wilson.ts';
import { madeBy } from './read.ts';

type Ends = { low: number; high: number };
const r = madeBy<{ wilson: (Ends & { count: number; n: number })[] }>('r');
const python = madeBy<{
  unmatched: (Ends & { before: [number, number]; after: [number, number] })[];
  matched: (Ends & { pairs: [number, number, number, number] })[];
}>('python');

const near = (found: Ends, wanted: Ends, digits = 10): void => {
  expect(found.low).toBeCloseTo(wanted.low, digits);
  expect(found.high).toBeCloseTo(wanted.high, digits);
};

const part = fc
  .integer({ min: 1, max: 400 })
  .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const cell = fc.nat(60);
const pairs: fc.Arbitrary<Pairs> = fc
  .record({ both: cell, gained: cell, lost: cell, neither: cell })
  .filter(({ both, gained, lost, neither }) => both + gained + lost + neither > 0);

describe("Wilson's interval of a share", () => {
  it('is the one of R', () => {
    for (const row of r.wilson) near(wilson(row.count, row.n), row);
  });

  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is the published one', (count, n, low, high) => {
    near(wilson(count, n), { low, high }, 4);
  });

  it('holds the share, is the mirror of the other answer, and stays between 0 and 1 at its ends too', () => {
    fc.assert(
      fc.property(part, ({ count, n }) => {
        const [yes, no] = [wilson(count, n), wilson(n - count, n)];
        expect(0 <= yes.low && yes.low <= count / n && count / n <= yes.high && yes.high <= 1).toBe(true);
        near(yes, { low: 1 - no.high, high: 1 - no.low }, 12);
      }),
    );
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('moves up with the count, and is narrower the more answered', () => {
    fc.assert(
      fc.property(part, ({ count, n }) => {
        const here = wilson(count, n);
        const more = wilson(4 * count, 4 * n);
        expect(more.high - more.low).toBeLessThan(here.high - here.low);
        if (count === n) return;
        const next = wilson(count + 1, n);
        expect(next.low > here.low && next.high > here.high).toBe(true);
      }),
    );
  });
});

describe('the difference of two groups that are not matched', () => {
  it('is the one of statsmodels', () => {
    for (const { before, after, ...ends } of python.unmatched) {
      const [a, b] = [before, after].map(([count, n]) => ({ count, n }));
      if (a && b) near(unmatchedDifference(a, b), ends);
    }
  });

  // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [0, 29, 5, 56, -0.0381, 0.1926],
  ])('from %i of %i to %i of %i is the published one', (x1, n1, x2, n2, low, high) => {
    near(unmatchedDifference({ count: x1, n: n1 }, { count: x2, n: n2 }), { low, high }, 4);
  });

  it('holds the difference, turns round with the groups, and is a number everywhere', () => {
    fc.assert(
      fc.property(part, part, (before, after) => {
        const there = unmatchedDifference(before, after);
        const back = unmatchedDifference(after, before);
        expect(there.low <= there.difference && there.difference <= there.high).toBe(true);
        expect(there.low >= -1 && there.high <= 1).toBe(true);
        expect(there.difference).toBeCloseTo(-back.difference, 12);
        near(there, { low: -back.high, high: -back.low }, 12);
      }),
    );
  });
});

describe('the difference of matched pairs', () => {
  it("is the one written on statsmodels' limits", () => {
    for (const { pairs: row, ...ends } of python.matched) {
      const [both, gained, lost, neither] = row;
      near(matchedDifference({ both, gained, lost, neither }), ends);
    }
  });

  // Fagerland, Lydersen & Laake, Statistics in Medicine 33 (2014) 2850-2875: airway hyper-responsiveness, 1, 1, 7 and 12.
  it('is the published one', () => {
    near(matchedDifference({ both: 1, gained: 7, lost: 1, neither: 12 }), { low: 0.0256, high: 0.5069 }, 4);
  });

  it('holds the difference, turns round with time, and is a number everywhere', () => {
    fc.assert(
      fc.property(pairs, (each) => {
        const there = matchedDifference(each);
        const back = matchedDifference({ ...each, gained: each.lost, lost: each.gained });
        expect(there.low <= there.difference && there.difference <= there.high).toBe(true);
        near(there, { low: -back.high, high: -back.low }, 12);
      }),
    );
  });
});
