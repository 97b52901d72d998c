import { rehearse, startRehearsal } from '../../../scenarios/model/play.ts';
import type { Rehearsal } from '../../../scenarios/model/rehearsal.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import type { ChoicesBody } from '../../contract/archive.ts';

/** A way that was taken: its two scenes, and the choice, null where the story went on by itself. */
export type Way = { from: string; choice: string | null; to: string };

/** One play on the map: scenes and ways in order; the fork that was left open, null where it came to an ending. */
export type Walk = { scenes: readonly string[]; ways: readonly Way[]; open: string | null };

/** On to the next fork or ending; more scenes in a row than the graph has would be a circle. */
function onward(graph: ScenarioGraph, from: Rehearsal): Rehearsal {
  let state = from;
  for (let hops = 0; hops <= graph.scenes.length && state.phase === 'scene'; hops += 1)
    state = rehearse(graph, state, { type: 'skip' });
  return state;
}

/** Walks the graph by the recorded choices, as far as they are offered there. Pure. */
export function walkOf(graph: ScenarioGraph, decisions: ChoicesBody['decisions']): Walk {
  let state = onward(graph, rehearse(graph, startRehearsal(graph), { type: 'next' }));
  for (const { scene, chosen } of decisions) {
    const offered = state.phase === 'choice' ? choicesOf(graph, state.flags, state.scene) : [];
    if (chosen === null || scene !== state.scene || !offered.some(({ id }) => id === chosen)) break;
    const after = rehearse(graph, state, { type: 'choose', choice: chosen, via: 'class' });
    state = onward(graph, rehearse(graph, after, { type: 'next' }));
  }
  return {
    scenes: state.trail,
    ways: waysOf(state),
    open: state.phase === 'choice' ? state.scene : null,
  };
}

function waysOf({ trail, path }: Rehearsal): Way[] {
  let made = 0;
  return trail.slice(1).map((to, at): Way => {
    const from = trail[at] ?? to;
    if (path[made]?.scene !== from) return { from, choice: null, to };
    const choice = path[made]?.choice ?? null;
    made += 1;
    return { from, choice, to };
  });
}
