import type { Quiz } from '../../../../slides/model/quiz.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import type { QuizResult } from '../../../contract/report.ts';
import type { RollupComparison } from '../../../contract/rollup.ts';
import { type Cluster, changeOverSeminars } from '../../answering/statistics/seminars.ts';
import { isTooSmall } from '../../reports/atom.ts';
import type { PairedForms } from '../../reports/comparisons.ts';
import { inPoints } from '../../reports/matched.ts';
import { capital, MODE_NAMES } from '../../reports/names.ts';
import { answersBehind, type SafeShare, safeShare } from '../../reports/printed-share.ts';
import type { FormSum } from './cells.ts';
import { rankOf, severalOf, whoAnswered } from './order.ts';
import { addAnswers, type OptionSum, printedAnswers, summed } from './sums.ts';
import { changeSentence } from './words-results.ts';

/*
 * Opening beside closing, of the same seminars: a seminar is in both sums or in neither, with the same rules as in cells.ts,
 * so both are sums of whole atoms as the reports of the seminars print them.
 */

type Item = QuizResult['items'][number];
type Option = Item['options'][number]['option'];
type Side = { answers: number; rounded: boolean; options: Map<Option, OptionSum> };
/** Safe answers of one seminar at one time; the share as printed, with what it can stand for. */
type Safe = SafeShare & { answers: number };

type ItemSum = Pick<Item, 'item' | 'question'> & {
  version: string;
  seminars: number;
  before: Side;
  after: Side;
  safe: { before: Safe; after: Safe }[];
};

type ComparisonSum = Pick<FormSum, 'quiz' | 'title' | 'mode' | 'role' | 'ageBand'> & {
  seminars: number;
  before: number;
  after: number;
  items: Map<string, ItemSum>;
};

export type Comparisons = Map<string, ComparisonSum>;

const newSide = (): Side => ({ answers: 0, rounded: false, options: new Map() });

function comparisonIn(all: Comparisons, { quiz, title, mode, role, ageBand }: QuizResult): ComparisonSum {
  const key = [quiz, mode, role, ageBand].join(' ');
  const known = all.get(key);
  if (known) return known;
  const about = { quiz, title, mode, role, ageBand };
  const made: ComparisonSum = { ...about, seminars: 0, before: 0, after: 0, items: new Map() };
  all.set(key, made);
  return made;
}

function itemIn({ items }: ComparisonSum, { item, question }: Item, version: string): ItemSum {
  const key = `${item} ${version}`;
  const known = items.get(key);
  if (known) return known;
  const made: ItemSum = {
    ...{ item, question, version },
    ...{ seminars: 0, before: newSide(), after: newSide(), safe: [] },
  };
  items.set(key, made);
  return made;
}

/** One item of one form as printed; null where fewer than `k` answered it or something of it is not printed. */
function printedItem(item: Item, quiz: Quiz | undefined, respondents: number, k: number) {
  const answers = answersBehind(item, respondents);
  const printed = isTooSmall(answers, k)
    ? null
    : printedAnswers(item.options, answers, item.type !== 'several');
  if (printed === null) return null;
  const safe = safeShare(
    quiz?.items.find(({ id }) => id === item.item),
    item,
    respondents,
  );
  return { answers, ...printed, safe: safe && { ...safe, answers } };
}

function addSide(side: Side, { answers, rounded, rows }: NonNullable<ReturnType<typeof printedItem>>): void {
  side.answers += answers;
  side.rounded ||= rounded;
  addAnswers(side.options, rows, ({ option }) => option);
}

/** Adds the opening and the closing of one seminar to `all`: the questions that both forms have and both print. */
export function addComparison(
  all: Comparisons,
  { before, after }: PairedForms,
  { quiz, k, version }: { quiz: Quiz | undefined; k: number; version: (item: string) => string },
): void {
  const [first, last] = [before.respondents ?? 0, after.respondents ?? 0];
  if (isTooSmall(first, k) || isTooSmall(last, k)) return;
  const both = before.items.flatMap((item) => {
    const same = after.items.find((other) => other.item === item.item);
    if (!item.anchor || same === undefined) return [];
    const [one, two] = [printedItem(item, quiz, first, k), printedItem(same, quiz, last, k)];
    return one && two ? [{ item, one, two }] : [];
  });
  if (both.length === 0) return;
  const comparison = comparisonIn(all, before);
  comparison.seminars += 1;
  comparison.before += first;
  comparison.after += last;
  for (const { item, one, two } of both) {
    const sum = itemIn(comparison, item, version(item.item));
    sum.seminars += 1;
    addSide(sum.before, one);
    addSide(sum.after, two);
    if (one.safe && two.safe) sum.safe.push({ before: one.safe, after: two.safe });
  }
}

/** The change, with an interval around all that the printed shares can stand for. */
function changeOf({ safe }: ItemSum, locale: Locale): RollupComparison['items'][number]['change'] {
  const cluster = (of: Safe, key: keyof SafeShare): Cluster => ({
    yes: of[key] * of.answers,
    answers: of.answers,
  });
  const over = (first: keyof SafeShare, last: keyof SafeShare) =>
    changeOverSeminars(
      safe.map(({ before, after }) => ({ before: cluster(before, first), after: cluster(after, last) })),
    );
  const [change, least, most] = [over('share', 'share'), over('high', 'low'), over('low', 'high')];
  if (change === null) return null;
  const { points, ...ends } = inPoints({
    difference: change.difference,
    low: least?.interval?.low ?? 0,
    high: most?.interval?.high ?? 0,
  });
  const interval = change.interval === null ? null : ends;
  return { points, interval, sentence: changeSentence({ points, interval, seminars: safe.length }, locale) };
}

/** What was added up, ready to be printed: by quiz, mode, role and age band. */
export function comparisonsFrom(all: Comparisons, locale: Locale): RollupComparison[] {
  return [...all.values()]
    .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
    .map(({ items, before, after, ...about }) => {
      const several = severalOf([...items.values()].map(({ item }) => item));
      return {
        ...about,
        caption: `${about.title} · ${capital(MODE_NAMES[locale][about.mode])} · ${whoAnswered(about, locale)}`,
        ...{ openingRespondents: before, closingRespondents: after },
        items: [...items.values()]
          .sort((a, b) => (`${a.item} ${a.version}` < `${b.item} ${b.version}` ? -1 : 1))
          .map((item) => printed(item, several(item.item), locale)),
      };
    });
}

function printed(sum: ItemSum, several: boolean, locale: Locale): RollupComparison['items'][number] {
  const { item, version, question, seminars, before, after } = sum;
  const side = ({ answers, rounded, options }: Side, option: Option) => {
    const one = options.get(option);
    return one === undefined ? null : summed(one, answers, rounded, locale);
  };
  return {
    ...{ item, version, several, question, seminars },
    ...{ openingAnswers: before.answers, closingAnswers: after.answers },
    rounded: before.rounded || after.rounded,
    options: [...before.options].flatMap(([option, { mark, text }]) => {
      const [opening, closing] = [side(before, option), side(after, option)];
      return opening === null || closing === null ? [] : [{ option, mark, text, opening, closing }];
    }),
    change: changeOf(sum, locale),
  };
}
