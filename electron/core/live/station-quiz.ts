import { type Given, moved, orderNow, passed, picked } from '../../../slides/model/answering.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import {
  type FormName,
  itemsOfForm,
  type Quiz,
  type QuizItem,
  shownOptions,
} from '../../../slides/model/quiz.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import type { StationEvent, StationMode, StationOn } from '../../contract/station.ts';

/** A group in turn has a few minutes only: so many questions at most. */
const SHORT_FORM = 4;

/** A quiz of the programme as the station asks it. */
export type StationQuiz = {
  plan: Extract<Segment, { kind: 'quiz' }>;
  quiz: Quiz;
  form: FormName;
  items: QuizItem[];
};

/**
 * The questions of one form that the station can ask. One pupil gets all of them; a group gets at most four: the ones that
 * stand in both forms first, then one scam and one genuine message, then what follows.
 */
export function stationItems(quiz: Quiz, form: FormName, mode: StationMode): QuizItem[] {
  const able = itemsOfForm(quiz, form).filter(({ modes }) => modes.includes('station'));
  if (mode === 'single') return able;
  const first = (nature: QuizItem['nature']): QuizItem[] =>
    able.filter((item) => !item.anchor && item.nature === nature).slice(0, 1);
  const wanted = [...able.filter(({ anchor }) => anchor), ...first('scam'), ...first('genuine'), ...able];
  const chosen = [...new Set(wanted)].slice(0, SHORT_FORM);
  const inOrder = able.filter((item) => chosen.includes(item));
  return [...inOrder.filter(({ anchor }) => anchor), ...inOrder.filter(({ anchor }) => !anchor)];
}

/** The quiz of the part called `id` in the form that this class got; null where there is none, or nothing to ask. */
export function quizAt(
  { programme, quizzes }: SeminarContent,
  { segments }: Pick<Seminar, 'segments'>,
  id: string | null,
  mode: StationMode,
): StationQuiz | null {
  const index = programme.segments.findIndex((segment) => segment.id === id);
  const plan = programme.segments[index];
  const state = segments[index];
  if (plan?.kind !== 'quiz' || state?.kind !== 'quiz') return null;
  const quiz = quizzes[plan.quiz];
  const items = quiz ? stationItems(quiz, state.form, mode) : [];
  return quiz && items.length > 0 ? { plan, quiz, form: state.form, items } : null;
}

/** The quiz that the turn is at; null in a play. */
export const quizNow = (content: SeminarContent, state: Seminar, on: StationOn): StationQuiz | null =>
  on.part === 'play' ? null : quizAt(content, state, on[on.part], on.mode);

/** True once every question has an answer or was passed. */
const isFilled = (items: readonly QuizItem[], { answers }: StationOn): boolean =>
  items.every(({ id }) => answers[id] !== undefined);

export type AnswerEvent = Extract<StationEvent, { type: 'pick' | 'pass' | 'move' | 'keep' }>;

/** The answer after `event`, computed here so that quick presses all count. */
function answerAfter(item: QuizItem, given: Given, event: AnswerEvent): Given {
  const shown = { type: item.type, options: shownOptions(item) };
  switch (event.type) {
    case 'pick':
      return picked(shown, given, event.option);
    case 'pass':
      return passed(shown, given);
    case 'move':
      return moved(shown, given, event.option, event.by);
    case 'keep':
      return item.type === 'order' ? orderNow(shown, given) : given;
  }
}

/** Takes, changes or takes back the answer to the question that is on; whatever is no answer to it changes nothing. */
export function answerItem({ items }: StationQuiz, on: StationOn, event: AnswerEvent): StationOn {
  const asked = items[on.at];
  if (on.page !== 'quiz' || asked?.id !== event.item) return on;
  const { [event.item]: before, ...others } = on.answers;
  const after = answerAfter(asked, before, event);
  if (before?.join(' ') === after?.join(' ')) return on;
  return { ...on, answers: after === undefined ? others : { ...on.answers, [event.item]: [...after] } };
}

/** On from a question that is answered: to the next one, or to the page that says what will be sent. */
export function nextItem({ items }: StationQuiz, on: StationOn): StationOn {
  const id = items[on.at]?.id;
  if (id === undefined || on.answers[id] === undefined) return on;
  return isFilled(items, on) || on.at + 1 >= items.length
    ? { ...on, page: 'check', at: 0 }
    : { ...on, at: on.at + 1 };
}

/** Back to one question, from the page that says what will be sent. */
export const toItem = ({ items }: StationQuiz, on: StationOn, at: number): StationOn =>
  on.page === 'check' && at < items.length ? { ...on, page: 'quiz', at } : on;

/**
 * Sends what was answered: from here on it is part of the seminar, before any page says so. One turn has one sheet, known
 * by `token`, which is used only where this turn has none yet.
 */
export function sendAnswers(
  { plan, form, items }: StationQuiz,
  state: Seminar,
  on: StationOn,
  fresh: string | undefined,
): Seminar {
  if (on.page !== 'check' || on.part === 'play' || !isFilled(items, on)) return state;
  const token = on.token ?? fresh;
  // A name that belongs to somebody else already would put one's answers among theirs.
  const taken = on.token === null && token !== undefined && state.answering.sheets[token] !== undefined;
  if (token === undefined || taken) return state;
  const after: StationOn = { ...on, page: 'sent', answers: {}, sent: [...on.sent, on.part], token };
  const station = { ...state.station, on: after };
  if (on.trial) return { ...state, station };
  const { sheets } = state.answering;
  const sheet = sheets[token] ?? {
    mode: on.mode === 'group' ? ('group' as const) : ('station' as const),
    role: on.role,
    ageBand: on.ageBand,
    forms: {},
  };
  // In the order of the form: the order in which they were answered stays nowhere.
  const filled = Object.fromEntries(items.map(({ id }) => [id, on.answers[id] ?? []]));
  const forms = { ...sheet.forms, [plan.id]: { form, items: filled } };
  const answering = { ...state.answering, sheets: { ...sheets, [token]: { ...sheet, forms } } };
  return { ...state, station, answering };
}
