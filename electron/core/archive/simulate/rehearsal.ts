import { rehearse } from '../../../../scenarios/model/play.ts';
import type { Choice, ScenarioGraph } from '../../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../../scenarios/model/select.ts';
import type { SegmentStateOf } from '../../../contract/seminar.ts';
import { choose, countVotes, roleplayForward } from '../../live/roleplay.ts';
import { drawHands } from './answers.ts';
import type { Random } from './random.ts';

type RoleplayState = SegmentStateOf<'roleplay'>;

const LIKING: Record<Choice['rating'], number> = { safe: 1, unsure: 0.7, risky: 0.4 };
/** More presses than any path of a scenario needs. */
const MOST_PRESSES = 2000;

const offeredNow = (graph: ScenarioGraph, { rehearsal }: RoleplayState): Choice[] =>
  choicesOf(graph, rehearsal.flags, rehearsal.scene);

function vote(random: Random, graph: ScenarioGraph, state: RoleplayState, present: number): RoleplayState {
  const weights = offeredNow(graph, state).map(({ id, rating }) => ({
    id,
    weight: LIKING[rating] * (0.4 + random.next()),
  }));
  const counts = drawHands(random, present, 0.05, weights);
  return Object.entries(counts).reduce((after, [id, hands]) => countVotes(graph, after, id, hands), state);
}

/** Votes, shows the counts and follows the majority; where there is none the trainer picks. */
function decide(random: Random, graph: ScenarioGraph, state: RoleplayState, present: number): RoleplayState {
  const shown = roleplayForward(graph, vote(random, graph, state, present)) ?? state;
  const after = roleplayForward(graph, shown) ?? shown;
  if (after.rehearsal !== shown.rehearsal) return after;
  const [first] = offeredNow(graph, shown);
  return first === undefined ? shown : choose(graph, shown, first.id, 'trainer');
}

/** A class plays the scenario to its end by the kit's own rules; now and then a trainer stops it earlier. */
export function simulateRehearsal(
  random: Random,
  graph: ScenarioGraph,
  start: RoleplayState,
  present: number,
): RoleplayState {
  let state = start;
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    const { phase, path } = state.rehearsal;
    if (phase === 'choice' && path.length > 2 && random.chance(0.01))
      return { ...state, rehearsal: rehearse(graph, state.rehearsal, { type: 'stop' }) };
    const after = phase === 'choice' ? decide(random, graph, state, present) : roleplayForward(graph, state);
    if (after === null) return state;
    state = after;
  }
  return state;
}
