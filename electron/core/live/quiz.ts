import { itemsOfForm, type Quiz } from '../../../slides/model/quiz.ts';
import type { Counts } from '../../contract/archive.ts';
import type { SegmentStateOf } from '../../contract/seminar.ts';

type QuizState = SegmentStateOf<'quiz'>;

const UNDO_LENGTH = 200;

const hasHands = (counts: Counts | undefined): boolean => Object.values(counts ?? {}).some((n) => n > 0);

/** True where the class has answered the item in the mode that is on, so that there is something to show. */
function hasAnswers({ mode, tallies, stance, seen }: QuizState, item: string): boolean {
  if (mode === 'cards') return (seen[item]?.length ?? 0) > 0;
  return mode === 'stance' ? stance[item] !== undefined : hasHands(tallies[item]);
}

/**
 * One press forward: question, then its bars, then the next question, then the end. A question that nobody was counted
 * for, or answered, has no bars to show. Null: the quiz is over.
 */
export function quizForward(quiz: Quiz, state: QuizState): QuizState | null {
  const items = itemsOfForm(quiz, state.form);
  const current = items[state.item];
  switch (state.phase) {
    case 'intro':
      // Whoever answers at the laptop reads the questions there; the class is at something else.
      return state.mode === 'station' ? { ...state, phase: 'done' } : { ...state, phase: 'ask', item: 0 };
    case 'ask':
      if (current && hasAnswers(state, current.id)) return { ...state, phase: 'reveal' };
      return after(items.length, state);
    case 'reveal':
      return after(items.length, state);
    case 'done':
      return null;
  }
}

const after = (items: number, state: QuizState): QuizState =>
  state.item + 1 < items ? { ...state, phase: 'ask', item: state.item + 1 } : { ...state, phase: 'done' };

/** One press back: bars are hidden again before the question before is asked. Null: already at the beginning. */
export function quizBackward(state: QuizState): QuizState | null {
  switch (state.phase) {
    case 'intro':
      return null;
    case 'ask':
      return state.item > 0 ? { ...state, item: state.item - 1 } : { ...state, phase: 'intro' };
    case 'done':
      return { ...state, phase: state.mode === 'station' ? 'intro' : 'ask' };
    case 'reveal':
      return { ...state, phase: 'ask' };
  }
}

/** Sets the hands of one option; the count before goes to the undo list. Unknown items and options change nothing. */
export function countHands(
  quiz: Quiz,
  state: QuizState,
  item: string,
  option: string,
  value: number,
): QuizState {
  const known = itemsOfForm(quiz, state.form).find(({ id }) => id === item);
  if (!known?.options.some(({ id }) => id === option)) return state;
  const before = state.tallies[item]?.[option] ?? 0;
  if (before === value) return state;
  return {
    ...state,
    tallies: { ...state.tallies, [item]: { ...state.tallies[item], [option]: value } },
    undo: [...state.undo, { of: item, option, before }].slice(-UNDO_LENGTH),
  };
}

/** Adds or takes away one hand; never below none. */
export function stepHands(quiz: Quiz, state: QuizState, item: string, option: string, by: 1 | -1): QuizState {
  const now = state.tallies[item]?.[option] ?? 0;
  return countHands(quiz, state, item, option, Math.max(0, now + by));
}

/** Takes the last count of the open question back; counts of other questions are not in sight and stay. */
export function undoHands(quiz: Quiz, state: QuizState): QuizState {
  const last = state.undo.at(-1);
  if (!last || last.of !== itemsOfForm(quiz, state.form)[state.item]?.id) return state;
  return {
    ...state,
    tallies: { ...state.tallies, [last.of]: { ...state.tallies[last.of], [last.option]: last.before } },
    undo: state.undo.slice(0, -1),
  };
}
