import { type Box, type BoxAction, EMPTY_BOX, MOST_QUESTIONS, type Question } from '../../contract/box.ts';
import type { Seminar } from '../../contract/seminar.ts';

type Put = Extract<BoxAction, { type: 'box/put' }>;

/**
 * What happens to the question box; pure and total. What makes no sense now gives back the very same seminar. No action
 * takes a question out, and none touches one that was not read, but for opening it.
 */
export function reduceBox(state: Seminar, action: BoxAction): Seminar {
  const box = action.type === 'box/put' ? put(state.box, action) : changed(state.box, action);
  return box === state.box ? state : { ...state, box };
}

/** The order is that of the random ids: neither the console nor a dump of the state tells what came when. */
function put(box: Box, { id, text, read }: Put): Box {
  if (box.length >= MOST_QUESTIONS || box.some((one) => one.id === id)) return box;
  const question: Question = { id, text, read, mark: null, telling: null, removed: false };
  return [...box, question].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function changed(box: Box, action: Exclude<BoxAction, Put>): Box {
  const before = box.find(({ id }) => id === action.id);
  const after = before && handled(before, action);
  if (!after || after === before) return box;
  return box.map((question) => (question === before ? after : question));
}

function handled(question: Question, action: Exclude<BoxAction, Put>): Question {
  if (action.type === 'box/open') return question.read ? question : { ...question, read: true };
  if (!question.read) return question;
  switch (action.type) {
    case 'box/mark':
      return question.removed || question.mark === action.mark
        ? question
        : { ...question, mark: action.mark, telling: null };
    case 'box/telling':
      return question.mark !== 'cry' || question.telling === action.telling
        ? question
        : { ...question, telling: action.telling };
    case 'box/remove':
      // A possible cry for help stays before the trainer's eyes until the seminar is closed.
      return question.removed || question.mark === 'cry' ? question : { ...question, removed: true };
    case 'box/restore':
      return question.removed ? { ...question, removed: false } : question;
  }
}

/** SECURITY: what windows before pupils get of a seminar: nothing of the box, not even how many questions there are. */
export const withoutQuestions = (state: Seminar): Seminar =>
  state.box.length === 0 ? state : { ...state, box: EMPTY_BOX };
