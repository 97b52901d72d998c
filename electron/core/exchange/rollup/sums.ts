import type { Locale } from '../../../../slides/model/text.ts';
import type { PrintedInterval } from '../../../contract/report-answers.ts';
import type { Counted, OptionMark } from '../../../contract/report-counted.ts';
import type { Summed } from '../../../contract/rollup-results.ts';
import { exactCount, type Grain, grainFor } from '../../reports/blur.ts';
import { formatPercent } from '../../reports/numbers.ts';
import { printedBounds, printedShare } from '../../reports/printed-share.ts';
import { rollupWords } from './words.ts';

/** Answers for one option over many seminars; `low` and `high` are what rounding leaves open. */
export type OptionSum = { mark: OptionMark; text: string; yes: number; low: number; high: number };

/** What an option is printed with in the report of its seminar. */
type PrintedOption = Counted & { mark: OptionMark; text: string };

/** As `PrintedOption`, in answers. */
type Answered<O> = { option: O; yes: number; low: number; high: number };

/**
 * Printed options of one question as answers out of `n`; null where something of it is not printed. `exclusive`: each answer
 * is for one option, so rounded shares are brought to add up to one again. `grain`: how they were rounded.
 */
export function printedAnswers<O extends PrintedOption>(
  options: readonly O[],
  n: number,
  exclusive: boolean,
  grain: Grain = grainFor(n),
): { rounded: boolean; rows: Answered<O>[] } | null {
  const rows = options.flatMap((option) => {
    const [share, ends] = [printedShare(option, n, grain), printedBounds(option, n, grain)];
    return share === null || ends === null ? [] : [{ option, share, ends }];
  });
  if (rows.length === 0 || rows.length < options.length) return null;
  const rounded = rows.some(({ option }) => option.count === null);
  const all = rows.reduce((sum, { share }) => sum + share, 0);
  const scale = rounded && exclusive && all > 0 ? n / all : n;
  return {
    rounded,
    rows: rows.map(({ option, share, ends }) => ({
      option,
      yes: option.count ?? share * scale,
      low: option.count ?? ends.low * n,
      high: option.count ?? ends.high * n,
    })),
  };
}

/** Adds `rows` to `sums`, option by option. */
export function addAnswers<K, O extends PrintedOption>(
  sums: Map<K, OptionSum>,
  rows: readonly Answered<O>[],
  keyOf: (option: O) => K,
): void {
  for (const { option, yes, low, high } of rows) {
    const { mark, text } = option;
    const before = sums.get(keyOf(option)) ?? { mark, text, yes: 0, low: 0, high: 0 };
    const after = { yes: before.yes + yes, low: before.low + low, high: before.high + high };
    sums.set(keyOf(option), { mark: before.mark, text: before.text, ...after });
  }
}

/** To whole per cent, outwards; what floating point adds is no reason to go one further. */
export const outwards = (low: number, high: number): PrintedInterval => ({
  low: Math.max(0, Math.floor(low * 100 + 1e-9)),
  high: Math.min(100, Math.ceil(high * 100 - 1e-9)),
});

/** An option out of `n` answers as it is printed; without its count where some seminar prints a rounded share of it. */
export const summed = (sum: OptionSum, n: number, rounded: boolean, locale: Locale): Summed =>
  rounded ? roundedShare(sum, n, locale) : { ...exactCount(sum.yes, n, locale), range: null };

/** A share without its count; one that may be nobody or everybody prints as "< 5 %" or "> 95 %", as in one seminar. */
function roundedShare({ yes, low, high }: OptionSum, n: number, locale: Locale): Summed {
  const range = outwards(low / n, high / n);
  const none = { count: null, percent: null, range };
  if (low === 0)
    return { ...none, shareText: `< ${formatPercent(range.high, locale)}`, blurred: 'none' as const };
  if (high / n > 1 - 1e-9)
    return { ...none, shareText: `> ${formatPercent(range.low, locale)}`, blurred: 'all' as const };
  const percent = Math.round((yes / n) * 100);
  const shareText = `${rollupWords(locale).about} ${formatPercent(percent, locale)}`;
  return { count: null, percent, shareText, blurred: null, range };
}
