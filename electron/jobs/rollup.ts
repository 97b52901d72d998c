import type { Rollup, RollupAsked } from '../contract/rollup.ts';
import type { ReadableDb } from '../core/archive/database.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { type DatasetOrder, writingDatasetFolder } from '../core/exchange/dataset/write.ts';
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
 * What `steps` make of data directory `dir` as it is when they begin. They read beside the connection that writes and rest
 * between seminars, so a seminar can be closed meanwhile. Throws StorageError, and `cancelled`.
 */
async function readBeside<T>(
  dir: string,
  task: Task<never>,
  steps: (db: ReadableDb) => Generator<void, T>,
): Promise<T> {
  const db = openArchiveReadOnly(dir);
  try {
    db.hold();
    return await finishResting(steps(db), async () => {
      await task.rest();
      if (task.isCancelled()) throw new Cancelled('This is no longer wanted.');
    });
  } finally {
    db.close();
  }
}

/** The report over many seminars of data directory `dir`, as `readBeside` reads. */
export const rollUpBeside = (dir: string, order: RollupOrder, task: Task<never>): Promise<Rollup> =>
  readBeside(dir, task, (db) => buildingRollup(db, order));

/** Writes the tables for analysts into a new folder in `order.dir`; `file` explains them. */
export const datasetBeside = (
  dir: string,
  order: DatasetOrder & { dir: string },
  task: Task<never>,
): Promise<{ folder: string; file: string }> =>
  readBeside(dir, task, (db) => writingDatasetFolder(db, order, order.dir));
