import type { Reading } from '../../../cards/message.ts';

/** What would make the cards easier to read, null while all is well. */
export type Hint = 'dark' | 'nothing' | 'far' | null;

/** What is remembered of the last frames, counted in frames. */
export type Sight = { dark: number; empty: number; small: number };
export const FRESH_SIGHT: Sight = { dark: 0, empty: 0, small: 0 };

/** So many frames in a row before it is said: a sweep passes a dark corner or an empty wall. */
export const PATIENCE = 8;
/** Without any card in sight for longer: about three seconds. */
export const LONG = 40;
/** Cards below this are at the limit: 16 px is the smallest that was still read in a picture of 1280. */
const SMALL_PX = 16;

/** One more frame. */
export function sightAfter(sight: Sight, { marks, dark }: Reading): Sight {
  const sizes = marks.map(({ size }) => size).sort((a, b) => a - b);
  const typical = sizes[Math.floor(sizes.length / 2)];
  return {
    dark: dark ? sight.dark + 1 : 0,
    empty: marks.length === 0 ? sight.empty + 1 : 0,
    small: typical === undefined ? sight.small : typical < SMALL_PX ? sight.small + 1 : 0,
  };
}

/** The one thing to say; darkness first, because it explains the rest. */
export function hintOf({ dark, empty, small }: Sight): Hint {
  if (dark >= PATIENCE) return 'dark';
  if (empty >= LONG) return 'nothing';
  return small >= PATIENCE ? 'far' : null;
}
