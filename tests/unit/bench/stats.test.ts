import { describe, expect, it } from 'vitest';
import { median, noise, p95, quantile, summary } from '../../bench/stats.ts';
import { ratioRow } from '../../bench/support/result.ts';
import { LEGEND, tableOf } from '../../bench/table.ts';

describe('what the bench says of many measurements', () => {
  it('is their median and p95, whatever order they came in', () => {
    const values = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect(summary(values)).toEqual({ n: 101, median: 50, p95: 95 });
    expect(median([4, 1])).toBe(2.5);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('leaves the measurements as they are', () => {
    const values = [3, 1, 2];
    p95(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('calls noise what every other measurement differs by', () => {
    expect(noise([10, 10, 10, 10])).toBe(0);
    expect(noise([11, 10, 11, 10])).toBeCloseTo(0.1);
    expect(noise([1, 2, 3])).toBeNaN();
  });
});

describe('a row of the bench', () => {
  it('keeps its bar while the median is within it', () => {
    expect(ratioRow('launch', 'ms', [130], [100], 1.3)).toMatchObject({ ratio: 1.3, ok: true });
    expect(ratioRow('launch', 'ms', [131], [100], 1.3)).toMatchObject({ ok: false });
  });

  it('says both values, the ratio, the bar and whether it was kept', () => {
    const row = ratioRow('launch', 'ms', [200, 200, 200, 260], [100, 110, 100, 110], 1.3);
    const [head, , line, note] = tableOf([{ ...row, notes: ['why'] }]).split('\n');
    expect(head).toContain('reference (p95)');
    expect(line).toMatch(
      /^launch {2,}200 \(251\) ms {2,}105 \(110\) ms {2,}1\.90x {2,}9 % {2,}4 {2,}<= 1\.3x {2,}OVER$/,
    );
    expect(note).toBe('    why');
    expect(LEGEND).toContain('Median');
  });
});
