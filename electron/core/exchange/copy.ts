import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadableDb } from '../archive/database.ts';
import { ARCHIVE_FILE, openOlderReadOnly } from '../archive/open.ts';
import { onDisk, StorageError } from '../files/errors.ts';

/** How every file of SQLite begins. */
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

/** Throws StorageError `damaged` where the file is no database: gigabytes of anything else are not worth a copy. */
function checkBeginning(path: string): void {
  const start = Buffer.alloc(MAGIC.length);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, start);
  } finally {
    closeSync(handle);
  }
  if (!start.equals(MAGIC)) throw new StorageError('damaged', `${path}: is no database of the kit.`);
}

/** The file of a database and its log, in which the newest facts may be. */
const SUFFIXES = ['', '-wal'] as const;
const TRIES = 3;

/** Size and last change of the database and its log. */
const stateOf = (path: string): string =>
  SUFFIXES.map((suffix) => {
    const stat = statSync(`${path}${suffix}`, { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? 'none' : `${stat.size} ${stat.mtimeNs}`;
  }).join();

/**
 * Copies database and log to `copy`, both of one moment: a kit that moves facts from the log into the file between the two
 * would leave a copy without them. Throws StorageError (`busy` where it goes on being written to).
 */
function copyBoth(path: string, copy: string): void {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = onDisk(path, () => stateOf(path));
    for (const suffix of SUFFIXES) {
      const [from, to] = [`${path}${suffix}`, `${copy}${suffix}`];
      rmSync(to, { force: true });
      if (suffix === '' || existsSync(from)) onDisk(from, () => copyFileSync(from, to));
    }
    if (onDisk(path, () => stateOf(path)) === before) return;
  }
  throw new StorageError('busy', `${path}: is being written to. Close the kit that has it open.`);
}

const COPIES = 'kit-merge-';
const DAY_MS = 86_400_000;

/** Removes copies that a kit left behind which was ended by force: no merge takes a day. */
function removeForgotten(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(COPIES))) {
    const copy = join(tmpdir(), name);
    const stat = statSync(copy, { throwIfNoEntry: false });
    if (stat !== undefined && Date.now() - stat.mtimeMs > DAY_MS)
      rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Opens a copy of the archive in the file `path`, with what its log still holds, also one of an older kit. Even reading a
 * database leaves files beside it, and another trainer's stick is left as it was found. `close` removes the copy. Throws
 * StorageError.
 */
export function openCopy(path: string): { db: ReadableDb; close: () => void } {
  onDisk(path, () => checkBeginning(path));
  const copy = onDisk(tmpdir(), () => {
    removeForgotten();
    return mkdtempSync(join(tmpdir(), COPIES));
  });
  const remove = (): void => rmSync(copy, { recursive: true, force: true });
  try {
    copyBoth(path, join(copy, ARCHIVE_FILE));
    const db = openOlderReadOnly(copy);
    return {
      db,
      close: () => {
        db.close();
        remove();
      },
    };
  } catch (cause) {
    remove();
    throw cause;
  }
}
