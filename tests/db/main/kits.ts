import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fact, SeminarRecord } from '../../../electron/contract/archive.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Setup } from '../../../electron/contract/setup.ts';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { listSeminars, readSeminar } from '../../../electron/core/archive/seminars.ts';
import { Live } from '../../../electron/main/live.ts';
import { content, START, setup } from '../../unit/live/sample.ts';

/** A folder of its own that goes away with the test. */
export function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kit-main-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A kit that was just started on `dir`; it is left with the test. */
export function kitOn(dir: string): Live {
  const live = new Live(dir, () => {});
  onTestFinished(() => live.leave());
  return live;
}

/** What a power cut leaves: a new data directory with the files as they are on the disk at this moment. */
export function afterPowerCut(dir: string): string {
  const left = tempDir();
  cpSync(dir, left, { recursive: true });
  return left;
}

/** A kit on a new directory in which a seminar has been started. */
export function started(change: Partial<Setup> = {}): { dir: string; live: Live; state: Seminar } {
  const dir = tempDir();
  const live = kitOn(dir);
  live.start({ ...setup, ...change }, content, '0.1.0', START);
  return { dir, live, state: stateOf(live) };
}

export function stateOf(live: Live): Seminar {
  if (!live.session) throw new Error('no seminar is running');
  return live.session.state;
}

/** Names of all files of the running seminar in a data directory. */
export function liveFiles(dir: string): string[] {
  return readdirSync(dir).includes('live') ? readdirSync(join(dir, 'live')).sort() : [];
}

/** An archive of its own, written as the jobs process does. */
export function tempArchive() {
  const db = openArchive(tempDir());
  onTestFinished(() => db.close());
  const archive = async (facts: Fact[]): Promise<unknown> => closeInto(db, facts);
  const list = () => listSeminars(db);
  /** The one seminar that it holds. */
  const only = (): SeminarRecord => {
    const [seminar, ...others] = list();
    if (!seminar || others.length > 0)
      throw new Error(`the archive holds ${list().length} seminars, not one`);
    return readSeminar(db, seminar.id);
  };
  return { archive, list, only };
}

/** An archive that must not be asked. */
export const noArchive = async (): Promise<never> => {
  throw new Error('nothing was to be archived');
};
