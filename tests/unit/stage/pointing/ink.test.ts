import { describe, expect, it } from 'vitest';
import {
  FADE_MS,
  inkLeft,
  nextChange,
  remaining,
  STAY_MS,
  type Stroke,
  withPoint,
} from '../../../../renderer/stage/pointing/ink.ts';

const at = (x: number) => ({ x, y: 0.5 });

describe('ink', () => {
  it('goes on in one line until another begins', () => {
    const one = withPoint(withPoint([], at(0.1), true, 0), at(0.2), false, 10);
    const two = withPoint(one, at(0.6), true, 20);
    expect(two).toEqual([
      { points: [at(0.1), at(0.2)], at: 10 },
      { points: [at(0.6)], at: 20 },
    ]);
    // A line whose beginning was lost, as after a reload, begins with its first point.
    expect(withPoint([], at(0.3), false, 5)).toHaveLength(1);
  });

  it('stays four seconds after its last point, then fades', () => {
    const stroke: Stroke = { points: [at(0)], at: 1000 };
    expect(inkLeft(stroke, 1000 + STAY_MS - 1, false)).toBe(1);
    expect(inkLeft(stroke, 1000 + STAY_MS + FADE_MS / 2, false)).toBe(0.5);
    expect(inkLeft(stroke, 1000 + STAY_MS + FADE_MS, false)).toBe(0);
    expect(STAY_MS).toBe(4000);
  });

  it('goes at once where nothing is to move', () => {
    expect(inkLeft({ points: [at(0)], at: 0 }, STAY_MS, true)).toBe(0);
  });

  it('asks for nothing while it stays, for each frame while it fades, and never without a line', () => {
    const strokes: Stroke[] = [
      { points: [at(0)], at: 0 },
      { points: [at(0)], at: 500 },
    ];
    expect(nextChange(strokes, 1000)).toBe(STAY_MS - 1000);
    expect(nextChange(strokes, STAY_MS + 10)).toBe(0);
    expect(remaining(strokes, STAY_MS + FADE_MS, false)).toEqual([strokes[1]]);
    expect(nextChange([], 0)).toBeNull();
  });

  it('never grows without bound', () => {
    let strokes: Stroke[] = [];
    for (let n = 0; n < 100; n += 1) strokes = withPoint(strokes, at(0), true, n);
    expect(strokes).toHaveLength(40);
    for (let n = 0; n < 3000; n += 1) strokes = withPoint(strokes, at(0), false, n);
    expect(strokes.at(-1)?.points).toHaveLength(2000);
  });
});
