import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../../electron/core/answering/statistics/interval.ts';
import { normalCdf, normalQuantile, Z95 } from '../../../../electron/core/answering/statistics/normal.ts';
import { studentCdf, studentQuantile } from '../../../../electron/core/answering/statistics/student.ts';
import { madeBy } from './read.ts';

const r = madeBy<{
  normal: { p: number[]; quantile: number[]; x: number[]; cdf: number[] };
  student: { df: number[]; quantile: number[] };
}>('r');

describe('the normal distribution', () => {
  it('is the one of R', () => {
    for (const [index, x] of r.normal.x.entries())
      expect(normalCdf(x)).toBeCloseTo(r.normal.cdf[index] ?? Number.NaN, 14);
    for (const [index, p] of r.normal.p.entries())
      expect(normalQuantile(p)).toBeCloseTo(r.normal.quantile[index] ?? Number.NaN, 7);
    expect(Z95).toBeCloseTo(1.959963984540054, 13);
  });

  it('goes there and back, and is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 6);
      }),
    );
  });

  it('ends at 0 and 1', () => {
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
  });
});

describe("Student's t", () => {
  it('is the one of R', () => {
    for (const [index, df] of r.student.df.entries())
      expect(studentQuantile(0.975, df)).toBeCloseTo(r.student.quantile[index] ?? Number.NaN, 9);
  });

  it('comes near the normal distribution with many degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.integer({ min: 1, max: 300 }), (t, df) => {
        expect(studentCdf(t, df) + studentCdf(-t, df)).toBeCloseTo(1, 12);
        expect(Math.abs(studentCdf(t, 5000) - normalCdf(t))).toBeLessThan(1e-4);
      }),
    );
  });
});

describe('a quantile', () => {
  it('lies between its neighbours as in R and NumPy', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12);
    expect(quantile([5], 0.975)).toBe(5);
    expect(quantile([1, 9], 1)).toBe(9);
  });
});
