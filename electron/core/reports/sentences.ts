import type { QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { QuizResult } from '../../contract/report-answers.ts';
import type { Atom, AtomItem } from './atoms.ts';
import { answersBehind, printedShare } from './printed-share.ts';
import { answerWords, type Who } from './words-answers.ts';

type Item = QuizResult['items'][number];

const whoOf = ({ mode, role }: Atom): Who =>
  mode === 'group' ? 'group' : role === 'student' ? 'pupil' : 'person';

/** The rows that a sentence is about: good options, the right order; where nothing is scored, what most chose. */
function toldRows(item: QuizItem | undefined, { options }: Item, shareOf: (at: number) => number): number[] {
  const good = options.flatMap(({ option }, at) =>
    option === '(right)' || item?.options.some(({ id, value }) => id === option && value === 'good')
      ? [at]
      : [],
  );
  if (good.length > 0 && item?.type !== 'scale') return good;
  const chosen = options.flatMap(({ option }, at) => (option === '(pass)' ? [] : [at]));
  const [first] = chosen.toSorted((a, b) => shareOf(b) - shareOf(a));
  return first === undefined ? [] : [first];
}

/** What the printed numbers of one item say in plain words; nothing where nothing is printed. */
export function itemSentences(
  printed: Item,
  item: QuizItem | undefined,
  atom: Atom,
  most: string | null | undefined,
  locale: Locale,
): string[] {
  const words = answerWords(locale);
  if (atom.mode === 'stance') {
    const option = item?.options.find(({ id }) => id === most);
    return [words.most(option === undefined ? (most ?? null) : inLocale(option.text, locale))];
  }
  const n = answersBehind(printed, atom.respondents);
  const shareOf = (at: number): number => {
    const option = printed.options[at];
    return option === undefined ? -1 : (printedShare(option, n) ?? -1);
  };
  const told = toldRows(item, printed, shareOf).flatMap((at) => {
    const option = printed.options[at];
    if (option?.interval == null || shareOf(at) < 0) return [];
    const { text, interval } = option;
    return [words.option({ text, who: whoOf(atom), tens: Math.round(shareOf(at) * 10), interval })];
  });
  return item?.type === 'several' && told.length > 0 ? [...told, words.several] : told;
}

/**
 * Says where more hands were counted than people were present; nothing elsewhere. Where one may raise a hand for several
 * options only those of one option are compared.
 */
export function moreThanPresent(
  { rows, answers }: AtomItem,
  item: QuizItem | undefined,
  { mode, present }: Atom,
  locale: Locale,
): string[] {
  if (mode !== 'hands' || present === null || answers === null) return [];
  const most = item?.type === 'several' ? Math.max(0, ...rows.map(({ count }) => count)) : answers;
  return most > present ? [answerWords(locale).more(present)] : [];
}
