import { describe, expect, it } from 'vitest';
import { scoreChange } from '../../../electron/core/reports/score.ts';
import { times } from './responses.ts';

const alike = (n: number) => [
  ...times(n, () => ({ before: 0.25, after: 0.75 })),
  ...times(n, () => ({ before: 0.5, after: 0.5 })),
];

describe('the change of the mean score', () => {
  it('is the one of the printed shares, with half its interval in steps of five points', () => {
    expect(scoreChange(alike(20), 0.41, 0.62)).toEqual({ points: 21, low: 11, high: 31 });
  });

  it('says the same of the same pairs whether they are drawn from or, being many, not', () => {
    expect(scoreChange(alike(250), 0.4, 0.6)).toEqual(scoreChange(alike(251), 0.4, 0.6));
    expect(scoreChange(alike(2000), 0.4, 0.6)).toEqual({ points: 20, low: 15, high: 25 });
  });

  it('is never told as exact, and never leaves -100 to 100', () => {
    const same = times(30, () => ({ before: 0, after: 1 }));
    expect(scoreChange(same, 0, 1)).toEqual({ points: 100, low: 95, high: 100 });
    expect(scoreChange([], 0, 1)).toBeNull();
  });
});
