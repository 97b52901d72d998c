import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk, StorageError } from '../files/errors.ts';
import { openReadable, type ReadableDb, type WritableDb } from './database.ts';
import { ARCHIVE_FILE } from './open.ts';
import { INSTALLATION, readSettings, writeSetting } from './settings.ts';

/** Key of the moment at which the file of the archive was made, ms since 1970; taken anew where it is missing. */
export const BORN = 'installation.born';
/** File systems keep moments in steps of up to two seconds. */
const STEP_MS = 2000;

/** The private key of this installation, see core/exchange/keys.ts. */
export const KEY_FILE = 'installation.key';

/**
 * When `path` was made, ms since 1970; null where the file system does not keep that. Node then gives the last change in
 * its place, and a file that was changed since has another.
 */
function bornAt(path: string): number | null {
  const { birthtimeMs, ctimeMs } = statSync(path);
  return birthtimeMs > 0 && birthtimeMs !== ctimeMs ? birthtimeMs : null;
}

/** What the archive `db` says of its installation, and whether its file was copied from that one's. */
function written(db: ReadableDb, dir: string) {
  const now = bornAt(join(dir, ARCHIVE_FILE));
  const { [INSTALLATION]: id, [BORN]: born } = readSettings(db);
  const isCopied = typeof born === 'number' && now !== null && Math.abs(born - now) > STEP_MS;
  return { now, id, born, isCopied };
}

/**
 * Holds data directory `dir` to be that of the installation `id`, without writing to it. Throws StorageError `gone` where
 * there is no archive, `other-stick` where it is another one's or a copy, and what cannot be read.
 */
export function holdToInstallation(dir: string, id: string): void {
  const path = join(dir, ARCHIVE_FILE);
  if (!existsSync(path)) throw new StorageError('gone', `${dir}: not there. Plug the stick in again.`);
  const db = openReadable(path);
  try {
    const found = written(db, dir);
    if (found.id !== id || found.isCopied)
      throw new StorageError('other-stick', `${dir}: data of another kit. Plug in the stick that was there.`);
  } finally {
    db.close();
  }
}

/**
 * The random id of data directory `dir`, whose archive is `db`: born when it is first asked for. Sixty sticks copied from
 * one are sixty installations, so a directory that was copied with its archive is noticed by the moment at which the file
 * was made, and gets a new id and a new key. A copy that keeps that moment (some backup programs do) is not noticed.
 * Only the one who holds the directory's lease may call it. Throws StorageError.
 */
export function installationId(db: WritableDb, dir: string): string {
  const { now, id, born, isCopied } = written(db, dir);
  if (isCopied) {
    const key = join(dir, KEY_FILE);
    onDisk(key, () => rmSync(key, { force: true }));
  }
  const own = typeof id === 'string' && !isCopied ? id : randomUUID();
  db.transaction(() => {
    if (own !== id) writeSetting(db, INSTALLATION, own);
    if (now !== null && (isCopied || born === undefined)) writeSetting(db, BORN, now);
  });
  return own;
}
