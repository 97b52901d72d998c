import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { StationEvent } from '../../../electron/contract/station.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { stationItems } from '../../../electron/core/live/station-quiz.ts';
import type { Quiz, QuizItem } from '../../../slides/model/quiz.ts';
import { begin, content, START } from './sample.ts';

export const OPENING = 'trac-nghiem-dau';
export const CLOSING = 'trac-nghiem-cuoi';
export const quiz = content.quizzes['thcs-tay'] as Quiz;
/** What a group is asked at the beginning. */
export const A = stationItems(quiz, 'A', 'group');
export const FIRST = '11111111-0000-4000-8000-000000000001';
export const SECOND = '11111111-0000-4000-8000-000000000002';

type Open = Extract<Action, { type: 'station/open' }>;
export const open = (change: Partial<Open> = {}): Action => ({
  type: 'station/open',
  ...{ opening: OPENING, scenario: null, closing: CLOSING },
  ...{ mode: 'group', trial: false, role: 'student', ageBand: '12-15', clicker: true },
  added: null,
  ...change,
});
export const applyIn = (of: SeminarContent, state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(of, current, { at: START, action }), state);
export const apply = (state: Seminar, ...actions: Action[]): Seminar => applyIn(content, state, ...actions);
export const act = (state: Seminar, ...events: StationEvent[]): Seminar =>
  apply(state, ...events.map((event): Action => ({ type: 'station/do', event })));
export const send = (state: Seminar, token = FIRST): Seminar =>
  apply(state, { type: 'station/do', event: { type: 'send' }, token });
export const sat = (change: Partial<Open> = {}): Seminar => apply(begin(), open(change));
export const on = ({ station }: Seminar) => {
  if (!station.on) throw new Error('the station is open');
  return station.on;
};

/** What pressing an option, or passing, says. */
export const say = (item: string | undefined, option: string | undefined): StationEvent =>
  option === undefined
    ? { type: 'pass', item: item ?? 'none' }
    : { type: 'pick', item: item ?? 'none', option };

/** Answers every question from where the quiz begins; the first option of each, or as `choose` says. */
export const fill = (
  from: Seminar,
  items: readonly QuizItem[],
  choose = (item: QuizItem): string | undefined => item.options[0]?.id,
): Seminar => items.reduce((state, item) => act(state, say(item.id, choose(item)), { type: 'next' }), from);
export const asked = (state: Seminar): QuizItem[] => stationItems(quiz, state.openingForm, on(state).mode);
export const filled = (change: Partial<Open> = {}): Seminar => {
  const state = act(sat(change), { type: 'next' });
  return fill(state, asked(state));
};
export const sheets = (state: Seminar) => state.answering.sheets;
