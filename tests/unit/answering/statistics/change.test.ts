import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, pairedChange } from '../../../../electron/core/answering/statistics/bootstrap.ts';
import { seededChance } from '../../../../electron/core/answering/statistics/chance.ts';
import { hakeGain } from '../../../../electron/core/answering/statistics/gain.ts';
import { mcNemar } from '../../../../electron/core/answering/statistics/mcnemar.ts';
import { madeBy } from './read.ts';

const r = madeBy<{ mcnemar: { gained: number; lost: number; p: number; method: string }[] }>('r');
const python = madeBy<{
  mcnemar: { gained: number; lost: number; p: number }[];
  chance: { seed: number; first: number[] };
  bootstrap: { values: number[]; seed: number; low: number; high: number }[];
}>('python');

describe("McNemar's test", () => {
  it('is the one of R, exact up to 25 changes', () => {
    for (const { gained, lost, p, method } of r.mcnemar) {
      const found = mcNemar(gained, lost);
      expect(found.method).toBe(method);
      expect(found.p).toBeCloseTo(p, 12);
    }
  });

  it('is the one of statsmodels', () => {
    for (const { gained, lost, p } of python.mcnemar) expect(mcNemar(gained, lost).p).toBeCloseTo(p, 12);
  });

  // Fagerland, Lydersen & Laake (2013): 7 and 1, exact p 0.070; Agresti, "Categorical Data Analysis": 150 and 86, 17.36.
  it('gives the published values', () => {
    expect(mcNemar(7, 1).p).toBeCloseTo(0.0703, 4);
    expect(mcNemar(86, 150).p).toBeCloseTo(0.000031, 6);
  });

  it('does not mind the direction, never leaves 0 to 1, and falls as a change grows clearer', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (gained, lost) => {
        const { p, method } = mcNemar(gained, lost);
        expect(mcNemar(lost, gained)).toEqual({ p, method });
        expect(p >= 0 && p <= 1).toBe(true);
        const clearer = mcNemar(gained + 1, lost);
        if (gained >= lost && clearer.method === method) expect(clearer.p).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
    expect(mcNemar(0, 0)).toEqual({ p: 1, method: 'exact' });
  });
});

describe('the change of paired scores', () => {
  it('draws the same numbers as the program that it was checked with', () => {
    const chance = seededChance(python.chance.seed);
    for (const wanted of python.chance.first) expect(chance()).toBeCloseTo(wanted, 15);
  });

  it('has the interval of that program', () => {
    for (const { values, seed, low, high } of python.bootstrap) {
      const found = pairedChange(
        values.map((after) => ({ before: 0, after })),
        seed,
      );
      expect(found?.low).toBeCloseTo(low, 12);
      expect(found?.high).toBeCloseTo(high, 12);
    }
  });

  it('is null without pairs, the same each time, and holds the change', () => {
    expect(pairedChange([])).toBeNull();
    const score = fc.integer({ min: 0, max: 6 }).map((right) => right / 6);
    const pair = fc.record({ before: score, after: score });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 12, maxLength: 40 }), (pairs) => {
        const found = pairedChange(pairs);
        expect(pairedChange(pairs)).toEqual(found);
        if (found === null) return expect.fail('no change');
        expect(found.low - 1e-9 <= found.change && found.change <= found.high + 1e-9).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('draws whole units: of units that are alike the interval is a point', () => {
    expect(bootstrapInterval([4, 4, 4], (sample) => sample.length)).toEqual({ low: 3, high: 3 });
  });
});

describe("Hake's gain", () => {
  it('is the share of what could still be learned', () => {
    expect(hakeGain(0.4, 0.7)).toBeCloseTo(0.5, 12);
    expect(hakeGain(0.5, 0.25)).toBeCloseTo(-0.5, 12);
    expect(hakeGain(0.3, 1)).toBe(1);
    expect(hakeGain(1, 0.9)).toBeNull();
  });
});
