import { existsSync } from 'node:fs';
import process from 'node:process';
import type { WritableDb } from '../core/archive/database.ts';
import { acquireLease } from '../core/archive/lease.ts';
import { openArchive } from '../core/archive/open.ts';
import { StorageError } from '../core/files/errors.ts';
import { type OptionValues, type Output, UsageError } from './verb.ts';

/** The data directory that a verb works on: `--data DIR`, else the environment's KIT_DATA. */
export function dataDirectory(values: OptionValues, env: NodeJS.ProcessEnv = process.env): string {
  const dir = values.data ?? env.KIT_DATA;
  if (typeof dir !== 'string' || dir === '') throw new UsageError('say which data folder: --data DIR');
  return dir;
}

/** As dataDirectory, of a folder that is there. Throws StorageError `missing` where it is not. */
export function existingDirectory(values: OptionValues): string {
  const dir = dataDirectory(values);
  if (!existsSync(dir)) throw new StorageError('missing', `${dir}: there is no such folder.`);
  return dir;
}

/**
 * Opens the archive of `dir` for writing, with the lease, for as long as `work` takes. Throws StorageError (`missing`
 * where there is no such folder and `make` is not set, `in-use`, …).
 */
export async function withArchive<T>(
  dir: string,
  make: boolean,
  work: (db: WritableDb) => T | Promise<T>,
): Promise<T> {
  if (!make && !existsSync(dir)) throw new StorageError('missing', `${dir}: there is no such folder.`);
  const lease = acquireLease(dir);
  try {
    const db = openArchive(dir);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  } finally {
    lease.release();
  }
}

/** Failures that mean the verb was pointed at the wrong place. */
const WRONG_PLACE = ['missing', 'real-data'];

/**
 * Does what a verb does to stored data. What the disk or the archive refuses is one line on stderr: wrong use where
 * the folder is the wrong one, else exit code 1.
 */
export async function onData(output: Output, work: () => number | Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (WRONG_PLACE.includes(error.code)) throw new UsageError(error.message);
    output.err(`kit: ${error.message.replaceAll('\n', ' ')}`);
    return 1;
  }
}
