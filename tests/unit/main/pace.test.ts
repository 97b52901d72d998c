import { describe, expect, it } from 'vitest';
import { PACE, Pace } from '../../../electron/main/pace.ts';

/** What `calls` calls at `now` got, each answer with how often. */
function taken(pace: Pace, now: number, calls: number): Record<string, number> {
  const counted: Record<string, number> = {};
  for (let call = 0; call < calls; call += 1) {
    const answer = pace.take(now);
    counted[answer] = (counted[answer] ?? 0) + 1;
  }
  return counted;
}

describe('how fast a window may call', () => {
  it('is faster than a screen that opens, or a key that is held down for an hour', () => {
    const pace = new Pace(0);
    expect(taken(pace, 0, 200)).toEqual({ yes: 200 });
    let through = 0;
    for (let press = 0; press < 100_000; press += 1) if (pace.take(press * 33) === 'yes') through += 1;
    expect(through).toBe(100_000);
  });

  it('has an end, is told once for a flood, and is the same again after rest', () => {
    const pace = new Pace(0);
    expect(taken(pace, 0, 100_000)).toEqual({ yes: PACE.atOnce, first: 1, no: 99_999 - PACE.atOnce });
    for (let now = 10; now <= 1000; now += 10) expect(taken(pace, now, 1000).first).toBeUndefined();
    expect(taken(pace, 60_000, 5000)).toEqual({ yes: PACE.atOnce, first: 1, no: 4999 - PACE.atOnce });
  });

  it('lets in, over a flood, what its rate says', () => {
    const pace = new Pace(0);
    taken(pace, 0, 5000);
    let through = 0;
    for (let now = 1; now <= 10_000; now += 1) through += taken(pace, now, 20).yes ?? 0;
    expect(through).toBe(10 * PACE.perSecond);
  });
});
