import type { Rollup, RollupAsked } from '../contract/rollup.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { buildingRollup } from '../core/exchange/rollup/build.ts';
import { finishResting } from '../core/steps.ts';
import type { Task } from './messages.ts';

/** A roll-up; `today`: day of issue, YYYY-MM-DD. */
export type RollupOrder = RollupAsked & { today: string };

/** A job that its asker no longer wants. */
class Cancelled extends Error {
  readonly code = 'cancelled';
}

/**
 * The report over many seminars of data directory `dir`, as they are when it begins. It reads beside the connection that
 * writes and rests between seminars, so a seminar can be closed meanwhile. Throws StorageError, and `cancelled`.
 */
export async function rollUpBeside(dir: string, order: RollupOrder, task: Task<never>): Promise<Rollup> {
  const db = openArchiveReadOnly(dir);
  try {
    db.hold();
    return await finishResting(buildingRollup(db, order), async () => {
      await task.rest();
      if (task.isCancelled()) throw new Cancelled('The roll-up is no longer wanted.');
    });
  } finally {
    db.close();
  }
}
