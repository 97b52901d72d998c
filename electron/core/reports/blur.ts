import type { Locale } from '../../../slides/model/text.ts';
import type { Counted } from '../../contract/report.ts';
import { MIN_RESPONDENTS } from './atom.ts';
import { formatPercent } from './numbers.ts';

/** In groups below this size shares near 0 % and 100 % are blurred, so that no table says "everybody" or "nobody". */
export const BLUR_BELOW = 50;
/** Widths in per cent that shares of a blurred item are rounded to; the first that holds two counts or more is taken. */
const STEPS = [5, 10, 20, 25, 50] as const;
const UNCOUNTED = '–';
const ABOUT: Record<Locale, string> = { vi: 'khoảng', en: 'about', uk: 'близько' };
const HIDDEN: Record<Locale, string> = { vi: 'không in', en: 'not printed', uk: 'не друкуємо' };

type Near = Counted['blurred'];

/**
 * The share below which "nearly nobody" begins among `answers`, in per cent: the lowest multiple of 5 under which one
 * single answer falls too. 5 for 21 answers and more; below that "< 5 %" would mean exactly nobody.
 */
const limitFor = (answers: number): number => (Math.floor(100 / answers / 5) + 1) * 5;

const stepFor = (answers: number): number => STEPS.find((step) => step * answers >= 200) ?? 50;

/** How an item is blurred, in per cent: how near to nobody or everybody, and the step to which other shares are rounded. */
export type Grain = { limit: number; step: number };
export const grainFor = (answers: number): Grain => ({ limit: limitFor(answers), step: stepFor(answers) });

/** The grain of ten answers, with quarters for steps: a half stands in the middle of its step. */
export const COARSE: Grain = { limit: limitFor(MIN_RESPONDENTS), step: 25 };

/** Whether `count` is printed as nearly nobody or nearly everybody; null: as a share. */
export function nearness(count: number, answers: number, grain = grainFor(answers)): Near {
  const limit = grain.limit * answers;
  if (count * 100 < limit) return 'none';
  return (answers - count) * 100 < limit ? 'all' : null;
}

/** Share of `count` rounded to the step, in per cent. */
export function rounded(count: number, answers: number, { step }: Grain): number {
  return Math.round((count * 100) / answers / step) * step;
}

/** Fewest and most answers that are printed like `count`. */
export function rangeOf(count: number, answers: number, grain: Grain): { least: number; most: number } {
  const near = nearness(count, answers, grain);
  const alike = Array.from({ length: answers + 1 }, (_, other) => other).filter(
    (other) =>
      nearness(other, answers, grain) === near &&
      (near !== null || rounded(other, answers, grain) === rounded(count, answers, grain)),
  );
  return { least: Math.min(...alike), most: Math.max(...alike) };
}

/** True where a blurred count follows from the rounded shares of all options and the number of answers. */
function canBeComputed(counts: readonly number[], answers: number, grain: Grain): boolean {
  const ranges = counts.map((count) => rangeOf(count, answers, grain));
  const least = ranges.reduce((sum, range) => sum + range.least, 0);
  const most = ranges.reduce((sum, range) => sum + range.most, 0);
  return ranges.some((range, index) => {
    if (nearness(counts[index] ?? 0, answers, grain) === null) return false;
    const low = Math.max(range.least, answers - (most - range.most));
    const high = Math.min(range.most, answers - (least - range.least));
    return low === high;
  });
}

/** True where some option of an item is so near to nobody or to everybody that the whole item prints without counts. */
export function isBlurred(counts: readonly number[]): boolean {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return answers > 0 && answers < BLUR_BELOW && counts.some((count) => nearness(count, answers) !== null);
}

/** True for what was counted and is printed without its count. */
export const isMasked = ({ count, shareText }: Counted): boolean => count === null && shareText !== UNCOUNTED;

/**
 * What is printed for the options of one item with `counts`, in their order.
 *
 * In a group under 50 a share near 0 % or 100 % prints as "< 5 %" or "> 95 %" (wider limits up to 20 answers). One such
 * option makes the whole item print rounded shares and no count, since one minus the others would be the blurred count;
 * where even rounded shares give it away, or fewer than ten answered, nothing of the item is printed. What is printed is
 * decided by what would be printed, never by the counts behind it, so the decision gives nothing away either: for every
 * item printed so there are others, with other blurred counts, that print the same.
 */
export function printedOf(counts: readonly number[], locale: Locale): Counted[] {
  const plain = { percent: null, blurred: null };
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return counts.map(() => ({ ...plain, count: 0, shareText: UNCOUNTED }));
  if (!isBlurred(counts)) {
    return counts.map((count) => exactCount(count, answers, locale));
  }
  const grain = grainFor(answers);
  if (answers < MIN_RESPONDENTS || canBeComputed(counts, answers, grain)) return withheld(counts, locale);
  return counts.map((count) => blurredCount(count, answers, locale, grain));
}

/** What stands for counts of which nothing may be printed. */
export const withheld = (counts: readonly number[], locale: Locale): Counted[] =>
  counts.map(() => ({ count: null, percent: null, shareText: HIDDEN[locale], blurred: null }));

/**
 * What is printed where the number of answers itself must not be told: "< 15 %", about a quarter, a half, three
 * quarters, "> 85 %", however many answered, so that neither a limit nor a step tells anything of it.
 */
export function bandedOf(counts: readonly number[], locale: Locale): Counted[] {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers < MIN_RESPONDENTS || canBeComputed(counts, answers, COARSE)) return withheld(counts, locale);
  return counts.map((count) => blurredCount(count, answers, locale, COARSE));
}

/** A count with its share in whole per cent. */
export function exactCount(count: number, answers: number, locale: Locale): Counted {
  const percent = Math.round((count / answers) * 100);
  return { count, percent, shareText: formatPercent(percent, locale), blurred: null };
}

/** A share rounded to the grain, or how near it is to nobody or everybody; never the count. */
export function blurredCount(count: number, answers: number, locale: Locale, grain: Grain): Counted {
  const { limit } = grain;
  const blurred = nearness(count, answers, grain);
  if (blurred === 'none') {
    return { count: null, percent: null, shareText: `< ${formatPercent(limit, locale)}`, blurred };
  }
  if (blurred === 'all') {
    return { count: null, percent: null, shareText: `> ${formatPercent(100 - limit, locale)}`, blurred };
  }
  const percent = rounded(count, answers, grain);
  const shareText = `${ABOUT[locale]} ${formatPercent(percent, locale)}`;
  return { count: null, percent, shareText, blurred: null };
}

/** What stands for an option of an item that was not counted. */
export const uncounted = (): Counted => ({ count: null, percent: null, shareText: UNCOUNTED, blurred: null });
