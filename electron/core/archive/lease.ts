import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk, StorageError } from '../files/errors.ts';
import { openWritable } from './database.ts';

/** The right to write in a data directory, until released or the process ends. */
export type Lease = { release(): void };

const LEASE_FILE = 'kit.lease';

function asLeaseError(dir: string, cause: unknown): unknown {
  if (!(cause instanceof StorageError) || cause.code !== 'busy') return cause;
  const advice = 'Close it there, or start with another folder.';
  return new StorageError('in-use', `${dir}: another kit is using this data folder. ${advice}`, cause);
}

/**
 * Takes the single-writer lease of data directory `dir`. It is a lock of the operating system on a small file (an
 * exclusive SQLite transaction that is never committed), so it ends with the process however that ends.
 * Throws StorageError `in-use` where somebody else holds it, or why the directory cannot be written.
 */
export function acquireLease(dir: string): Lease {
  onDisk(dir, () => mkdirSync(dir, { recursive: true }));
  const db = openWritable(join(dir, LEASE_FILE), 0);
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    throw asLeaseError(dir, cause);
  }
  return { release: () => db.close() };
}
