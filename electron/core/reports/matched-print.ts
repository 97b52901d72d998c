import type { Locale } from '../../../slides/model/text.ts';
import type { Matched } from '../../contract/report-answers.ts';
import type { Counted } from '../../contract/report-counted.ts';
import { type McNemar, mcNemar } from '../answering/statistics/mcnemar.ts';
import type { Pairs } from '../answering/statistics/newcombe.ts';
import { BLUR_BELOW, blurredCount, grainFor, nearness, rangeOf, rounded } from './blur.ts';
import { CELLS, type Look, type Margin, printableLooks } from './matched-audit.ts';

/** One form of an item: for each row what was counted, what is printed of it, and whether it is a safe answer. */
export type FormRows = { count: number; printed: Counted; safe: boolean }[];

/** As much of a table of pairs as is printed. */
export type PrintedPairs = {
  rows: Counted[];
  chance: NonNullable<Matched['items'][number]['chance']>;
  method: McNemar['method'];
};

/** From here each rounded cell stands for ten numbers at least: more than there are few who answered one form only. */
const AUDIT_UP_TO = 200;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** As much of McNemar's p as is printed. */
function chanceOf(gained: number, lost: number): Pick<PrintedPairs, 'chance' | 'method'> {
  const { p, method } = mcNemar(gained, lost);
  return { chance: p < 0.01 ? 'p<0.01' : p < 0.05 ? 'p<0.05' : 'unclear', method };
}

const isWithheld = ({ count, percent, blurred }: Counted): boolean =>
  count === null && percent === null && blurred === null;

/** What somebody who wants to compute more of a form would write down of it. */
function marginOf(rows: FormRows, pairs: number): Margin {
  const total = sum(rows.map(({ count }) => count));
  return {
    total,
    alone: total - pairs,
    rows: rows.map(({ count, printed, safe }) => {
      const exact = { least: count, most: count };
      const range = printed.count === null ? rangeOf(count, total, grainFor(total)) : exact;
      return { ...range, safe, hidden: printed.blurred !== null };
    }),
  };
}

/**
 * What is printed of matched pairs beside the two forms `before` and `after` (both of at least as many answers as there are
 * pairs). The cells are always rounded: exact ones, set against the two forms, would tell of the few who answered one form
 * only. Null where even so a blurred number, or the answers of fewer than `k`, could be computed, and where a form itself is
 * not printed.
 */
export function printPairs(
  pairs: Pairs,
  before: FormRows,
  after: FormRows,
  { locale, k }: { locale: Locale; k: number },
): PrintedPairs | null {
  const n = sum(CELLS.map((cell) => pairs[cell]));
  if ([...before, ...after].some(({ printed }) => isWithheld(printed))) return null;
  const chance = chanceOf(pairs.gained, pairs.lost);
  const rows = cellsOf(pairs, n, locale);
  const [first, last] = [marginOf(before, n), marginOf(after, n)];
  const lookOf = lookWith(n);
  const fits = n > AUDIT_UP_TO || printableLooks(first, last, n, { lookOf, k }).has(lookOf(pairs).key);
  return fits ? { rows, ...chance } : null;
}

const cellsOf = (pairs: Pairs, n: number, locale: Locale): Counted[] =>
  CELLS.map((cell) => blurredCount(pairs[cell], n, locale, grainFor(n)));

/** How tables of `n` pairs look in print. */
function lookWith(n: number): (pairs: Pairs) => Look {
  const grain = grainFor(n);
  const shown = Array.from({ length: n + 1 }, (_, count) => {
    const near = nearness(count, n, grain);
    return { near, text: near ?? String(rounded(count, n, grain)) };
  });
  const chances = new Map<number, string>();
  const chanceText = ({ gained, lost }: Pairs): string => {
    const key = gained * (n + 1) + lost;
    const known = chances.get(key);
    if (known !== undefined) return known;
    const text = Object.values(chanceOf(gained, lost)).join(' ');
    chances.set(key, text);
    return text;
  };
  return (pairs) => ({
    key: `${CELLS.map((cell) => shown[pairs[cell]]?.text).join(' ')} ${chanceText(pairs)}`,
    hidden: n < BLUR_BELOW ? CELLS.filter((cell) => shown[pairs[cell]]?.near !== null) : [],
  });
}
