import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk, StorageError } from '../files/errors.ts';
import { openReadable, openWritable, type ReadableDb, type WritableDb } from './database.ts';
import { migrate, refuseNewer, refuseOtherVersion, refuseUnknownVersion } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';

/** Name of the archive's file in the data directory. */
export const ARCHIVE_FILE = 'kit.db';

function closing<Db extends ReadableDb>(db: Db, work: () => void): Db {
  try {
    work();
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/**
 * Opens the archive of data directory `dir` for writing; makes and migrates it where needed. Only the one who holds
 * the directory's lease may call it. Throws StorageError (`newer`, `damaged`, `read-only`, `disk-full`, `busy`).
 */
export function openArchive(dir: string, migrations = MIGRATIONS): WritableDb {
  onDisk(dir, () => mkdirSync(dir, { recursive: true }));
  return openArchiveFile(join(dir, ARCHIVE_FILE), migrations);
}

/** As openArchive, of an archive in the file `path`, whatever its name: one that is made beside another. */
export function openArchiveFile(path: string, migrations = MIGRATIONS): WritableDb {
  const db = openWritable(path);
  return closing(db, () => {
    refuseNewer(db, migrations);
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    migrate(db, migrations);
  });
}

function openToRead(dir: string, check: (db: ReadableDb) => void): ReadableDb {
  const path = join(dir, ARCHIVE_FILE);
  if (!existsSync(path))
    throw new StorageError(
      'missing',
      `${dir}: there is no archive of the kit (${ARCHIVE_FILE}) in this folder.`,
    );
  const db = openReadable(path);
  return closing(db, () => check(db));
}

/**
 * Opens the archive of `dir` for reading, also while the kit runs. Throws StorageError (`missing` where there is no
 * archive, `newer`, `older`, `damaged`).
 */
export const openArchiveReadOnly = (dir: string, migrations = MIGRATIONS): ReadableDb =>
  openToRead(dir, (db) => refuseOtherVersion(db, migrations));

/** As openArchiveReadOnly, also where an older kit has written it: only the tables of version 1 are sure to be there. */
export const openOlderReadOnly = (dir: string): ReadableDb =>
  openToRead(dir, (db) => refuseUnknownVersion(db, MIGRATIONS));
