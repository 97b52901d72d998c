import type { ScenarioGraph, Scene } from '../../../scenarios/model/schema.ts';
import { sceneOf } from '../../../scenarios/model/select.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentState, SegmentStateOf, Seminar } from '../../contract/seminar.ts';
import { runTo, type Timer } from '../../contract/timer.ts';
import { openVote } from '../../contract/vote.ts';

type RoleplayState = SegmentStateOf<'roleplay'>;

/** While the story goes on it can be stopped to talk about it; before and after, nothing has to be stopped. */
const canTalk = ({ rehearsal: { phase } }: RoleplayState): boolean =>
  phase === 'scene' || phase === 'choice' || phase === 'feedback';

/** Stops the story to talk about it, or goes on with it. */
export const setTalk = (state: RoleplayState, on: boolean): RoleplayState =>
  state.talk === on || (on && !canTalk(state)) ? state : { ...state, talk: on };

/**
 * `after` with what belongs to the present moment of each role-play in line with it: talking ends with the story, the
 * clocks of the pretend phone begin with their scene or decision, and they run only while the class sees them.
 */
export function settleStories(content: SeminarContent, before: Seminar, after: Seminar, at: number): Seminar {
  if (after === before) return after;
  const seen = after.stage === 'running' && after.audience.cover === 'none' && after.audience.pause === null;
  let changed = false;
  const segments = after.segments.map((segment, index): SegmentState => {
    const plan = content.programme.segments[index];
    const scenario = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
    if (segment.kind !== 'roleplay' || !scenario) return segment;
    const old = before.segments[index];
    const settled = settle(scenario.graph, old?.kind === 'roleplay' ? old : segment, segment, {
      at,
      seen: seen && index === after.segment,
      countdown: after.countdown,
    });
    changed ||= settled !== segment;
    return settled;
  });
  return changed ? { ...after, segments } : after;
}

type Moment = { at: number; seen: boolean; countdown: boolean };

function settle(
  graph: ScenarioGraph,
  old: RoleplayState,
  state: RoleplayState,
  moment: Moment,
): RoleplayState {
  const talk = state.talk && canTalk(state);
  const runs = moment.seen && !talk && state.rehearsal.phase !== 'feedback';
  const run = (timer: Timer | null): Timer | null => timer && runTo(timer, moment.at, runs);
  const scene = sceneOf(graph, state.rehearsal);
  const call = run(callClock(scene, old, state));
  const pressure = run(moment.countdown ? pressureClock(scene, old, state) : null);
  const same = talk === state.talk && call === state.call && pressure === state.pressure;
  return same ? state : { ...state, talk, call, pressure };
}

const still = (seconds: number): Timer => ({ startedAt: null, leftMs: seconds * 1000 });

const isSameVisit = (a: RoleplayState, b: RoleplayState): boolean =>
  a.rehearsal.trail.length === b.rehearsal.trail.length && a.rehearsal.scene === b.rehearsal.scene;

/** How long the call has lasted: from where the scene says, for as long as that scene is on. */
function callClock(scene: Scene, old: RoleplayState, state: RoleplayState): Timer | null {
  if (scene.call_seconds === undefined || !canTalk(state)) return null;
  return isSameVisit(old, state) && state.call ? state.call : still(-scene.call_seconds);
}

/** What the other side gives to decide: from when the class is asked until it has decided. */
function pressureClock(scene: Scene, old: RoleplayState, state: RoleplayState): Timer | null {
  if (scene.countdown === undefined || state.rehearsal.phase !== 'choice' || openVote(state).revealed)
    return null;
  return isSameVisit(old, state) && state.pressure ? state.pressure : still(scene.countdown);
}
