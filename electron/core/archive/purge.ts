import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PurgeChoice, PurgePreview, PurgeProgress } from '../../contract/purge.ts';
import { onDisk, StorageError } from '../files/errors.ts';
import { BACKUPS, dailyFile, writeBackup } from './backup.ts';
import { sha256 } from './canonical.ts';
import { copiesIn, seminarsInCopy } from './copies.ts';
import type { WritableDb } from './database.ts';
import { overwrite } from './destroy.ts';
import { newFactIds, type StoredFact } from './facts.ts';
import { forgetSchools, RECENT } from './forget.ts';
import { installationId } from './installation.ts';
import { ARCHIVE_FILE, openArchive } from './open.ts';
import { chosenScopes, previewPurge, purgedScopes, type Scope, scopeKey } from './purge-choice.ts';
import { type Gone, rebuildWithout, removeDrafts, replaceFile } from './rebuild.ts';
import { appendFacts, readFactsOfKind } from './store.ts';

/** An archive that can be closed and opened again: `db` is null while its file is being replaced, or where that failed. */
export type Holder = { readonly dir: string; db: WritableDb | null };

/** `seminars`: how many the preview named; `day`: today, YYYY-MM-DD. */
export type PurgeOrder = { choice: PurgeChoice; seminars: number; reason: string; day: string };

/** What was deleted. `sha256`: of the purge facts, in the order of their ids, one `id hash` a line; null: there are none. */
export type Receipt = Omit<PurgePreview, 'copies'> & {
  choice: PurgeChoice['by'];
  day: string;
  reason: string;
  sha256: string | null;
  copies: { rewritten: number; deleted: number };
  /** Whether every old file was overwritten before its place was given back to the disk. */
  overwritten: boolean;
};

/** Where a purge has got to; what comes before has been done. */
export type PurgeStep = 'marked' | 'rebuilt' | 'closed' | 'replaced' | 'copied';

const stored = (db: WritableDb, scopes: readonly Scope[]): StoredFact[] => {
  const keys = new Set(scopes.map(scopeKey));
  return readFactsOfKind(db, 'purge').filter((fact) => keys.has(scopeKey(fact)));
};

/** The log is written into the file and taken away, so that none of it can be read into the new file. */
function quiet(db: WritableDb): void {
  const mode = db.pragma('journal_mode = DELETE');
  if (mode === 'delete') return;
  throw new StorageError(
    'busy',
    `${db.path}: another program is reading the archive. Close it, then delete again; what is deleted no longer counts.`,
  );
}

/**
 * Rebuilds the archive's file without what is gone and puts it in place; the archive is closed afterwards. Answers whether
 * the old file was overwritten.
 */
function replaceArchive(holder: Holder, gone: readonly Gone[], onStep: (step: PurgeStep) => void): boolean {
  const db = holder.db ?? openArchive(holder.dir);
  const path = join(holder.dir, ARCHIVE_FILE);
  const draft = rebuildWithout(path, gone);
  onStep('rebuilt');
  try {
    try {
      quiet(db);
    } finally {
      holder.db = null;
      db.close();
    }
    onStep('closed');
    const overwritten = replaceFile(draft, path);
    onStep('replaced');
    return overwritten;
  } finally {
    onDisk(draft, () => rmSync(draft, { force: true }));
  }
}

type Cleaning = {
  gone: readonly Gone[];
  traces: readonly StoredFact[];
  /** Every copy is written anew, also one without any of those seminars: its settings may name the school. */
  every: boolean;
  fresh: { path: string; write: () => void };
};

type Cleaned = { what: 'rewritten' | 'deleted'; overwritten: boolean };

/** Deletes a file, overwritten before where that can be done; answers whether it was. */
function destroyFile(path: string): boolean {
  let overwritten = true;
  try {
    overwrite(path);
  } catch {
    overwritten = false;
  }
  onDisk(path, () => rmSync(path, { force: true }));
  return overwritten;
}

/** One copy written anew, or deleted where that cannot be done. Answers which; null where nothing of it is gone. */
function cleanCopy(path: string, { gone, traces, every, fresh }: Cleaning): Cleaned | null {
  const held = seminarsInCopy(path);
  if (held !== null && !every && !gone.some((one) => held.has(scopeKey(one)))) return null;
  try {
    if (held === null) throw new StorageError('damaged', `${path}: cannot be read.`);
    const draft = rebuildWithout(path, gone, { traces, unset: [RECENT] });
    try {
      return { what: 'rewritten', overwritten: replaceFile(draft, path) };
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    fresh.write();
    if (path === fresh.path) return { what: 'rewritten', overwritten: false };
    return { what: 'deleted', overwritten: destroyFile(path) };
  }
}

/**
 * Deletes seminars for good and answers the receipt. First purge facts are written: from then on nothing counts them, no
 * merge and no restore takes them in. Then their facts and the frozen content that nobody else uses leave the files of
 * the data directory: the archive and the copies beside it are written anew without them, each replaced in one step. The
 * claim is "in the kit's files; not on the raw medium". Whatever was deleted elsewhere before goes, too.
 *
 * Simulated seminars leave no purge facts with `practice`: what never happened need not be refused, and such facts would
 * keep the archive from ever taking in real ones.
 *
 * Interrupted anywhere, the archive is the old or the new one, whole; `elsewhere` finishes what was begun. Only under the
 * lease. Throws StorageError: `outdated` where the choice no longer means `seminars` seminars, `not-found`, `busy` while
 * another program reads the archive, `disk-full`, ….
 * `onFile` is told of each file before it is written anew.
 */
export function purge(
  holder: Holder,
  order: PurgeOrder,
  onStep: (step: PurgeStep) => void = () => {},
  onFile: (progress: PurgeProgress) => void = () => {},
): Receipt {
  const { dir } = holder;
  const { choice, day, reason } = order;
  const before = holder.db ?? openArchive(dir);
  holder.db = before;
  const { copies: _, ...preview } = previewPurge(before, dir, choice);
  if (preview.seminars.length !== order.seminars)
    throw new StorageError(
      'outdated',
      `${before.path}: the list has changed. Look at it again, then delete.`,
    );
  const scopes = chosenScopes(before, dir, choice);
  // A copied folder is noticed by the moment of its file, which is about to change.
  installationId(before, dir);
  if (choice.by === 'seminars' || choice.by === 'before') mark(before, scopes, reason);
  const every = forgetSchools(before, preview.seminars);
  onStep('marked');

  for (const folder of [dir, join(dir, BACKUPS)]) removeDrafts(folder);
  const gone: Gone[] = [
    ...purgedScopes(before).map((scope) => ({ ...scope, trace: true })),
    ...(choice.by === 'practice' ? simulatedIn(before).map((scope) => ({ ...scope, trace: false })) : []),
  ];
  const unique = [...new Map(gone.map((one) => [scopeKey(one), one])).values()];
  const of = 1 + copiesIn(dir).length;
  onFile({ at: 1, of });
  const overwritten = replaceArchive(holder, unique, onStep);
  const db = openArchive(dir);
  holder.db = db;
  installationId(db, dir);

  const traces = readFactsOfKind(db, 'purge');
  const today = dailyFile(dir, day);
  const fresh = { path: today, write: () => writeBackup(db, today) };
  const done = copiesIn(dir).map((path, index) => {
    onFile({ at: Math.min(index + 2, of), of });
    return cleanCopy(path, { gone: unique, traces, every, fresh });
  });
  onStep('copied');
  const lines = stored(db, scopes).map(({ id, hash }) => `${id} ${hash}\n`);
  const times = (what: Cleaned['what']): number => done.filter((one) => one?.what === what).length;
  return {
    ...preview,
    ...{ choice: choice.by, day, reason },
    sha256: lines.length === 0 ? null : sha256(lines.join('')),
    copies: { rewritten: times('rewritten'), deleted: times('deleted') },
    overwritten: overwritten && done.every((one) => one?.overwritten ?? true),
  };
}

/** Everything simulated, also what is about no seminar. */
const simulatedIn = (db: WritableDb): Scope[] =>
  db
    .all('SELECT DISTINCT seminar FROM facts WHERE simulated = 1')
    .map(({ seminar }) => ({ seminar: String(seminar), simulated: true }));

function mark(db: WritableDb, scopes: readonly Scope[], reason: string): void {
  const ids = newFactIds(scopes.length);
  appendFacts(
    db,
    scopes.map(({ seminar, simulated }, index) => ({
      id: ids[index] as string,
      ...{ seminar, parent: null, simulated, kind: 'purge' as const, body: { reason } },
    })),
  );
}
