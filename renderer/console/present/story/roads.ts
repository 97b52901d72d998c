import type { Action } from '../../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import { debriefStepOf, whatIfs } from '../../../../electron/contract/debrief.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { WhatIf } from '../../../../scenarios/model/what-if.ts';

/** The decisions from which "what if" can look elsewhere now; none while it is not on. */
function roadsNow(content: SeminarContent, seminar: Seminar): WhatIf[] {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  const scenario = plan?.kind === 'roleplay' ? content.scenarios[plan.scenario] : undefined;
  if (!scenario || state?.kind !== 'roleplay' || debriefStepOf(state.rehearsal) !== 'what_if') return [];
  return whatIfs(scenario.graph, state);
}

/** How many there are. */
export const roadCount = (content: SeminarContent, seminar: Seminar): number =>
  roadsNow(content, seminar).length;

/** What a typed `number` (from 1, as on the stage) asks for; null where the class sees no such number. */
export function roadAction(content: SeminarContent, seminar: Seminar, number: number): Action | null {
  const fork = roadsNow(content, seminar).find(({ index }) => index === number - 1);
  return fork ? { type: 'rehearsal/elsewhere', at: { decision: fork.index, option: 0 } } : null;
}
