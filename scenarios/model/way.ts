import { rehearse, startRehearsal } from './play.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { ScenarioGraph } from './schema.ts';
import { choicesOf, sceneOf } from './select.ts';

/** A fork on the way: its scene, and the options that are offered there after what was chosen before. */
export type WayFork = { scene: string; offered: readonly string[] };

/**
 * Where a row of choices leads: every fork that is come to, the last one still open while fewer were `taken` than there
 * are forks; the scene of the ending, null before one; lights of the lantern, 0 to 4.
 */
export type Way = { forks: readonly WayFork[]; taken: number; ending: string | null; lit: number };

/** What was recorded at one fork: hands for each option, and the option with which the story went on (null: none). */
export type Decided = { scene: string; counts: Record<string, number>; chosen: string | null };

/** On to the next fork or ending. Flags stay, so more scenes in a row than the graph has would be a circle. */
function onward(graph: ScenarioGraph, from: Rehearsal): Rehearsal {
  let state = from;
  for (let hops = 0; hops <= graph.scenes.length && state.phase === 'scene'; hops += 1) {
    const after = rehearse(graph, state, { type: 'skip' });
    if (after === state) break;
    state = after;
  }
  return state;
}

/**
 * Walks the graph with one choice for each fork, in order; stops at the first that is null or not offered there. Pure;
 * decides as a rehearsal does.
 */
export function wayOf(graph: ScenarioGraph, choices: readonly (string | null)[]): Way {
  const forks: WayFork[] = [];
  let taken = 0;
  let state = onward(graph, rehearse(graph, startRehearsal(graph), { type: 'next' }));
  while (state.phase === 'choice') {
    const offered = choicesOf(graph, state.flags, state.scene).map(({ id }) => id);
    forks.push({ scene: state.scene, offered });
    const choice = choices[taken];
    if (typeof choice !== 'string' || !offered.includes(choice)) break;
    taken += 1;
    const chosen = rehearse(graph, state, { type: 'choose', choice, via: 'class' });
    state = onward(graph, rehearse(graph, chosen, { type: 'next' }));
  }
  const ending = state.phase === 'ending' && sceneOf(graph, state).ending ? state.scene : null;
  return { forks, taken, ending, lit: state.lit };
}

/** Scene of the ending to which `decisions` lead, null before one. */
export const endingOf = (
  graph: ScenarioGraph,
  decisions: readonly Pick<Decided, 'chosen'>[],
): string | null =>
  wayOf(
    graph,
    decisions.map(({ chosen }) => chosen),
  ).ending;

/**
 * `recorded` as a way that the graph allows: from the first fork on, each fork takes what was recorded at the same scene,
 * in the same order, as far as it is offered there; a fork where nothing fits stays open and is the last. Pure, and of
 * a way that is allowed already no more than that open fork is added.
 */
export function refit<D extends Decided>(
  graph: ScenarioGraph,
  recorded: readonly D[],
  fresh: (scene: string) => D,
): D[] {
  const fitted: D[] = [];
  let rest = recorded;
  for (;;) {
    const { forks, taken } = wayOf(
      graph,
      fitted.map(({ chosen }) => chosen),
    );
    const fork = forks[taken];
    if (!fork || fitted.length > taken) return fitted;
    const at = rest.findIndex(({ scene }) => scene === fork.scene);
    fitted.push(offeredOnly(rest[at] ?? fresh(fork.scene), fork.offered));
    if (at >= 0) rest = rest.slice(at + 1);
  }
}

function offeredOnly<D extends Decided>(decided: D, offered: readonly string[]): D {
  const counts = Object.fromEntries(Object.entries(decided.counts).filter(([id]) => offered.includes(id)));
  const fits = decided.chosen !== null && offered.includes(decided.chosen);
  return { ...decided, counts, chosen: fits ? decided.chosen : null };
}
