import type { Taken, TakeProgress } from '../contract/exchange.ts';
import type { WritableDb } from '../core/archive/database.ts';
import { sourceName } from '../core/exchange/imports.ts';
import { mergeAll, type Outcome } from '../core/exchange/merge-all.ts';
import { type StorageCode, StorageError } from '../core/files/errors.ts';
import type { Task } from './messages.ts';

export type TakeOrder = { paths: readonly string[] };
/**
 * `left`: sources that were not looked at because the organiser cancelled, or because the archive could not be written any
 * more; `stopped` is then why, as a StorageError has it.
 */
export type TakenIn = { taken: Taken[]; left: number; stopped: StorageCode | null };

/** An outcome as windows are told of it: without the way to the file. */
export function asTaken(outcome: Outcome): Taken {
  const name = sourceName(outcome.path);
  if (outcome.status === 'refused') return { status: 'refused', name, code: outcome.code };
  const { path: _, installation: __, ...counts } = outcome;
  return { ...counts, name };
}

/**
 * Merges what is at `paths`, reports each source as it comes to it, and ends between two when cancelled. A full disk ends
 * it, too: what was taken before stays taken, and is told.
 */
export async function takeIn(
  db: WritableDb,
  { paths }: TakeOrder,
  task: Task<TakeProgress>,
): Promise<TakenIn> {
  let [of, seminars] = [0, 0];
  const taken: Taken[] = [];
  const ended = (stopped: StorageCode | null): TakenIn => ({ taken, left: of - taken.length, stopped });
  try {
    await mergeAll(db, paths, {
      found: (count) => {
        of = count;
      },
      starting: (path, at) => task.report({ at, of, name: sourceName(path), seminars }),
      done: (outcome) => {
        taken.push(asTaken(outcome));
        seminars += outcome.status === 'taken' ? outcome.seminars.added : 0;
      },
      isCancelled: task.isCancelled,
      rest: task.rest,
    });
    return ended(null);
  } catch (cause) {
    if (cause instanceof StorageError) return ended(cause.code);
    throw cause;
  }
}
