import type { Locale } from '../../../slides/model/text.ts';
import type { Counted } from '../../contract/report-counted.ts';
import { MIN_RESPONDENTS } from './atom.ts';
import {
  BLUR_BELOW,
  blurredCount,
  exactCount,
  grainFor,
  nearness,
  rangeOf,
  uncounted,
  withheld,
} from './blur.ts';

/** True where some count of an item with several answers is so near to nobody or everybody that it prints rounded. */
const isNear = (counts: readonly number[], answers: number): boolean =>
  answers < BLUR_BELOW && counts.some((count) => nearness(count, answers) !== null);

/**
 * True where a blurred count follows from all that is printed. The last row is who chose nothing: nobody of them is in another
 * row, everybody else is in one at least.
 */
function canBeComputed(counts: readonly number[], answers: number): boolean {
  const grain = grainFor(answers);
  const ranges = counts.map((count) => rangeOf(count, answers, grain));
  const passes = ranges.at(-1) ?? { least: 0, most: 0 };
  const options = ranges.slice(0, -1);
  const possible = counts.map(() => new Set<number>());
  for (let passed = passes.least; passed <= passes.most; passed += 1) {
    const chose = answers - passed;
    const most = options.map((range) => Math.min(range.most, chose));
    const all = most.reduce((sum, value) => sum + value, 0);
    if (all < chose || options.some(({ least }) => least > chose)) continue;
    possible.at(-1)?.add(passed);
    for (const [index, { least }] of options.entries()) {
      const needed = Math.max(least, chose - (all - (most[index] ?? 0)));
      for (let value = needed; value <= (most[index] ?? 0); value += 1) possible[index]?.add(value);
    }
  }
  return possible.some(
    (values, index) => nearness(counts[index] ?? 0, answers, grain) !== null && values.size < 2,
  );
}

/**
 * What is printed for an item of which several options may be chosen: each share is one of all `answers`, the last of
 * `counts` is who was not sure. The rule of small groups is that of other items (see `printedOf`), but what the options
 * add up to tells little here.
 */
export function printedSeveral(counts: readonly number[], answers: number, locale: Locale): Counted[] {
  if (answers === 0) return counts.map(uncounted);
  if (!isNear(counts, answers)) return counts.map((count) => exactCount(count, answers, locale));
  if (answers < MIN_RESPONDENTS || canBeComputed(counts, answers)) return withheld(counts, locale);
  return counts.map((count) => blurredCount(count, answers, locale, grainFor(answers)));
}
