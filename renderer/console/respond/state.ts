import { gapsOf, isOld, type ResponsePlan } from '../../../electron/contract/response.ts';

/** How a plan stands on `today` (YYYY-MM-DD), the worst first. */
export type PlanState = 'none' | 'old' | 'gaps' | 'ok';

export function stateOf(plan: ResponsePlan | null, today: string): PlanState {
  if (plan === null) return 'none';
  if (isOld(plan, today)) return 'old';
  return gapsOf(plan).length > 0 ? 'gaps' : 'ok';
}
