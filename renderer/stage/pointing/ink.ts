import type { Place } from './place.ts';

/** A line of ink: its points, and when the last one came (ms). */
export type Stroke = { points: Place[]; at: number };

/** How long a line stays whole after its last point, and how long it then fades, ms. */
export const STAY_MS = 4000;
export const FADE_MS = 500;

/** More ink than this helps nobody to see: the oldest lines and points go first. */
const MOST_STROKES = 40;
const MOST_POINTS = 2000;

/** Ink after one more point at `now`; `begins`: the point begins a line of its own. */
export function withPoint(strokes: readonly Stroke[], point: Place, begins: boolean, now: number): Stroke[] {
  const last = strokes.at(-1);
  if (begins || !last) return [...strokes, { points: [point], at: now }].slice(-MOST_STROKES);
  const points = [...last.points, point].slice(-MOST_POINTS);
  return [...strokes.slice(0, -1), { points, at: now }];
}

/** How much of a line is still to be seen at `now`, from 1 to 0. While `still` it goes at once. */
export function inkLeft({ at }: Stroke, now: number, still: boolean): number {
  const age = now - at;
  if (age < STAY_MS) return 1;
  return still ? 0 : Math.max(0, 1 - (age - STAY_MS) / FADE_MS);
}

/** The lines that are still to be seen. */
export const remaining = (strokes: readonly Stroke[], now: number, still: boolean): Stroke[] =>
  strokes.filter((stroke) => inkLeft(stroke, now, still) > 0);

/** In how many ms the ink looks different by itself: 0 while a line fades, null where there is none. */
export function nextChange(strokes: readonly Stroke[], now: number): number | null {
  if (strokes.length === 0) return null;
  return Math.max(0, Math.min(...strokes.map(({ at }) => at)) + STAY_MS - now);
}
