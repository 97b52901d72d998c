import { rehearse, startRehearsal } from '../../../../scenarios/model/play.ts';
import type { Rehearsal } from '../../../../scenarios/model/rehearsal.ts';
import type { Choice, ScenarioGraph } from '../../../../scenarios/model/schema.ts';
import { choicesOf, sceneOf } from '../../../../scenarios/model/select.ts';
import type { ChoicesBody } from '../../../contract/archive.ts';
import type { SeminarContent } from '../../../contract/content.ts';
import { drawWeighted } from './answers.ts';
import type { Random } from './random.ts';

type OwnMode = Exclude<ChoicesBody['mode'], 'class'>;

/** At a screen of one's own most choose with care; some try out what happens. */
const LIKING: Record<Choice['rating'], number> = { safe: 1, unsure: 0.45, risky: 0.3 };
/** More steps than any path of a scenario needs. */
const MOST_STEPS = 2000;
const STOPS = 0.008;

function step(random: Random, graph: ScenarioGraph, state: Rehearsal): Rehearsal {
  if (state.phase !== 'choice')
    return rehearse(graph, state, { type: state.phase === 'scene' ? 'skip' : 'next' });
  if (random.chance(STOPS)) return rehearse(graph, state, { type: 'stop' });
  const offered = choicesOf(graph, state.flags, state.scene);
  const choice =
    offered[
      drawWeighted(
        random,
        offered.map(({ rating }) => LIKING[rating]),
      )
    ];
  return choice ? rehearse(graph, state, { type: 'choose', choice: choice.id, via: 'class' }) : state;
}

/** One play at a station, by one student or one group, to its end or to where they stopped. */
function ownPlay(random: Random, graph: ScenarioGraph): Rehearsal {
  let state = startRehearsal(graph);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const after = step(random, graph, state);
    if (after === state || after.phase === 'debrief') return after;
    state = after;
  }
  return state;
}

function bodyOf(
  graph: ScenarioGraph,
  played: Rehearsal,
  named: Pick<ChoicesBody, 'segment' | 'scenario' | 'mode'>,
): ChoicesBody {
  return {
    ...named,
    decisions: played.path.map(({ scene, choice }) => ({
      scene,
      counts: { [choice]: 1 },
      chosen: choice,
      by: 'class',
    })),
    ending: !played.stopped && sceneOf(graph, played).ending ? played.scene : null,
    stopped: played.stopped,
    lit: played.lit,
  };
}

/**
 * Plays at stations after the role-play of the class: in one seminar of three every student by oneself, in one of three
 * groups of four, else none.
 */
export function simulateOwnPlays(random: Random, content: SeminarContent, present: number): ChoicesBody[] {
  const plan = content.programme.segments.find(({ kind }) => kind === 'roleplay');
  const graph = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario]?.graph : undefined;
  if (plan?.kind !== 'roleplay' || !graph) return [];
  const mode = random.pick<OwnMode | null>(['single', 'group', null]);
  if (mode === null) return [];
  const plays = mode === 'single' ? present : Math.floor(present / 4);
  return Array.from({ length: plays }, () =>
    bodyOf(graph, ownPlay(random, graph), { segment: plan.id, scenario: plan.scenario, mode }),
  ).filter(({ decisions }) => decisions.length > 0);
}
