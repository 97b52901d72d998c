import type { Quiz } from '../../../slides/model/quiz.ts';
import type { Locale } from '../../../slides/model/text.ts';
import type { Comparison, Counted, QuizResult } from '../../contract/report.ts';
import { hakeGain } from '../answering/statistics/gain.ts';
import { unmatchedDifference } from '../answering/statistics/newcombe.ts';
import { inPoints } from './matched.ts';
import { AGE_NAMES, capital, MODE_NAMES, ROLE_NAMES } from './names.ts';
import { answersBehind, type SafeShare, safeShare } from './printed-share.ts';
import { answerWords } from './words-answers.ts';

type Item = QuizResult['items'][number];
type Share = SafeShare & { n: number };

/** Two printed forms that can be set side by side. */
export type PairedForms = { before: QuizResult; after: QuizResult };

/**
 * Opening and closing of each group of which both forms are printed. Two atoms meet when quiz, mode, role and age band
 * agree; where a group answered one form twice the last one counts.
 */
export function pairedForms(results: readonly QuizResult[]): PairedForms[] {
  const printed = results.filter((result) => !result.suppressed && result.mode !== 'stance');
  const keyOf = (r: QuizResult): string => [r.quiz, r.mode, r.role, r.ageBand].join(' ');
  const keys = [...new Set(printed.map(keyOf))];
  return keys.flatMap((key) => {
    const before = printed.find((result) => keyOf(result) === key && result.when === 'opening');
    const after = printed.findLast((result) => keyOf(result) === key && result.when === 'closing');
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
}

/** Anchor items of opening and closing side by side, for each group of which both forms may be printed. */
export const comparisonsOf = (
  results: readonly QuizResult[],
  quizzes: Readonly<Record<string, Quiz>>,
  locale: Locale,
): Comparison[] =>
  pairedForms(results).flatMap(({ before, after }) =>
    comparisonOf(before, after, quizzes[before.quiz], locale),
  );

function comparisonOf(
  before: QuizResult,
  after: QuizResult,
  quiz: Quiz | undefined,
  locale: Locale,
): Comparison[] {
  const words = answerWords(locale);
  const shares: { before: Share; after: Share }[] = [];
  const items = before.items.flatMap((item): Comparison['items'] => {
    const same = after.items.find((candidate) => candidate.item === item.item);
    if (!item.anchor || same === undefined) return [];
    const share = sharesOf(item, before, same, after, quiz);
    if (share !== null) shares.push(share);
    const change = share && changeOf(share);
    const options = sideBySide(item, same);
    const sentences = change === null ? [] : [words.change(change)];
    return [{ item: item.item, question: item.question, options, change, sentences }];
  });
  if (items.length === 0) return [];
  const { mode, role, ageBand } = before;
  const gain = gainOf(shares);
  return [
    {
      ...{ quiz: before.quiz, mode, role, ageBand },
      caption: capital(
        `${MODE_NAMES[locale][mode]} · ${ROLE_NAMES[locale][role]}, ${AGE_NAMES[locale][ageBand]}`,
      ),
      openingRespondents: before.respondents ?? 0,
      closingRespondents: after.respondents ?? 0,
      items,
      gain,
      notes: shares.length === 0 ? [] : [words.unmatched, ...(gain === null ? [] : [words.gain(gain)])],
    },
  ];
}

/** Share of safe answers at both times, as printed; null where it has none or one of them is not printed. */
function sharesOf(
  first: Item,
  before: QuizResult,
  last: Item,
  after: QuizResult,
  quiz: Quiz | undefined,
): { before: Share; after: Share } | null {
  const item = quiz?.items.find(({ id }) => id === first.item);
  const sizes = [before.respondents ?? 0, after.respondents ?? 0] as const;
  const [one, two] = [safeShare(item, first, sizes[0]), safeShare(item, last, sizes[1])];
  if (one === null || two === null) return null;
  return {
    before: { ...one, n: answersBehind(first, sizes[0]) },
    after: { ...two, n: answersBehind(last, sizes[1]) },
  };
}

const partOf = ({ n }: Share, share: number) => ({ count: share * n, n });

/** The change with an interval around all that the printed shares can stand for. */
function changeOf({ before, after }: { before: Share; after: Share }): Comparison['items'][number]['change'] {
  const between = (first: number, last: number) =>
    unmatchedDifference(partOf(before, first), partOf(after, last));
  return inPoints({
    difference: after.share - before.share,
    low: between(before.high, after.low).low,
    high: between(before.low, after.high).high,
  });
}

/** Hake's gain of the averages over the shared items, to tenths; of a loss it says nothing. */
function gainOf(shares: readonly { before: Share; after: Share }[]): number | null {
  if (shares.length === 0) return null;
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const gain = hakeGain(
    mean(shares.map(({ before }) => before.share)),
    mean(shares.map(({ after }) => after.share)),
  );
  return gain === null || gain < 0 ? null : Math.round(gain * 10) / 10;
}

function sideBySide(item: Item, after: Item): Comparison['items'][number]['options'] {
  return item.options.flatMap((earlier) => {
    const later = after.options.find((candidate) => candidate.option === earlier.option);
    if (later === undefined) return [];
    const { option, mark, text } = earlier;
    return [{ option, mark, text, opening: numbersOf(earlier), closing: numbersOf(later) }];
  });
}

const numbersOf = ({ count, percent, shareText, blurred }: Counted): Counted => ({
  count,
  percent,
  shareText,
  blurred,
});
