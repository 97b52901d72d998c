import type { Taken, TakeProgress } from '../contract/exchange.ts';
import type { WritableDb } from '../core/archive/database.ts';
import { sourceName } from '../core/exchange/imports.ts';
import { mergeAll, type Outcome } from '../core/exchange/merge-all.ts';
import type { Task } from './messages.ts';

export type TakeOrder = { paths: readonly string[] };
/** `left`: sources that were not looked at because the organiser cancelled. */
export type TakenIn = { taken: Taken[]; left: number };

/** An outcome as windows are told of it: without the way to the file. */
export function asTaken(outcome: Outcome): Taken {
  const name = sourceName(outcome.path);
  if (outcome.status === 'refused') return { status: 'refused', name, code: outcome.code };
  const { path: _, installation: __, ...counts } = outcome;
  return { ...counts, name };
}

/** Merges what is at `paths`, reports each source as it comes to it, and ends between two when cancelled. Throws as mergeAll. */
export async function takeIn(
  db: WritableDb,
  { paths }: TakeOrder,
  task: Task<TakeProgress>,
): Promise<TakenIn> {
  let [of, seminars] = [0, 0];
  const outcomes = await mergeAll(db, paths, {
    found: (count) => {
      of = count;
    },
    starting: (path, at) => task.report({ at, of, name: sourceName(path), seminars }),
    done: (outcome) => {
      seminars += outcome.status === 'taken' ? outcome.seminars.added : 0;
    },
    isCancelled: task.isCancelled,
    rest: task.rest,
  });
  return { taken: outcomes.map(asTaken), left: of - outcomes.length };
}
