import { debriefSteps, type Rehearsal } from '../../scenarios/model/rehearsal.ts';
import type { ScenarioGraph } from '../../scenarios/model/schema.ts';
import { sceneById } from '../../scenarios/model/select.ts';
import { forksOf, type Road, type WhatIf } from '../../scenarios/model/what-if.ts';
import type { SegmentStateOf } from './seminar.ts';
import type { Elsewhere } from './story.ts';

/** The part of the debrief that is on; null while there is none. */
export const debriefStepOf = ({ phase, debriefStep }: Rehearsal): (typeof debriefSteps)[number] | null =>
  phase === 'debrief' ? (debriefSteps[debriefStep] ?? null) : null;

/** The whole conversation page by page: places in the trail of the scenes in which something was shown. */
export const pagesOf = (graph: ScenarioGraph, { trail, shown }: Rehearsal): number[] =>
  trail.flatMap((id, index) => {
    const said = sceneById(graph, id)?.messages.length ?? 0;
    return (index === trail.length - 1 ? Math.min(said, shown) : said) > 0 ? [index] : [];
  });

/** The decisions of the way at which there was another road, in order; none in a debrief that does not ask "what if". */
export const whatIfs = (
  graph: ScenarioGraph,
  { rehearsal, whatIf }: Pick<SegmentStateOf<'roleplay'>, 'rehearsal' | 'whatIf'>,
): WhatIf[] => (whatIf ? forksOf(graph, rehearsal).filter(({ others }) => others.length > 0) : []);

/** The road that `elsewhere` names, with its fork; null where there is none. */
export function roadAt(
  forks: readonly WhatIf[],
  elsewhere: Elsewhere | null,
): { fork: WhatIf; road: Road } | null {
  const fork = forks.find(({ index }) => index === elsewhere?.decision);
  const road = fork?.others[elsewhere?.option ?? 0];
  return fork && road ? { fork, road } : null;
}
