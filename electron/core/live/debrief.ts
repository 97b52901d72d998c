import { rehearse } from '../../../scenarios/model/play.ts';
import type { ScenarioGraph } from '../../../scenarios/model/schema.ts';
import type { WhatIf } from '../../../scenarios/model/what-if.ts';
import { debriefStepOf, pagesOf, roadAt, whatIfs } from '../../contract/debrief.ts';
import type { SegmentStateOf } from '../../contract/seminar.ts';
import type { Elsewhere } from '../../contract/story.ts';

type RoleplayState = SegmentStateOf<'roleplay'>;

/**
 * One press forward (`by` 1) or back (-1) within a part of the debrief that has pages of its own: the conversation once it
 * is looked at page by page, and the roads not taken. Null where the press leaves that part.
 */
export function turnPage(graph: ScenarioGraph, state: RoleplayState, by: 1 | -1): RoleplayState | null {
  const step = debriefStepOf(state.rehearsal);
  if (step === 'conversation' && state.review !== null) return turnReview(graph, state, state.review + by);
  return step === 'what_if' ? turnRoad(whatIfs(graph, state), state, by) : null;
}

function turnReview(graph: ScenarioGraph, state: RoleplayState, page: number): RoleplayState | null {
  if (page < 0) return { ...state, review: null };
  return page < pagesOf(graph, state.rehearsal).length ? { ...state, review: page } : null;
}

function turnRoad(forks: readonly WhatIf[], state: RoleplayState, by: 1 | -1): RoleplayState | null {
  const { elsewhere } = state;
  if (elsewhere === null) {
    const first = by === 1 ? mostTelling(forks) : undefined;
    return first ? { ...state, elsewhere: { decision: first.index, option: 0 } } : null;
  }
  const option = elsewhere.option + by;
  if (option < 0) return { ...state, elsewhere: null };
  const there = { ...elsewhere, option };
  return roadAt(forks, there) ? { ...state, elsewhere: there } : null;
}

/** Where a press leads when the class has not chosen: where a safe road was there and not taken, else the first fork. */
const mostTelling = (forks: readonly WhatIf[]): WhatIf | undefined =>
  forks.find(
    ({ taken, others }) =>
      taken.choice.rating !== 'safe' && others.some(({ choice }) => choice.rating === 'safe'),
  ) ?? forks[0];

/** Shows a page of the conversation, or (null) its summary. A page that is not there changes nothing. */
export function setReview(graph: ScenarioGraph, state: RoleplayState, page: number | null): RoleplayState {
  if (debriefStepOf(state.rehearsal) !== 'conversation' || state.review === page) return state;
  return page === null || page < pagesOf(graph, state.rehearsal).length ? { ...state, review: page } : state;
}

/** Shows a road not taken, or (null) the choice of one. A road that is not there changes nothing. */
export function setElsewhere(
  graph: ScenarioGraph,
  state: RoleplayState,
  elsewhere: Elsewhere | null,
): RoleplayState {
  if (debriefStepOf(state.rehearsal) !== 'what_if') return state;
  if (elsewhere === null) return state.elsewhere === null ? state : { ...state, elsewhere };
  const same =
    state.elsewhere?.decision === elsewhere.decision && state.elsewhere.option === elsewhere.option;
  return same || !roadAt(whatIfs(graph, state), elsewhere) ? state : { ...state, elsewhere };
}

/** The state with another rehearsal: whole parts of the debrief are entered at their beginning; "what if" only where it says something. */
export function stepRehearsal(
  graph: ScenarioGraph,
  state: RoleplayState,
  type: 'next' | 'back',
): RoleplayState {
  const once = rehearse(graph, state.rehearsal, { type });
  const empty =
    debriefStepOf(once) === 'what_if' && whatIfs(graph, { ...state, rehearsal: once }).length === 0;
  const rehearsal = empty ? rehearse(graph, once, { type }) : once;
  return rehearsal === state.rehearsal ? state : { ...state, rehearsal, review: null, elsewhere: null };
}
