import { itemsOfForm, type Quiz, type QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { TallyBody } from '../../contract/archive.ts';
import {
  type Comparison,
  type Counted,
  OPTION_MARKS,
  type OptionMark,
  type QuizResult,
} from '../../contract/report.ts';
import { AGE_BANDS, ROLES } from '../../contract/setup.ts';
import { answersOf, isTooSmall, respondentsOf } from './atom.ts';
import { isBlurred, printedOf, uncounted } from './blur.ts';
import { AGE_NAMES, FORM_NAME, MODE_NAMES, ROLE_NAMES } from './names.ts';

type Words = { opening: string; closing: string };
type Quizzes = Readonly<Record<string, Quiz>>;

/** The mark of the option at `index` (from 0). */
export const markAt = (index: number): OptionMark => OPTION_MARKS[index] ?? null;

/** `text` with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const whoAnswered = (tally: TallyBody, locale: Locale): string =>
  [
    MODE_NAMES[locale][tally.mode],
    `${ROLE_NAMES[locale][tally.role]}, ${AGE_NAMES[locale][tally.ageBand]}`,
  ].join(' · ');

/** Each atom of a quiz in the order opening, closing; one that is too small carries no number at all. */
export function quizResults(
  tallies: readonly TallyBody[],
  quizzes: Quizzes,
  options: { locale: Locale; k: number; words: Words },
): QuizResult[] {
  const { locale, k, words } = options;
  const ordered = tallies.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)));
  return ordered.map((tally) => {
    const quiz = quizzes[tally.quiz];
    const respondents = respondentsOf(tally.items);
    const suppressed = isTooSmall(respondents, k);
    return {
      segment: tally.segment,
      quiz: tally.quiz,
      title: quiz === undefined ? tally.quiz : inLocale(quiz.title, locale),
      form: tally.form,
      when: tally.when,
      mode: tally.mode,
      role: tally.role,
      ageBand: tally.ageBand,
      caption: `${capital(words[tally.when])} · ${FORM_NAME[locale]} ${tally.form} · ${whoAnswered(tally, locale)}`,
      present: suppressed ? null : tally.present,
      respondents: suppressed ? null : respondents,
      suppressed,
      items: suppressed ? [] : itemsOf(tally, quiz, locale),
    };
  });
}

/** Opening before closing, then roles and age bands as the kit lists them: never the order of the archive. */
const rankOf = (tally: TallyBody): number[] => [
  tally.when === 'opening' ? 0 : 1,
  [...ROLES, 'mixed'].indexOf(tally.role),
  [...AGE_BANDS, 'mixed'].indexOf(tally.ageBand),
];

const compareRanks = (a: number[], b: number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Items in the order of the form; an item or option that the frozen content lacks is named by its id. */
function itemsOf(tally: TallyBody, quiz: Quiz | undefined, locale: Locale): QuizResult['items'] {
  const order = quiz === undefined ? [] : itemsOfForm(quiz, tally.form).map((item) => item.id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = tally.items.toSorted((a, b) => place(a.item) - place(b.item));
  return sorted.map(({ item: id, counts }) => {
    const item = quiz?.items.find((candidate) => candidate.id === id);
    const options = optionIds(item, Object.keys(counts));
    const values = options.map((option) => counts[option] ?? 0);
    const answers = answersOf(counts);
    const printed = answers === null ? [] : printedOf(values, locale);
    return {
      item: id,
      question: item === undefined ? id : inLocale(item.question, locale),
      anchor: item?.anchor ?? false,
      // Of a blurred item not even how many answered it: only the number of the whole form is printed.
      answers: isBlurred(values) ? respondentsOf(tally.items) : answers,
      options: options.map((option, index) => ({
        option,
        mark: markAt(index),
        text: optionText(item, option, locale),
        ...(printed[index] ?? uncounted()),
      })),
    };
  });
}

const optionIds = (item: QuizItem | undefined, counted: string[]): string[] => {
  const known = item?.options.map((option) => option.id) ?? [];
  return [...known, ...counted.filter((id) => !known.includes(id))];
};

function optionText(item: QuizItem | undefined, id: string, locale: Locale): string {
  const option = item?.options.find((candidate) => candidate.id === id);
  return option === undefined ? id : inLocale(option.text, locale);
}

/**
 * Anchor items of opening and closing side by side, for each group of which both forms may be printed.
 * Two atoms meet when quiz, role and age band agree; where a group answered one form twice the last one counts.
 */
export function comparisonsOf(results: readonly QuizResult[], locale: Locale): Comparison[] {
  const printed = results.filter((result) => !result.suppressed);
  const keyOf = (r: QuizResult): string => [r.quiz, r.role, r.ageBand].join(' ');
  const keys = [...new Set(printed.map(keyOf))];
  return keys.flatMap((key) => {
    const before = printed.find((result) => keyOf(result) === key && result.when === 'opening');
    const after = printed.findLast((result) => keyOf(result) === key && result.when === 'closing');
    if (before === undefined || after === undefined) return [];
    const items = before.items.flatMap((item) => sideBySide(item, after));
    if (items.length === 0) return [];
    return [
      {
        quiz: before.quiz,
        caption: capital(`${ROLE_NAMES[locale][before.role]}, ${AGE_NAMES[locale][before.ageBand]}`),
        openingRespondents: before.respondents ?? 0,
        closingRespondents: after.respondents ?? 0,
        items,
      },
    ];
  });
}

function sideBySide(item: QuizResult['items'][number], after: QuizResult): Comparison['items'] {
  const same = after.items.find((candidate) => candidate.item === item.item);
  if (!item.anchor || same === undefined) return [];
  const options = item.options.flatMap((earlier) => {
    const later = same.options.find((candidate) => candidate.option === earlier.option);
    if (later === undefined) return [];
    const { option, mark, text } = earlier;
    return [{ option, mark, text, opening: numbersOf(earlier), closing: numbersOf(later) }];
  });
  return [{ item: item.item, question: item.question, options }];
}

const numbersOf = ({ count, percent, shareText, blurred }: Counted): Counted => ({
  count,
  percent,
  shareText,
  blurred,
});
