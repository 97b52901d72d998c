import { type Answer, itemsOfForm, type Quiz, type QuizItem } from '../../../slides/model/quiz.ts';
import type { ResponseBody, TallyBody } from '../../contract/archive.ts';
import type { ExtraRow, QuizResult } from '../../contract/report-answers.ts';
import { answersOf } from './atom.ts';

type Quizzes = Readonly<Record<string, Quiz>>;

/** What was counted of one item. `exclusive`: each answer is in exactly one row. */
export type AtomItem = {
  item: string;
  rows: { id: string | ExtraRow; count: number }[];
  /** Answers, with those who were not sure; null: nothing was counted. */
  answers: number | null;
  exclusive: boolean;
  /** Of a hall that was not counted: the option that most chose, null where nobody could tell. */
  most?: string | null | undefined;
};

/** One closed form of one mode, role and age band: what results are made of, whatever way the answers were given. */
export type Atom = Pick<
  QuizResult,
  'segment' | 'quiz' | 'form' | 'when' | 'mode' | 'role' | 'ageBand' | 'present'
> & { respondents: number; items: AtomItem[] };

type FilledForm = ResponseBody['forms'][number];

const known = (quiz: Quiz | undefined, id: string): QuizItem | undefined =>
  quiz?.items.find((item) => item.id === id);

const optionIds = (item: QuizItem | undefined, counted: readonly string[]): string[] => {
  const ids = item?.options.map((option) => option.id) ?? [];
  return [...ids, ...counted.filter((id) => !ids.includes(id))];
};

/**
 * People who raised a hand for an item, at least: where one may raise it for several options, as many as for the option
 * with most. Null: nothing was counted.
 */
function handsOf(item: QuizItem | undefined, counts: TallyBody['items'][number]['counts']): number | null {
  const values = Object.values(counts);
  return item?.type === 'several' && values.length > 0 ? Math.max(...values) : answersOf(counts);
}

/** Raised hands, and halls that stood, as atoms. */
function atomOfTally(quizzes: Quizzes, tally: TallyBody): Atom {
  const items = tally.items.map(({ item: id, counts, most }) => {
    const item = known(quizzes[tally.quiz], id);
    const rows = optionIds(item, Object.keys(counts)).map((option) => ({
      id: option,
      count: counts[option] ?? 0,
    }));
    return { item: id, rows, answers: handsOf(item, counts), exclusive: item?.type !== 'several', most };
  });
  const respondents = Math.max(0, ...items.map(({ answers }) => answers ?? 0));
  // Whoever raised no hand for any option answered too: the share of an option is one of all who answered the form.
  const whole = (one: AtomItem): AtomItem =>
    one.exclusive || one.answers === null ? one : { ...one, answers: respondents };
  return { ...tally, respondents, items: items.map(whole) };
}

const countIf = (answers: readonly Answer[], test: (answer: Answer) => boolean): number =>
  answers.reduce((sum, answer) => sum + (test(answer) ? 1 : 0), 0);

/** Answers of participants to one item, row by row; "not sure" is a row of its own. */
export function countedItem(id: string, item: QuizItem | undefined, answers: readonly Answer[]): AtomItem {
  const passed = countIf(answers, ({ length }) => length === 0);
  const last = { id: '(pass)' as const, count: passed };
  if (item?.type === 'order') {
    const right = countIf(answers, (answer) => item.options.every((option, at) => option.id === answer[at]));
    const other = answers.length - passed - right;
    const rows = [{ id: '(right)' as const, count: right }, { id: '(other)' as const, count: other }, last];
    return { item: id, rows, answers: answers.length, exclusive: true };
  }
  const rows = optionIds(item, [...new Set(answers.flat())].sort()).map((option) => ({
    id: option,
    count: countIf(answers, (answer) => answer.includes(option)),
  }));
  const exclusive = item === undefined ? answers.every(({ length }) => length <= 1) : item.type !== 'several';
  return { item: id, rows: [...rows, last], answers: answers.length, exclusive };
}

/** Forms of participants, put together by atom. */
function atomsOfResponses(quizzes: Quizzes, responses: readonly ResponseBody[]): Atom[] {
  const forms = new Map<string, { first: ResponseBody; form: FilledForm; all: FilledForm['answers'][] }>();
  for (const body of responses)
    for (const form of body.forms) {
      const key = [body.mode, body.role, body.ageBand, form.segment, form.quiz, form.form, form.when].join(
        ' ',
      );
      const known = forms.get(key);
      if (known) known.all.push(form.answers);
      else forms.set(key, { first: body, form, all: [form.answers] });
    }
  return [...forms.values()].map(({ first: { mode, role, ageBand }, form, all }) => {
    const { segment, quiz: id, when } = form;
    const quiz = quizzes[id];
    const order = quiz === undefined ? [] : itemsOfForm(quiz, form.form).map((item) => item.id);
    const others = new Set(all.flatMap((answers) => Object.keys(answers)));
    for (const item of order) others.delete(item);
    const items = [...order, ...[...others].sort()].flatMap((item) => {
      const answers = all.flatMap((each) => (each[item] === undefined ? [] : [each[item]]));
      return answers.length === 0 ? [] : [countedItem(item, known(quiz, item), answers)];
    });
    const about = { segment, quiz: id, form: form.form, when, mode, role, ageBand };
    return { ...about, present: null, respondents: all.length, items };
  });
}

/** All atoms of one seminar: those that were counted by hands, and those of participants. */
export const atomsOf = (
  tallies: readonly TallyBody[],
  responses: readonly ResponseBody[],
  quizzes: Quizzes,
): Atom[] => [
  ...tallies.map((tally) => atomOfTally(quizzes, tally)),
  ...atomsOfResponses(quizzes, responses),
];
