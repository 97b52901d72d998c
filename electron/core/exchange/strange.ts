import type { ReadableDb } from '../archive/database.ts';
import { INSTALLATION, readSettings } from '../archive/settings.ts';
import { type StorageCode, StorageError } from '../files/errors.ts';
import { openCopy } from './copy.ts';
import { type Refusal, SourceRefused } from './refusal.ts';

const SENTENCES: Partial<Record<StorageCode, readonly [Refusal, string]>> = {
  newer: ['newer', 'written by a newer kit. Install the newer kit to take it in.'],
  older: [
    'foreign',
    'is no archive that this kit knows. Start the kit once with this folder, then try again.',
  ],
  missing: ['gone', 'cannot be read. Plug the stick in again and try once more.'],
  'read-only': ['gone', 'may not be read. Copy it to this computer, then take in the copy.'],
  busy: ['gone', 'is being written to. Close the kit that has it open, then try once more.'],
  // The copy lies on this computer; the others may be smaller, or need no copy.
  'disk-full': ['no-room', 'this computer has no room for a copy of it. Free some space and try once more.'],
};
const DAMAGED = [
  'damaged',
  'the archive is damaged. Ask for a bundle of it, or take its last backup.',
] as const;

/** What is said of an archive whose file is not sound. */
export const damagedArchive = (path: string, cause?: unknown): SourceRefused =>
  new SourceRefused(DAMAGED[0], `${path}: ${DAMAGED[1]}`, cause);

/** Codes that a failing read leaves without a name of their own: the medium, not the file. */
const MEDIUM = /^(UNKNOWN|E[A-Z0-9]+|SQLITE_IOERR.*)$/;

const systemCode = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

/** Does `work` to the archive `path` of another laptop; what cannot be read of it refuses this source alone. */
export function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    const lost = cause.code === 'unreadable' && MEDIUM.test(systemCode(cause.cause));
    const [code, what] = SENTENCES[lost ? 'missing' : cause.code] ?? DAMAGED;
    throw new SourceRefused(code, `${path}: ${what}`, cause);
  }
}

/** SECURITY: a view under the name of a table could compute without end. */
function checkTables(db: ReadableDb, path: string): void {
  const tables = db.all(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('facts', 'contents', 'settings')",
  );
  if (tables.length < 3)
    throw new SourceRefused(
      'foreign',
      `${path}: is no archive of the kit. Choose a folder that the kit made.`,
    );
}

/** The id of the kit that wrote the archive; null where there is none to be read. */
function installationOf(db: ReadableDb): string | null {
  try {
    return String(readSettings(db)[INSTALLATION] ?? '') || null;
  } catch (cause) {
    // A setting that is no JSON; facts are checked one by one whatever the settings say.
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/**
 * Opens a copy of the archive in `file`, which belongs to another laptop; `path` is what the trainer named. Opening and
 * every later read throw SourceRefused (`foreign`, `damaged`, `newer`, `gone`, `no-room`). `close` removes the copy.
 */
export function openStrange(
  path: string,
  file: string,
): { db: ReadableDb; installation: string | null; close: () => void } {
  const { db: copy, close } = reading(path, () => openCopy(file));
  const db: ReadableDb = {
    ...copy,
    all: (sql, ...values) => reading(path, () => copy.all(sql, ...values)),
    get: (sql, ...values) => reading(path, () => copy.get(sql, ...values)),
    each: (sql, values, visit) => reading(path, () => copy.each(sql, values, visit)),
  };
  try {
    checkTables(db, path);
    return { db, installation: installationOf(db), close };
  } catch (cause) {
    close();
    throw cause;
  }
}
