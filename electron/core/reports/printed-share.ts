import type { QuizItem } from '../../../slides/model/quiz.ts';
import type { PrintedInterval, QuizResult } from '../../contract/report-answers.ts';
import type { Counted } from '../../contract/report-counted.ts';
import type { Interval } from '../answering/statistics/interval.ts';
import { wilson } from '../answering/statistics/wilson.ts';
import { type Grain, grainFor } from './blur.ts';

type Item = QuizResult['items'][number];

/*
 * Everything here is worked out from what is printed, and from nothing else. So no interval, mean or difference can tell
 * more about a small group than the report tells anyway.
 */

/** Fewest and most that a printed share of `n` answers can stand for, 0 to 1; null where nothing is printed. */
export function printedBounds(
  { count, percent, blurred }: Counted,
  n: number,
  { limit, step }: Grain = grainFor(n),
): Interval | null {
  if (count !== null) return n === 0 ? null : { low: count / n, high: count / n };
  if (blurred === 'none') return { low: 0, high: limit / 100 };
  if (blurred === 'all') return { low: 1 - limit / 100, high: 1 };
  if (percent === null) return null;
  return {
    low: Math.max(0, percent - step / 2) / 100,
    high: Math.min(100, percent + step / 2) / 100,
  };
}

/** The share that is printed, 0 to 1, of `n` answers; the middle of "< 5 %". Null where nothing is printed. */
export function printedShare(printed: Counted, n: number, grain: Grain = grainFor(n)): number | null {
  const ends = printedBounds(printed, n, grain);
  if (ends === null) return null;
  return printed.percent !== null && printed.count === null
    ? printed.percent / 100
    : (ends.low + ends.high) / 2;
}

/** Interval to whole per cent, rounded outwards. What floating point adds is no reason to go one further. */
const outwards = ({ low, high }: Interval): PrintedInterval => ({
  low: Math.floor(low * 100 + 1e-9),
  high: Math.ceil(high * 100 - 1e-9),
});

/** Wilson's interval around a printed share of `n` answers; of a rounded share around all that it can stand for. */
export function printedInterval(printed: Counted, n: number): PrintedInterval | null {
  const ends = printedBounds(printed, n);
  if (ends === null) return null;
  return outwards({ low: wilson(ends.low * n, n).low, high: wilson(ends.high * n, n).high });
}

/** Number of answers that the shares of a printed item are taken of. */
export const answersBehind = ({ answers, options }: Item, respondents: number): number =>
  options.some(({ count }) => count === null) ? respondents : (answers ?? 0);

/** True for an option that is a safe answer: a good one, asking an adult, the right order. */
export const isSafeRow = (item: QuizItem | undefined, row: string): boolean =>
  row === '(right)' ||
  (item?.type !== 'scale' &&
    item?.options.some(({ id, value }) => id === row && (value === 'good' || value === 'adult')) === true);

/** A share as printed, with the least and the most that it can stand for; 0 to 1. */
export type SafeShare = Interval & { share: number };

/**
 * Share of safe answers from the printed shares of an item whose options exclude each other, as they add up to one; null
 * where it has none or is not printed.
 */
export function safeShare(item: QuizItem | undefined, printed: Item, respondents: number): SafeShare | null {
  if (item === undefined || item.type === 'several') return null;
  const n = answersBehind(printed, respondents);
  const rows = printed.options.flatMap((option) => {
    const [ends, share] = [printedBounds(option, n), printedShare(option, n)];
    return ends === null || share === null ? [] : [{ ...ends, share, safe: isSafeRow(item, option.option) }];
  });
  if (rows.length < printed.options.length || !rows.some(({ safe }) => safe)) return null;
  const sum = (key: keyof SafeShare, safe: boolean): number =>
    rows.filter((row) => row.safe === safe).reduce((total, row) => total + row[key], 0);
  const all = sum('share', true) + sum('share', false);
  if (all === 0) return null;
  const share = sum('share', true) / all;
  const low = Math.max(sum('low', true), 1 - sum('high', false));
  const high = Math.min(sum('high', true), 1 - sum('low', false));
  return { share, low: Math.min(low, share), high: Math.max(high, share) };
}
