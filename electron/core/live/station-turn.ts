import { startRehearsal } from '../../../scenarios/model/play.ts';
import type { Scenario } from '../../../scenarios/model/schema.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import {
  type Station,
  type StationOn,
  type StationPlay,
  TURN_PARTS,
  type TurnPart,
} from '../../contract/station.ts';
import { quizAt } from './station-quiz.ts';

/** What the trainer said when the station was opened; it holds for everybody who sits down. */
export type Seat = Pick<
  StationOn,
  'opening' | 'scenario' | 'closing' | 'mode' | 'trial' | 'role' | 'ageBand' | 'clicker'
>;

/** The scenario called `id`: of the programme, or what the station was opened with. */
export const scenarioAt = (
  content: Pick<SeminarContent, 'scenarios'>,
  { station }: Pick<Seminar, 'station'>,
  id: string | null,
): Scenario | undefined => (id === null ? undefined : (content.scenarios[id] ?? station.added[id]));

/** What a turn contains, in order. */
export const partsOf = ({ opening, scenario, closing }: Seat): TurnPart[] => {
  const has = { opening: opening !== null, play: scenario !== null, closing: closing !== null };
  return TURN_PARTS.filter((part) => has[part]);
};

/** The languages that everything in the turn has; the kit's own where nothing else is shared. */
export function turnLocales(content: SeminarContent, state: Seminar, seat: Seat): Locale[] {
  const scenario = scenarioAt(content, state, seat.scenario);
  const quizzes = [seat.opening, seat.closing].flatMap((id) => quizAt(content, state, id, seat.mode) ?? []);
  return LOCALES.filter(
    (locale) =>
      locale === 'vi' ||
      ((!scenario || scenario.text[locale] !== undefined) &&
        quizzes.every(({ quiz }) => quiz.languages.includes(locale))),
  );
}

/** A clean screen: nothing of who was there before, in the language of the class. */
export function freshSeat(content: SeminarContent, state: Seminar, seat: Seat, cleared: boolean): StationOn {
  const { opening, scenario, closing, mode, trial, role, ageBand, clicker } = seat;
  const { locale } = state.setup;
  const graph = scenarioAt(content, state, scenario)?.graph;
  return {
    ...{ opening, scenario, closing, mode, trial, role, ageBand, clicker },
    locale: turnLocales(content, state, seat).includes(locale) ? locale : 'vi',
    page: 'welcome',
    part: partsOf(seat)[0] ?? 'play',
    at: 0,
    answers: {},
    sent: [],
    token: null,
    cleared,
    rehearsal: graph ? startRehearsal(graph) : null,
  };
}

const OVER: ReadonlySet<string> = new Set(['ending', 'debrief', 'done']);

/** What is kept of the play that is on; null where nothing was chosen, or it was only tried out. */
function playOf({ trial, rehearsal, scenario, mode }: StationOn): StationPlay | null {
  if (trial || rehearsal === null || scenario === null || rehearsal.path.length === 0) return null;
  const { path, stopped, scene, lit, phase } = rehearsal;
  const ended = OVER.has(phase) && !stopped;
  return {
    scenario,
    mode,
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

/** The station once whoever sat there has left: what was chosen and sent is kept, all else of them is gone. */
export function afterTurn(station: Station, on: StationOn | null): Station {
  const { on: left, turns } = station;
  const counts = left !== null && !left.trial && (left.sent.length > 0 || playOf(left) !== null);
  return {
    ...station,
    on,
    plays: playsOf(station),
    turns: counts ? { ...turns, [left.mode]: turns[left.mode] + 1 } : turns,
  };
}

/** The station as windows of the trainer get it: that it is open and how many have been there, not what they do. */
export const withoutTurn = (station: Station): Station => ({
  ...station,
  plays: [],
  on: station.on && {
    ...station.on,
    page: 'welcome',
    part: partsOf(station.on)[0] ?? 'play',
    at: 0,
    answers: {},
    sent: [],
    token: null,
    cleared: false,
    rehearsal: null,
  },
});
