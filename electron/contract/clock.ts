/** No kit was in use before this day: a calendar that shows an earlier one has lost the time. */
const FIRST_DAY = '2026-01-01';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whose calendar may be wrong: that of the laptop that made a bundle, this one's, or one of the two. */
export type DoubtfulClock = 'theirs' | 'ours' | 'either';

/**
 * Compares the day on which a bundle was made (`made`, null for a data folder) with this laptop's `today`, both
 * YYYY-MM-DD. Null where nothing speaks against them. Laptops of two time zones may be a day apart.
 */
export function doubtfulClock(made: string | null, today: string): DoubtfulClock | null {
  if (today < FIRST_DAY) return 'ours';
  if (made === null) return null;
  if (made < FIRST_DAY) return 'theirs';
  return Date.parse(made) - Date.parse(today) > DAY_MS ? 'either' : null;
}
