import {
  EMPTY_PLAN,
  type FilledPlan,
  type ResponsePlan,
  responsePlanSchema,
} from '../../contract/response.ts';
import { canonicalJson, type Json } from '../archive/canonical.ts';

/**
 * Key of the setting. Settings stay in the file of the archive: backups copy them, while bundles and merging take facts
 * and contents only, so that no name and no number of the plan leaves with results.
 */
export const RESPONSE_PLAN = 'responsePlan';

/** The plan among the settings of a data directory; null where there is none or it no longer fits. */
export function readPlan(settings: Record<string, unknown>): ResponsePlan | null {
  const parsed = responsePlanSchema.safeParse(settings[RESPONSE_PLAN]);
  return parsed.success ? parsed.data : null;
}

/** True where nobody has written a word; rows without a word count for nothing. */
export const isBlank = (plan: FilledPlan): boolean =>
  canonicalJson(withoutEmptyRows(plan) as Json) === canonicalJson(EMPTY_PLAN as Json);

/** The plan as it is kept from `today` (YYYY-MM-DD) on; null for one without a word. */
export const keptPlan = (plan: FilledPlan, today: string): ResponsePlan | null =>
  isBlank(plan) ? null : { ...withoutEmptyRows(plan), savedOn: today };

const withoutEmptyRows = (plan: FilledPlan): FilledPlan => ({
  ...plan,
  people: plan.people.filter(({ name, role, phone }) => `${name}${role}${phone}` !== ''),
});
