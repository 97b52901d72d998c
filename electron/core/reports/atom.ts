import type { Counts } from '../../contract/archive.ts';

/** Fewest respondents whose answers may be printed; may be raised, never lowered. */
export const MIN_RESPONDENTS = 10;

/** k in force: `wanted` when it is higher than the least allowed, else that. */
export const effectiveK = (wanted: number = MIN_RESPONDENTS): number => Math.max(MIN_RESPONDENTS, wanted);

/** Answers to one item; null where nothing was counted at all. */
export function answersOf(counts: Counts): number | null {
  const values = Object.values(counts);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** The rule of small groups: an atom with fewer than k respondents is in no table of results. */
export const isTooSmall = (respondents: number, k: number): boolean => respondents < effectiveK(k);
