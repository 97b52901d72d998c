import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { draftOf } from '../files/draft.ts';
import { onDisk, StorageError } from '../files/errors.ts';
import { syncDirectory } from '../files/sync.ts';
import { openReadable, quickCheck, type ReadableDb, type WritableDb } from './database.ts';

/** Folder of the daily backups in the data directory. */
export const BACKUPS = 'backups';
/** Daily backups that are kept; older ones are deleted. */
const KEPT = 7;

const NAME = /^kit-\d{4}-\d{2}-\d{2}\.db$/;

const factsIn = (db: ReadableDb): number => Number(db.get('SELECT count(*) AS n FROM facts')?.n);

/** Throws StorageError `not-kept` where the copy is not sound or not whole. */
function checkCopy(path: string, facts: number): void {
  const copy = openReadable(path);
  try {
    if (quickCheck(copy).length === 0 && factsIn(copy) === facts) return;
    throw new StorageError(
      'not-kept',
      `${path}: could not be read back as it was written. Try again, or use another stick.`,
    );
  } finally {
    copy.close();
  }
}

/** Has the bytes of the file on the disk before it returns. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a copy of the archive to the file `path`: made anew by SQLite (VACUUM INTO), so that not even the places of rows
 * are copied, read back, synced, renamed. Throws StorageError (`disk-full`, `read-only`, `not-kept`, …); an older backup
 * of the same name is then intact.
 */
export function writeBackup(db: WritableDb, path: string): void {
  const dir = dirname(path);
  const draft = draftOf(path);
  try {
    onDisk(path, () => mkdirSync(dir, { recursive: true }));
    db.run('VACUUM INTO ?', draft);
    checkCopy(draft, factsIn(db));
    onDisk(path, () => {
      syncFile(draft);
      renameSync(draft, path);
      syncDirectory(dir);
    });
  } finally {
    if (existsSync(draft)) rmSync(draft);
  }
}

/** Days of the daily backups in data directory `dir`, newest first, YYYY-MM-DD. */
export function backupDays(dir: string): string[] {
  const folder = join(dir, BACKUPS);
  if (!existsSync(folder)) return [];
  return onDisk(folder, () => readdirSync(folder))
    .filter((name) => NAME.test(name))
    .map((name) => name.slice('kit-'.length, -'.db'.length))
    .sort()
    .reverse();
}

/** Where the backup of `day` (YYYY-MM-DD) lies in data directory `dir`. */
export const dailyFile = (dir: string, day: string): string => join(dir, BACKUPS, `kit-${day}.db`);

/**
 * Backs the archive of data directory `dir` up once a day and keeps the newest seven. `day`: today on the laptop's
 * calendar, YYYY-MM-DD. An archive without facts is not backed up. Returns whether one was written. Throws StorageError.
 */
export function backUpDaily(db: WritableDb, dir: string, day: string): boolean {
  const before = backupDays(dir);
  if (before.includes(day) || factsIn(db) === 0) return false;
  writeBackup(db, dailyFile(dir, day));
  for (const old of backupDays(dir).slice(KEPT)) {
    const file = dailyFile(dir, old);
    onDisk(file, () => rmSync(file, { force: true }));
  }
  return true;
}
