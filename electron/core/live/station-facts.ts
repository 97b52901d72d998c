import type { ChoicesBody } from '../../contract/archive.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import type { StationPlay } from '../../contract/station.ts';
import { contentHash } from '../archive/canonical.ts';
import { playsOf } from './station-turn.ts';

/** Part of the programme that a play at the station belongs to; this where none has its scenario. */
const NO_PART = 'station';

/**
 * What is kept of each play at the station: the choices, and nothing of order or time; closing gives each a random id and
 * sorts by it. No hands stand beside a choice: who sat there counts no more than once and is nobody.
 */
export const stationBodies = (state: Seminar, content: SeminarContent): ChoicesBody[] =>
  playsOf(state.station).map((play) => bodyOf(play, content));

function bodyOf(
  { scenario, mode, path, ending, stopped, lit }: StationPlay,
  content: SeminarContent,
): ChoicesBody {
  const part = content.programme.segments.find((one) => one.kind === 'roleplay' && one.scenario === scenario);
  return {
    segment: part?.id ?? NO_PART,
    scenario,
    mode,
    decisions: path.map(({ scene, choice }) => ({ scene, counts: {}, chosen: choice, by: 'class' })),
    ending,
    stopped,
    lit,
  };
}

/** `content` with what was played at the station beside the programme, under the hash of all of it. */
export function playedContent(state: Seminar, content: SeminarContent): SeminarContent {
  const played = new Set(playsOf(state.station).map(({ scenario }) => scenario));
  const added = Object.entries(state.station.added).filter(([id]) => played.has(id));
  if (added.length === 0) return content;
  const { hash: _, ...rest } = content;
  const whole = { ...rest, scenarios: { ...rest.scenarios, ...Object.fromEntries(added) } };
  return { ...whole, hash: contentHash(whole) };
}
