import type { SegmentStateOf } from '../../../electron/contract/seminar.ts';
import type { Choice, ScenarioGraph } from '../../../scenarios/model/schema.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';

type RoleplayState = SegmentStateOf<'roleplay'>;

/** The options on the screen, in the order of their marks. */
export const offered = (graph: ScenarioGraph, { rehearsal }: RoleplayState): Choice[] =>
  choicesOf(graph, rehearsal.flags, rehearsal.scene);

/** The option whose outcome is on, its place among those that were offered, and who decided; null outside feedback. */
export function chosenNow(
  graph: ScenarioGraph,
  state: RoleplayState,
): { choice: Choice; index: number; by: 'class' | 'trainer' } | null {
  const { chosen, path } = state.rehearsal;
  if (chosen === null) return null;
  const options = choicesOf(graph, state.rehearsal.flags, chosen.scene);
  const index = options.findIndex(({ id }) => id === chosen.choice);
  const choice = options[index];
  return choice ? { choice, index, by: path.at(-1)?.via ?? 'class' } : null;
}
