import { rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { LOOK_BACK } from '../../contract/look-back.ts';
import type { Seminar } from '../../contract/seminar.ts';
import type { Station, StationAction, StationEvent, StationOn, StationPlay } from '../../contract/station.ts';

type Parts = Pick<Seminar, 'station'>;

/** The scenario called `id`: of the programme, or what the station was opened with. */
export const scenarioAt = (
  content: Pick<SeminarContent, 'scenarios'>,
  { station }: Parts,
  id: string,
): Scenario | undefined => content.scenarios[id] ?? station.added[id];

/**
 * What happens at the station; pure and total. What makes no sense now gives back the very same seminar. Whatever ends a
 * play (its end, stopping, silence, the trainer) keeps what was chosen until then.
 */
export function reduceStation(content: SeminarContent, state: Seminar, action: StationAction): Seminar {
  switch (action.type) {
    case 'station/open':
      return open(content, state, action);
    case 'station/close':
      return closeStation(state);
    case 'station/do':
      return act(content, state, action.event);
  }
}

const withStation = (state: Seminar, change: Partial<Station>): Seminar => ({
  ...state,
  station: { ...state.station, ...change },
});

type Opening = Extract<StationAction, { type: 'station/open' }>;

function open(
  content: SeminarContent,
  before: Seminar,
  { scenario: id, mode, trial, added }: Opening,
): Seminar {
  if (before.station.on !== null) return before;
  // Once somebody has played it, it stays as it was.
  const isNew = added !== null && added.graph.id === id && !scenarioAt(content, before, id);
  const state = isNew ? withStation(before, { added: { ...before.station.added, [id]: added } }) : before;
  const scenario = scenarioAt(content, state, id);
  if (!scenario) return before;
  const { locale } = state.setup;
  const on = fresh(scenario, { scenario: id, mode, trial, locale: scenario.text[locale] ? locale : 'vi' });
  return withStation(state, { on });
}

type Seat = Pick<StationOn, 'scenario' | 'mode' | 'trial' | 'locale'>;

/** A clean screen: nothing of who was there before. */
const fresh = ({ graph }: Scenario, { scenario, mode, trial, locale }: Seat): StationOn => ({
  scenario,
  mode,
  trial,
  locale,
  page: 'welcome',
  at: 0,
  rehearsal: startRehearsal(graph),
});

const isOver = ({ rehearsal: { phase } }: StationOn): boolean =>
  phase === 'ending' || phase === 'debrief' || phase === 'done';

/** What is kept of what is on; null where nothing was chosen, or it was only tried out. */
export function playOf(on: StationOn): StationPlay | null {
  const { path, stopped, scene, lit } = on.rehearsal;
  if (on.trial || path.length === 0) return null;
  const ended = isOver(on) && !stopped;
  return {
    scenario: on.scenario,
    mode: on.mode,
    path: path.map(({ scene: at, choice }) => ({ scene: at, choice })),
    ending: ended ? scene : null,
    stopped: !ended,
    lit,
  };
}

/** Every play there has been, the one that is on with what was chosen until now. */
export function playsOf({ on, plays }: Station): StationPlay[] {
  const now = on && playOf(on);
  return now ? [...plays, now] : plays;
}

/** The trainer has the laptop back; nothing changes where the station was not open. */
export const closeStation = (state: Seminar): Seminar =>
  state.station.on === null ? state : withStation(state, { on: null, plays: playsOf(state.station) });

function act(content: SeminarContent, state: Seminar, event: StationEvent): Seminar {
  const { on } = state.station;
  const scenario = on && scenarioAt(content, state, on.scenario);
  if (!on || !scenario) return state;
  const ends =
    event.type === 'clear' || (on.page === 'thanks' && event.type !== 'back' && event.type !== 'locale');
  if (ends) return clear(scenario, state, on);
  const after = step(scenario, on, event);
  return after === on ? state : withStation(state, { on: after });
}

function clear(scenario: Scenario, state: Seminar, on: StationOn): Seminar {
  const { locale } = state.setup;
  const own = scenario.text[locale] ? locale : 'vi';
  if (on.page === 'welcome' && on.locale === own) return state;
  return withStation(state, { on: fresh(scenario, { ...on, locale: own }), plays: playsOf(state.station) });
}

function step(scenario: Scenario, on: StationOn, event: StationEvent): StationOn {
  switch (event.type) {
    case 'locale':
      return event.locale !== on.locale && scenario.text[event.locale] ? { ...on, locale: event.locale } : on;
    case 'choose':
      return on.page === 'story' ? told(scenario, on, { ...event, via: 'class' }) : on;
    case 'stop':
      return stop(scenario, on);
    case 'next':
      return next(scenario, on);
    case 'back':
      return back(scenario, on);
    case 'clear':
      return on;
  }
}

/** The story after one of its own events; once it is over, looking back begins. */
function told(scenario: Scenario, on: StationOn, event: Parameters<typeof rehearse>[2]): StationOn {
  const rehearsal = rehearse(scenario.graph, on.rehearsal, event);
  if (rehearsal === on.rehearsal) return on;
  return rehearsal.phase === 'debrief'
    ? { ...on, rehearsal, page: 'look-back', at: rehearsal.stopped ? LAST : 0 }
    : { ...on, rehearsal, page: 'story' };
}

const LAST = LOOK_BACK.length - 1;

function next(scenario: Scenario, on: StationOn): StationOn {
  switch (on.page) {
    case 'welcome':
      return { ...on, page: 'story' };
    case 'story':
      return told(scenario, on, { type: 'next' });
    case 'look-back':
      return on.at < LAST ? { ...on, at: on.at + 1 } : { ...on, page: 'thanks' };
    case 'thanks':
      return on;
  }
}

/** Nobody is kept: stopping leads to whom to tell, and from there out. */
function stop(scenario: Scenario, on: StationOn): StationOn {
  if (on.page === 'look-back') return { ...on, page: 'thanks' };
  return on.page === 'thanks' ? on : told(scenario, on, { type: 'stop' });
}

/** One page back. A choice that has happened stays: what came of it has been seen. */
function back(scenario: Scenario, on: StationOn): StationOn {
  const { rehearsal } = on;
  if (on.page === 'thanks') return { ...on, page: 'look-back', at: LAST };
  if (on.page === 'look-back') {
    if (on.at > 0 && !rehearsal.stopped) return { ...on, at: on.at - 1 };
    if (rehearsal.stopped) return on;
  }
  if (on.page === 'welcome') return on;
  if (on.page === 'story' && rehearsal.phase === 'note') return { ...on, page: 'welcome' };
  const before = rehearse(scenario.graph, rehearsal, { type: 'back' });
  return before.path.length < rehearsal.path.length ? on : { ...on, rehearsal: before, page: 'story', at: 0 };
}
