import type { Quiz, QuizItem } from '../../../slides/model/quiz.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { ResponseBody } from '../../contract/archive.ts';
import type { Matched, PrintedChange, QuizResult } from '../../contract/report-answers.ts';
import type { Counted } from '../../contract/report-counted.ts';
import { isSafe, isScored } from '../answering/safe.ts';
import { type Difference, matchedDifference, type Pairs } from '../answering/statistics/newcombe.ts';
import { isTooSmall } from './atom.ts';
import { countedItem } from './atoms.ts';
import { CELLS } from './matched-audit.ts';
import { type FormRows, printPairs } from './matched-print.ts';
import { AGE_NAMES, capital, MODE_NAMES, ROLE_NAMES } from './names.ts';
import { isSafeRow, printedBounds, type SafeShare, safeShare } from './printed-share.ts';
import { scoreChange } from './score.ts';
import { answerWords } from './words-answers.ts';

type Options = { locale: Locale; k: number };
type Filled = ResponseBody['forms'][number]['answers'];
/** What one participant answered in the first opening and the last closing form of a quiz. */
type Both = { opening: Filled | undefined; closing: Filled | undefined };

/** Difference in whole percentage points, its ends rounded outwards. */
export const inPoints = ({ difference, low, high }: Difference): PrintedChange => ({
  points: Math.round(difference * 100) + 0,
  low: Math.max(-100, Math.floor(low * 100 + 1e-9)),
  high: Math.min(100, Math.ceil(high * 100 - 1e-9)),
});

/** Pairs of one item, of those who answered it both times. */
function pairsOf(item: QuizItem, people: readonly Both[]): Pairs {
  const pairs: Pairs = { both: 0, gained: 0, lost: 0, neither: 0 };
  for (const { opening, closing } of people) {
    const [first, last] = [opening?.[item.id], closing?.[item.id]];
    if (first === undefined || last === undefined) continue;
    const before = isSafe(item, first);
    const after = isSafe(item, last);
    pairs[before ? (after ? 'both' : 'lost') : after ? 'gained' : 'neither'] += 1;
  }
  return pairs;
}

/** One form of an item, row by row: counted anew among `answers`, and as it is printed. */
function formRows(
  item: QuizItem,
  { options }: QuizResult['items'][number],
  answers: readonly (Filled | undefined)[],
): FormRows {
  const given = answers.flatMap((each) => (each?.[item.id] === undefined ? [] : [each[item.id] ?? []]));
  const counted = countedItem(item.id, item, given).rows;
  return options.map((printed) => ({
    count: counted.find(({ id }) => id === printed.option)?.count ?? 0,
    printed,
    safe: isSafeRow(item, printed.option),
  }));
}

/** Pairs out of `n` of which so large a share was safe at the opening, at the closing, and both times. */
function pairsWith(before: number, after: number, both: number, n: number): Pairs {
  const twice = Math.min(both, before, after);
  const [gained, lost] = [after - twice, before - twice];
  const neither = Math.max(0, 1 - twice - gained - lost);
  return { both: twice * n, gained: gained * n, lost: lost * n, neither: neither * n };
}

/**
 * The change that the two forms print, so that no two numbers contradict each other. The pairs make its interval narrower;
 * it stands around all that the printed shares can stand for.
 */
function changeOf(both: Counted | undefined, n: number, before: SafeShare, after: SafeShare): PrintedChange {
  const ends = (both && printedBounds(both, n)) ?? { low: 0, high: 1 };
  const at = (first: number, last: number) =>
    [ends.low, ends.high].map((share) => matchedDifference(pairsWith(first, last, share, n)));
  return inPoints({
    difference: after.share - before.share,
    low: Math.min(...at(before.high, after.low).map(({ low }) => low)),
    high: Math.max(...at(before.low, after.high).map(({ high }) => high)),
  });
}

type Item = QuizResult['items'][number];
/** One item in both forms as printed, and how many answered each form. */
type Forms = { opening: Item; closing: Item; sizes: { opening: number; closing: number } };

function matchedItem(
  item: QuizItem,
  people: readonly Both[],
  forms: Forms,
  options: Options,
): Matched['items'][number] | null {
  const pairs = pairsOf(item, people);
  const n = CELLS.reduce((sum, cell) => sum + pairs[cell], 0);
  if (isTooSmall(n, options.k)) return null;
  const words = answerWords(options.locale);
  const before = formRows(
    item,
    forms.opening,
    people.map(({ opening }) => opening),
  );
  const after = formRows(
    item,
    forms.closing,
    people.map(({ closing }) => closing),
  );
  const printed = printPairs(pairs, before, after, options);
  const about = { item: item.id, question: inLocale(item.question, options.locale), pairs: n };
  if (printed === null)
    return { ...about, rows: [], change: null, chance: null, method: null, sentences: [words.pairsHidden] };
  const { chance, method } = printed;
  const rows = printed.rows.map((row, index) => ({ text: words.pairRows[index] ?? '', ...row }));
  const [first, last] = [
    safeShare(item, forms.opening, forms.sizes.opening),
    safeShare(item, forms.closing, forms.sizes.closing),
  ];
  const change = first && last && changeOf(rows[0], n, first, last);
  const [gained, lost] = [rows[1]?.shareText ?? '', rows[2]?.shareText ?? ''];
  const sentences = words.pairs({ gained, lost, pairs: n, change, chance, method });
  return { ...about, rows, change, chance, method, sentences };
}

/** Share of safe answers of one participant in one form; null where no scored item was answered. */
function scoreOf(quiz: Quiz, answers: Filled | undefined): number | null {
  const scored = Object.entries(answers ?? {}).flatMap(([id, answer]) => {
    const item = quiz.items.find((candidate) => candidate.id === id);
    return item !== undefined && isScored(item) ? [isSafe(item, answer) === true] : [];
  });
  return scored.length === 0 ? null : scored.filter(Boolean).length / scored.length;
}

/** Fewer scored questions are no score; they are told one by one. */
const FEWEST_SCORED = 3;

/** Mean of the printed safe shares of a form; null where fewer than three are printed. */
function meanShare(quiz: Quiz, { items, respondents }: QuizResult): number | null {
  const shares = items.flatMap((printed) => {
    const item = quiz.items.find(({ id }) => id === printed.item);
    return safeShare(item, printed, respondents ?? 0)?.share ?? [];
  });
  if (shares.length < FEWEST_SCORED) return null;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function scoreOfAll(
  quiz: Quiz,
  people: readonly Both[],
  forms: { opening: QuizResult; closing: QuizResult },
  locale: Locale,
): Matched['score'] {
  const [before, after] = [meanShare(quiz, forms.opening), meanShare(quiz, forms.closing)];
  if (before === null || after === null) return null;
  const pairs = people.flatMap(({ opening, closing }) => {
    const [first, last] = [scoreOf(quiz, opening), scoreOf(quiz, closing)];
    return first === null || last === null ? [] : [{ before: first, after: last }];
  });
  const change = scoreChange(pairs, before, after);
  return change && { ...change, sentence: answerWords(locale).score({ ...change, pairs: pairs.length }) };
}

/** What one participant answered to a quiz; more than one form of a kind: the first opening, the last closing. */
function bothOf({ forms }: ResponseBody, quiz: string): Both {
  const of = forms.filter((form) => form.quiz === quiz);
  return {
    opening: of.find(({ when }) => when === 'opening')?.answers,
    closing: of.findLast(({ when }) => when === 'closing')?.answers,
  };
}

/**
 * Opening and closing of the same participants, for each quiz, mode, role and age band of which both forms are printed. Only
 * anchor items are the same question twice; the rest is told as the mean score.
 */
export function matchedOf(
  responses: readonly ResponseBody[],
  quizzes: Readonly<Record<string, Quiz>>,
  results: readonly QuizResult[],
  options: Options,
): Matched[] {
  const { locale, k } = options;
  const openings = results.filter(({ when, suppressed }) => when === 'opening' && !suppressed);
  const seen = new Set<string>();
  return openings.flatMap((opening): Matched[] => {
    const quiz = quizzes[opening.quiz];
    const { mode, role, ageBand } = opening;
    const same = (other: Pick<QuizResult, 'mode' | 'role' | 'ageBand'>): boolean =>
      other.mode === mode && other.role === role && other.ageBand === ageBand;
    const closing = results.findLast(
      (other) => other.when === 'closing' && !other.suppressed && other.quiz === opening.quiz && same(other),
    );
    const key = [opening.quiz, mode, role, ageBand].join(' ');
    const people = responses.filter(same).map((body) => bothOf(body, opening.quiz));
    const pairs = people.filter(({ opening: first, closing: last }) => first && last).length;
    if (quiz === undefined || closing === undefined || pairs === 0 || seen.has(key)) return [];
    seen.add(key);
    const about = {
      ...{ quiz: opening.quiz, mode, role, ageBand },
      caption: capital(
        `${MODE_NAMES[locale][mode]} · ${ROLE_NAMES[locale][role]}, ${AGE_NAMES[locale][ageBand]}`,
      ),
    };
    // A form that was asked twice cannot be set against its own pairs.
    const whole = (form: QuizResult, of: keyof Both): boolean =>
      people.filter((each) => each[of] !== undefined).length === form.respondents;
    if (!whole(opening, 'opening') || !whole(closing, 'closing')) return [];
    if (isTooSmall(pairs, k)) return [{ ...about, pairs: null, items: [], score: null }];
    const sizes = { opening: opening.respondents ?? 0, closing: closing.respondents ?? 0 };
    const items = quiz.items.flatMap((item) => {
      const [first, last] = [opening, closing].map(({ items }) => items.find((one) => one.item === item.id));
      if (!item.anchor || !isScored(item) || item.type === 'several' || !first || !last) return [];
      return matchedItem(item, people, { opening: first, closing: last, sizes }, options) ?? [];
    });
    return [{ ...about, pairs, items, score: scoreOfAll(quiz, people, { opening, closing }, locale) }];
  });
}
