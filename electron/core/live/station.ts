import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import type { Station, StationAction, StationOn } from '../../contract/station.ts';
import { quizAt, quizNow, sendAnswers } from './station-quiz.ts';
import { step } from './station-step.ts';
import { afterTurn, freshSeat, partsOf, scenarioAt, turnLocales } from './station-turn.ts';

/**
 * What happens at the station; pure and total. What makes no sense now gives back the very same seminar. Whatever ends a
 * turn (its end, stopping, silence, the trainer) keeps what was chosen in the play and what was sent, and nothing that was
 * not sent.
 */
export function reduceStation(content: SeminarContent, state: Seminar, action: StationAction): Seminar {
  switch (action.type) {
    case 'station/open':
      return open(content, state, action);
    case 'station/close':
      return closeStation(state);
    case 'station/do':
      return act(content, state, action);
  }
}

const withStation = (state: Seminar, change: Partial<Station>): Seminar => ({
  ...state,
  station: { ...state.station, ...change },
});

type Opening = Extract<StationAction, { type: 'station/open' }>;

function open(content: SeminarContent, before: Seminar, { added, type: _, ...seat }: Opening): Seminar {
  if (before.station.on !== null || partsOf(seat).length === 0) return before;
  // Once somebody has played it, it stays as it was.
  const id = seat.scenario;
  const isNew = added !== null && added.graph.id === id && !scenarioAt(content, before, id);
  const state = isNew ? withStation(before, { added: { ...before.station.added, [id]: added } }) : before;
  if (id !== null && !scenarioAt(content, state, id)) return before;
  const asked = (['opening', 'closing'] as const).every(
    (when) => seat[when] === null || quizAt(content, state, seat[when], seat.mode)?.plan.when === when,
  );
  return asked ? withStation(state, { on: freshSeat(content, state, seat, false) }) : before;
}

/** The trainer has the laptop back; nothing changes where the station was not open. */
export const closeStation = (state: Seminar): Seminar =>
  state.station.on === null ? state : { ...state, station: afterTurn(state.station, null) };

/**
 * After the kit was off nobody knows who sits there now: answers that were not sent are gone, and the screen says so. A
 * play goes on where it was, because its choices have happened.
 */
export function interruptStation(state: Seminar): Seminar {
  const { on } = state.station;
  if (!on || Object.keys(on.answers).length === 0) return state;
  return withStation(state, { on: { ...on, page: 'lost', at: 0, answers: {} } });
}

type Done = Extract<StationAction, { type: 'station/do' }>;

function act(content: SeminarContent, state: Seminar, { event, token }: Done): Seminar {
  const { on } = state.station;
  if (!on) return state;
  const ends =
    event.type === 'clear' || (on.page === 'thanks' && event.type !== 'back' && event.type !== 'locale');
  if (ends) return clear(content, state, on);
  const quiz = quizNow(content, state, on);
  if (event.type === 'send') return quiz ? sendAnswers(quiz, state, on, token) : state;
  const after =
    event.type === 'locale'
      ? speak(content, state, on, event.locale)
      : step({ scenario: scenarioAt(content, state, on.scenario), quiz }, on, event);
  return after === on ? state : withStation(state, { on: { ...after, cleared: false } });
}

const speak = (content: SeminarContent, state: Seminar, on: StationOn, locale: StationOn['locale']) =>
  locale !== on.locale && turnLocales(content, state, on).includes(locale) ? { ...on, locale } : on;

function clear(content: SeminarContent, state: Seminar, on: StationOn): Seminar {
  const unsent = Object.keys(on.answers).length > 0;
  const after = freshSeat(content, state, on, unsent);
  if (on.page === 'welcome' && !unsent && !on.cleared && on.locale === after.locale) return state;
  return { ...state, station: afterTurn(state.station, after) };
}
