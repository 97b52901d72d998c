import { rmSync } from 'node:fs';
import type { WritableDb } from '../core/archive/database.ts';
import { acquireLease, type Lease } from '../core/archive/lease.ts';
import { openArchive } from '../core/archive/open.ts';
import { drillDir } from '../core/exchange/drill/folder.ts';
import { onDisk, StorageError } from '../core/files/errors.ts';

/** `db` is null while its file is being replaced, and where opening the new one failed: it is opened when next wanted. */
export type Opened = { dir: string; lease: Lease; db: WritableDb | null };

function open(dir: string): Opened {
  const lease = acquireLease(dir);
  try {
    return { dir, lease, db: openArchive(dir) };
  } catch (cause) {
    lease.release();
    throw cause;
  }
}

function close(opened: Opened | null): void {
  try {
    opened?.db?.close();
  } finally {
    opened?.lease.release();
  }
}

const dbOf = (opened: Opened): WritableDb => {
  opened.db ??= openArchive(opened.dir);
  return opened.db;
};

/**
 * The archives that jobs work on: the laptop's own, and beside it that of the organiser's practice. Settings of the kit and
 * seminars that end always go into the own one; everything else works on `current`, which is the practice only between
 * `enter` and `leave`. A process that starts anew is never practising.
 */
export function keepArchives() {
  let own: Opened | null = null;
  let wanted: string | null = null;
  let drill: Opened | null = null;

  const ownOpened = (): Opened => {
    if (own === null && wanted === null) throw new StorageError('missing', 'No data folder is open.');
    // What kept the archive from opening may be mended by now: room was made, a stick plugged in again.
    own ??= open(wanted as string);
    return own;
  };
  const ownHeld = (): Opened => {
    if (own === null && wanted === null) throw new StorageError('missing', 'No data folder is open.');
    own ??= { dir: wanted as string, lease: acquireLease(wanted as string), db: null };
    return own;
  };
  const current = (): Opened => drill ?? ownOpened();
  const leaveDrill = (): void => {
    close(drill);
    drill = null;
  };
  const practiceDir = (): string => drillDir(ownOpened().dir);
  return {
    /** Takes the lease of `dir` and opens its archive. Throws StorageError `in-use` while another one is open. */
    open: (dir: string): void => {
      if (own !== null && own.dir !== dir)
        throw new StorageError('in-use', `${own.dir}: this data folder is open; leave it first.`);
      wanted = dir;
      ownOpened();
    },
    /** Closes everything and gives the leases back. */
    close: (): void => {
      const [practice, kept] = [drill, own];
      // Forgotten first: on a stick that was pulled out, closing may fail, and the next one is opened afresh.
      drill = null;
      own = null;
      wanted = null;
      close(practice);
      close(kept);
    },
    own: (): WritableDb => dbOf(ownOpened()),
    current: (): WritableDb => dbOf(current()),
    /** The folder of what is open or wanted, '' where nothing is. */
    folder: (): string => (drill ?? own)?.dir ?? wanted ?? '',
    ownFolder: (): string => own?.dir ?? wanted ?? '',
    /** `current` for who replaces its file, also where its archive cannot be opened. */
    holder: (): Opened => drill ?? ownHeld(),
    practising: (): boolean => drill !== null,
    enter: (): void => {
      drill ??= open(practiceDir());
    },
    leave: leaveDrill,
    /** An empty practice archive for `work`, while everything else goes on with the own one. */
    anew: async <T>(work: (db: WritableDb) => Promise<T>): Promise<T> => {
      leaveDrill();
      const dir = practiceDir();
      onDisk(dir, () => rmSync(dir, { recursive: true, force: true }));
      const made = open(dir);
      try {
        return await work(dbOf(made));
      } finally {
        close(made);
      }
    },
  };
}

export type Archives = ReturnType<typeof keepArchives>;
