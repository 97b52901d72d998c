import type { PlanRefusal } from '../../../contract/plan.ts';

/** A file that is no plan, whole. `message`: where, what, what to do, in plain English. */
export class PlanRefused extends Error {
  readonly code: PlanRefusal;

  constructor(code: PlanRefusal, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PlanRefused';
    this.code = code;
  }
}
