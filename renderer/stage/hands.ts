import type { Counts } from '../../electron/contract/archive.ts';
import { type Group, totalAttendance } from '../../electron/contract/setup.ts';

/**
 * Hands of one option; `share` is 0 to 1, null while no hand at all was counted. `bar`: how long its bar is, 0 to 1, where
 * that is not the share.
 */
export type Share = { id: string; count: number; share: number | null; bar?: number };

/** Hands counted so far over all options. */
export const totalHands = (counts: Counts | undefined): number =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);

/** Count and share of each option, in the order of `options`. Counts of options that are not offered are left out. */
export function sharesOf(counts: Counts | undefined, options: readonly { id: string }[]): Share[] {
  const offered = options.map(({ id }) => ({ id, count: counts?.[id] ?? 0 }));
  const total = offered.reduce((sum, { count }) => sum + count, 0);
  return offered.map(({ id, count }) => ({ id, count, share: total === 0 ? null : count / total }));
}

/** How many are in the room, or null where nobody counted them. */
export const presentOf = (groups: readonly Group[]): number | null => totalAttendance(groups).present;
