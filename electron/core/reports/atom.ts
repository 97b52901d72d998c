import type { Locale } from '../../../slides/model/text.ts';
import type { Counts } from '../../contract/archive.ts';
import type { Counted } from '../../contract/report.ts';
import { formatPercent } from './numbers.ts';

/** Fewest respondents whose answers may be printed; may be raised, never lowered. */
export const MIN_RESPONDENTS = 10;

/** In groups below this size shares near 0 % and 100 % are blurred, so that no table says "everybody" or "nobody". */
const BLUR_BELOW = 50;
const NEAR_NONE = 5;
const NEAR_ALL = 95;

/** k in force: `wanted` when it is higher than the least allowed, else that. */
export const effectiveK = (wanted: number = MIN_RESPONDENTS): number => Math.max(MIN_RESPONDENTS, wanted);

/** Answers to one item; null where nothing was counted at all. */
export function answersOf(counts: Counts): number | null {
  const values = Object.values(counts);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** Respondents of an atom: the largest number of answers that any of its items got. */
export const respondentsOf = (items: readonly { counts: Counts }[]): number =>
  Math.max(0, ...items.map((item) => answersOf(item.counts) ?? 0));

/** The rule of small groups: an atom with fewer than k respondents is in no table of results. */
export const isTooSmall = (respondents: number, k: number): boolean => respondents < effectiveK(k);

/**
 * What is printed for one option with `count` of `answers` (null: not counted).
 * In a group under 50 a share below 5 % or above 95 % prints as "< 5 %" or "> 95 %" and its count is left out: it
 * would say the same thing. Blurring the neighbours of 0 % and 100 % as well is what keeps the sign from meaning
 * "exactly none".
 */
export function countedOf(count: number, answers: number | null, locale: Locale): Counted {
  if (answers === null || answers === 0) {
    return { count: answers, percent: null, shareText: '–', blurred: null };
  }
  const exact = (count / answers) * 100;
  if (answers < BLUR_BELOW && exact < NEAR_NONE) {
    return {
      count: null,
      percent: null,
      shareText: `< ${formatPercent(NEAR_NONE, locale)}`,
      blurred: 'none',
    };
  }
  if (answers < BLUR_BELOW && exact > NEAR_ALL) {
    return { count: null, percent: null, shareText: `> ${formatPercent(NEAR_ALL, locale)}`, blurred: 'all' };
  }
  const percent = Math.round(exact);
  return { count, percent, shareText: formatPercent(percent, locale), blurred: null };
}
