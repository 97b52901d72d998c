import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../contract/archive.ts';
import type { WritableDb } from '../../archive/database.ts';
import { acquireLease } from '../../archive/lease.ts';
import { openArchive } from '../../archive/open.ts';
import { appendFacts } from '../../archive/store.ts';
import { onDisk } from '../../files/errors.ts';
import { type Given, giveBundle } from '../give.ts';

/** Holds the data directory `dir` of a practice laptop open for `work`. Throws StorageError. */
async function onLaptop<T>(dir: string, work: (db: WritableDb) => T | Promise<T>): Promise<T> {
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

/** Makes the data directory `dir` of a laptop with these facts, as a trainer leaves it who forgets to send. */
export const laptopWith = (dir: string, facts: readonly Fact[]): Promise<unknown> =>
  onLaptop(dir, (db) => appendFacts(db, facts));

/** Where a bundle goes, and the day on its laptop's calendar. */
export type Sending = { folder: string; made: string };

/**
 * Writes one bundle after the other of one laptop with these facts; the laptop itself is gone afterwards. `beside`: a
 * folder in which it may lie until then. Throws StorageError.
 */
export async function bundlesWith(
  beside: string,
  facts: readonly Fact[],
  app: string,
  sendings: readonly Sending[],
): Promise<Given[]> {
  const dir = join(beside, '.laptop');
  const remove = (): void => onDisk(dir, () => rmSync(dir, { recursive: true, force: true }));
  remove();
  try {
    return await onLaptop(dir, async (db) => {
      // Gone in a moment: only the bundles have to be on the disk for good.
      db.exec('PRAGMA synchronous = OFF');
      appendFacts(db, facts);
      const given: Given[] = [];
      for (const { folder, made } of sendings)
        given.push(await giveBundle(db, dir, { what: 'all', folder, app, made }));
      return given;
    });
  } finally {
    remove();
  }
}
