import type { Taken } from '../../contract/exchange.ts';
import type { WritableDb } from '../archive/database.ts';
import { type Found, findSources } from './find.ts';
import {
  hasLost,
  hasTaken,
  type ImportRow,
  keepImport,
  lastStatus,
  sourceName,
  stamp,
  trainersOf,
} from './imports.ts';
import { type Merged, mergeSource } from './merge.ts';
import { type Refusal, SourceRefused } from './refusal.ts';
import { openSource, type Source } from './source.ts';
import { traceOf } from './trace.ts';

/** What became of one source. `message` says in plain English where, what and what to do. */
export type Outcome =
  | ({ status: 'taken'; path: string; installation: string | null; made: string | null } & Merged)
  | { status: 'refused'; path: string; installation: string | null; code: Refusal; message: string };

const NOTHING_NEW = { added: 0, corrections: 0, conflicts: 0, purged: 0, removed: 0 };

/** What is told of a merge while it goes on. `at` counts from 1. */
export type Watch = {
  /** How many sources there are. */
  found(of: number): void;
  starting(path: string, at: number): void;
  done(outcome: Outcome, at: number, of: number): void;
  /** Asked before each source: true ends the merge there. */
  isCancelled(): boolean;
  /** Waited for before each source: others may use the archive meanwhile. */
  rest(): Promise<void>;
};

/** A row of what is kept of an outcome; see migrations/0002-imports.ts. */
function rowOf(
  outcome: Outcome,
  seminars: string[],
  trainers: string[],
  fingerprint: string | null,
): ImportRow {
  const { id, day, time } = stamp(new Date());
  const { path, installation, ...rest } = outcome;
  const name = sourceName(path);
  const what: Taken =
    rest.status === 'taken' ? { ...rest, name } : { status: 'refused', name, code: rest.code };
  return { id, day, time, installation, what, seminars, trainers, fingerprint };
}

/** Keeps what came of a source, unless it was taken before under this name and brought nothing new. */
function keepTaken(db: WritableDb, outcome: Outcome, seminars: string[], fingerprint: string | null): void {
  const isNew =
    outcome.status === 'refused' || outcome.added > 0 || (fingerprint !== null && !hasTaken(db, fingerprint));
  if (!isNew && lastStatus(db, sourceName(outcome.path), outcome.installation) === 'taken') return;
  keepImport(db, rowOf(outcome, seminars, trainersOf(db, seminars), fingerprint));
}

async function takeFrom(db: WritableDb, source: Source): Promise<Outcome> {
  const { path, installation, made, bundle } = source;
  const from = { status: 'taken', path, installation, made } as const;
  if (bundle !== null && hasTaken(db, bundle.fingerprint) && !hasLost(db, bundle.fingerprint)) {
    const seminars = { added: 0, already: bundle.seminars };
    const outcome: Outcome = { ...from, ...NOTHING_NEW, already: bundle.facts, seminars };
    keepTaken(db, outcome, [], null);
    return outcome;
  }
  const merged = await mergeSource(db, source, (result, seminars) => {
    for (const row of source.imports()) keepImport(db, row);
    keepTaken(db, { ...from, ...result }, seminars, bundle?.fingerprint ?? null);
  });
  return { ...from, ...merged };
}

/** As a refusal, kept in the archive, what `cause` says; anything else is thrown on. */
function refusedBy(db: WritableDb, cause: unknown, path: string, installation: string | null): Outcome {
  if (!(cause instanceof SourceRefused)) throw cause;
  const { code, message } = cause;
  const outcome: Outcome = { status: 'refused', path, installation, code, message };
  keepTaken(db, outcome, [], traceOf(path));
  return outcome;
}

async function take(db: WritableDb, found: Found): Promise<Outcome> {
  let source: Source | null = null;
  try {
    source = await openSource(found);
    return await takeFrom(db, source);
  } catch (cause) {
    return refusedBy(db, cause, found.path, source?.installation ?? null);
  } finally {
    source?.close();
  }
}

function find(path: string): (Found | SourceRefused)[] {
  try {
    const found = findSources(path);
    const message = `${path}: there is neither a bundle (.kmm) nor a data folder of the kit in here.`;
    return found.length > 0 ? found : [new SourceRefused('foreign', message)];
  } catch (cause) {
    if (cause instanceof SourceRefused) return [cause];
    throw cause;
  }
}

/** Lets messages from outside come in: a merge that never waits would not hear that it is cancelled. */
const listen = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Merges everything at `paths` into the archive, one transaction each: one that is refused never stops the others. What
 * came of each is kept in the archive (imports); a bundle that was taken before is not read again. Throws StorageError
 * where the archive itself cannot be written (full disk); what was taken before stays taken, and merging all again takes
 * only the rest, as after a cancelled merge.
 */
export async function mergeAll(
  db: WritableDb,
  paths: readonly string[],
  watch: Partial<Watch> = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const sources = paths.flatMap((path) => find(path).map((found) => ({ path, found })));
  watch.found?.(sources.length);
  for (const { path, found } of sources) {
    await (watch.rest ?? listen)();
    if (watch.isCancelled?.()) break;
    const isRefused = found instanceof SourceRefused;
    watch.starting?.(isRefused ? path : found.path, outcomes.length + 1);
    const outcome = isRefused ? refusedBy(db, found, path, null) : await take(db, found);
    outcomes.push(outcome);
    watch.done?.(outcome, outcomes.length, sources.length);
  }
  return outcomes;
}
