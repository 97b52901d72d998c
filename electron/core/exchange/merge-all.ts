import type { WritableDb } from '../archive/database.ts';
import { type Found, findSources } from './find.ts';
import { type Merged, mergeSource } from './merge.ts';
import { type Refusal, SourceRefused } from './refusal.ts';
import { openSource } from './source.ts';

/** What became of one source. `message` says in plain English where, what and what to do. */
export type Outcome =
  | ({ status: 'taken'; path: string; installation: string | null; made: string | null } & Merged)
  | { status: 'refused'; path: string; code: Refusal; message: string };

async function take(db: WritableDb, found: Found): Promise<Outcome> {
  const { path } = found;
  const source = await openSource(found);
  try {
    const { installation, made } = source;
    return { status: 'taken', path, installation, made, ...(await mergeSource(db, source)) };
  } finally {
    source.close();
  }
}

async function tried(path: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SourceRefused)
      return { status: 'refused', path, code: cause.code, message: cause.message };
    throw cause;
  }
}

/**
 * Merges everything at `paths` into the archive, one transaction each: one that is refused never stops the others.
 * `onOutcome` is called after each. Throws StorageError where the archive itself cannot be written (full disk); what was
 * taken before stays taken, and merging all again takes only the rest.
 */
export async function mergeAll(
  db: WritableDb,
  paths: readonly string[],
  onOutcome: (outcome: Outcome, at: number, of: number) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const sources: (Found | Outcome)[] = paths.flatMap((path): (Found | Outcome)[] => {
    try {
      const found = findSources(path);
      const message = `${path}: there is neither a bundle (.kmm) nor a data folder of the kit in here.`;
      return found.length > 0 ? found : [{ status: 'refused', path, code: 'foreign', message }];
    } catch (cause) {
      if (!(cause instanceof SourceRefused)) throw cause;
      return [{ status: 'refused', path, code: cause.code, message: cause.message }];
    }
  });
  for (const source of sources) {
    const outcome = 'status' in source ? source : await tried(source.path, () => take(db, source));
    outcomes.push(outcome);
    onOutcome(outcome, outcomes.length, sources.length);
  }
  return outcomes;
}
