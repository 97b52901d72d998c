import { itemsOfForm, type Quiz, type QuizItem, RECORD_MODES } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { type Counted, OPTION_MARKS, type OptionMark, type QuizResult } from '../../contract/report.ts';
import { AGE_BANDS, ROLES } from '../../contract/setup.ts';
import { isTooSmall } from './atom.ts';
import type { Atom, AtomItem } from './atoms.ts';
import { printedOf, uncounted } from './blur.ts';
import { printedSeveral } from './blur-several.ts';
import { detectionOf } from './detection.ts';
import { AGE_NAMES, capital, FORM_NAME, MODE_NAMES, ROLE_NAMES } from './names.ts';
import { answersBehind, printedInterval } from './printed-share.ts';
import { itemSentences, moreThanPresent } from './sentences.ts';
import { answerWords } from './words-answers.ts';

type Words = { opening: string; closing: string };
type Quizzes = Readonly<Record<string, Quiz>>;

/** The mark of the option at `index` (from 0). */
export const markAt = (index: number): OptionMark => OPTION_MARKS[index] ?? null;

const whoAnswered = (atom: Atom, locale: Locale): string =>
  [
    MODE_NAMES[locale][atom.mode],
    `${ROLE_NAMES[locale][atom.role]}, ${AGE_NAMES[locale][atom.ageBand]}`,
  ].join(' · ');

/**
 * True for an atom that may not be printed. Of a hall that stood nobody was counted; there it is who was present, as far
 * as that is known.
 */
const isSuppressed = ({ mode, respondents, present }: Atom, k: number): boolean =>
  isTooSmall(mode === 'stance' ? (present ?? k) : respondents, k);

/** Each atom of a quiz in the order opening, closing; one that is too small carries no number at all. */
export function quizResults(
  atoms: readonly Atom[],
  quizzes: Quizzes,
  options: { locale: Locale; k: number; words: Words },
): QuizResult[] {
  const { locale, k, words } = options;
  const ordered = atoms.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)));
  return ordered.map((atom) => {
    const quiz = quizzes[atom.quiz];
    const suppressed = isSuppressed(atom, k);
    const respondents = suppressed || atom.mode === 'stance' ? null : atom.respondents;
    const items = suppressed ? [] : itemsOf(atom, quiz, locale);
    return {
      segment: atom.segment,
      quiz: atom.quiz,
      title: quiz === undefined ? atom.quiz : inLocale(quiz.title, locale),
      form: atom.form,
      when: atom.when,
      mode: atom.mode,
      role: atom.role,
      ageBand: atom.ageBand,
      caption: `${capital(words[atom.when])} · ${FORM_NAME[locale]} ${atom.form} · ${whoAnswered(atom, locale)}`,
      present: suppressed ? null : atom.present,
      respondents,
      suppressed,
      items,
      detection: detectionOf({ items, respondents }, quiz, locale),
    };
  });
}

/** Opening before closing, then modes, roles and age bands as the kit lists them: never the order of the archive. */
const rankOf = (atom: Atom): number[] => [
  atom.when === 'opening' ? 0 : 1,
  RECORD_MODES.indexOf(atom.mode),
  [...ROLES, 'mixed'].indexOf(atom.role),
  [...AGE_BANDS, 'mixed'].indexOf(atom.ageBand),
];

const compareRanks = (a: number[], b: number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Items in the order of the form; an item or option that the frozen content lacks is named by its id. */
function itemsOf(atom: Atom, quiz: Quiz | undefined, locale: Locale): QuizResult['items'] {
  const order = quiz === undefined ? [] : itemsOfForm(quiz, atom.form).map((item) => item.id);
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const sorted = atom.items.toSorted((a, b) => place(a.item) - place(b.item));
  return sorted.map((counted) => itemOf(counted, atom, quiz, locale));
}

function itemOf(
  counted: AtomItem,
  atom: Atom,
  quiz: Quiz | undefined,
  locale: Locale,
): QuizResult['items'][number] {
  const item = quiz?.items.find((candidate) => candidate.id === counted.item);
  const printed = printedRows(counted, locale);
  const blurred = printed.some(({ count }) => count === null) && counted.answers !== null;
  const shown = {
    item: counted.item,
    type: item?.type ?? null,
    question: item === undefined ? counted.item : inLocale(item.question, locale),
    anchor: item?.anchor ?? false,
    // Of a blurred item not even how many answered it: only the number of the whole form is printed.
    answers: blurred ? atom.respondents : counted.answers,
    options: counted.rows.map(({ id }, index) => ({
      option: id,
      mark: item?.options.some((option) => option.id === id) ? markAt(index) : null,
      text: rowText(item, id, locale),
      ...(printed[index] ?? uncounted()),
      interval: null,
    })),
    sentences: [],
  };
  const n = answersBehind(shown, atom.respondents);
  const options = shown.options.map((option) => ({ ...option, interval: printedInterval(option, n) }));
  const whole = { ...shown, options };
  const sentences = [
    ...itemSentences(whole, item, atom, counted.most, locale),
    ...moreThanPresent(counted, item, atom, locale),
  ];
  return { ...whole, sentences };
}

function printedRows({ rows, answers, exclusive }: AtomItem, locale: Locale): Counted[] {
  const counts = rows.map(({ count }) => count);
  if (answers === null) return [];
  return exclusive ? printedOf(counts, locale) : printedSeveral(counts, answers, locale);
}

function rowText(item: QuizItem | undefined, id: string, locale: Locale): string {
  const option = item?.options.find((candidate) => candidate.id === id);
  if (option !== undefined) return inLocale(option.text, locale);
  const extra: Record<string, string> = answerWords(locale).extra;
  return extra[id] ?? id;
}
