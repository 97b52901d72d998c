import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { content, START, setup } from '../../unit/live/sample.ts';
import {
  afterPowerCut,
  kitOn,
  liveFiles,
  noArchive,
  started,
  stateOf,
  tempArchive,
  tempDir,
} from './kits.ts';

const LATER = START + 60_000;

/** A seminar with a few actions, left properly: all of it is in live.db itself. */
function leftOpen(): { dir: string; state: Seminar } {
  const { dir, live } = started();
  for (let n = 0; n < 30; n += 1) live.dispatch({ type: 'move/next' }, START + n);
  live.leave();
  return { dir, state: stateOf(live) };
}

const liveDb = (dir: string): string => join(dir, 'live', 'live.db');
const asideIn = (dir: string): string[] => liveFiles(dir).filter((name) => /^unreadable-\d+\.db$/.test(name));

/** The kit says so, the bytes are kept as they were, and a new seminar can start and be closed. */
async function expectSetAside(dir: string, bytes: Buffer): Promise<void> {
  const live = kitOn(dir);
  expect(await live.recover(noArchive, LATER)).toEqual(['live-unreadable']);
  expect(live.unfinished).toBeNull();
  const [aside] = asideIn(dir);
  expect(readFileSync(join(dir, 'live', aside ?? ''))).toEqual(bytes);
  live.start(setup, content, '0.1.0', LATER);
  const { archive, only } = tempArchive();
  await live.close(archive, LATER);
  expect(only().conflict).toBe(false);
  expect(asideIn(dir)).toEqual([aside]);
}

describe('a live.db with something wrong in it', () => {
  it.each([
    ['no database', Buffer.from('this is no database at all, but it is long enough '.repeat(40))],
    ['a few bytes', Buffer.from('SQLite form')],
    ['a page of zeros', Buffer.alloc(4096)],
  ])('is set aside: %s', async (_, bytes) => {
    const dir = tempDir();
    mkdirSync(join(dir, 'live'));
    writeFileSync(liveDb(dir), bytes);
    await expectSetAside(dir, bytes);
  });

  it.each([0, 1, 3, 99])('is set aside when it is of version %i', async (version) => {
    const { dir } = leftOpen();
    const db = new Database(liveDb(dir));
    db.pragma(`user_version = ${version}`);
    db.close();
    await expectSetAside(dir, readFileSync(liveDb(dir)));
  });

  it.each([
    ['an action that the kit does not know', `UPDATE actions SET action = '{"type":"no"}' WHERE seq = 3`],
    ['half a beginning', `UPDATE seminar SET initial = substr(initial, 1, 200)`],
    ['content that was changed', `UPDATE seminar SET content = replace(content, 'Vi', 'Xi')`],
  ])('is set aside with %s', async (_, sql) => {
    const { dir } = leftOpen();
    const db = new Database(liveDb(dir));
    expect(db.prepare(sql).run().changes).toBe(1);
    db.close();
    await expectSetAside(dir, readFileSync(liveDb(dir)));
  });

  it('is set aside, wherever it breaks off, unless nothing of the seminar is missing', async () => {
    const { dir: whole, state } = leftOpen();
    const { length } = readFileSync(liveDb(whole));
    // SQLite takes a single byte for an empty file.
    const anySize = fc.oneof(
      fc.integer({ min: 2, max: length - 1 }),
      fc.integer({ min: 1, max: length / 4096 - 1 }).map((pages) => pages * 4096),
    );
    await fc.assert(
      fc.asyncProperty(anySize, async (size) => {
        const dir = afterPowerCut(whole);
        truncateSync(liveDb(dir), size);
        const bytes = readFileSync(liveDb(dir));
        const live = kitOn(afterPowerCut(dir));
        await live.recover(noArchive, LATER);
        if (!live.unfinished) return expectSetAside(dir, bytes);
        live.resume(LATER);
        expect(stateOf(live)).toMatchObject({ segments: state.segments, setup: state.setup });
      }),
      { numRuns: 20 },
    );
  });

  it('is set aside with its log when only the log is left', async () => {
    const { dir, live } = started();
    live.dispatch({ type: 'closing/open' }, START);
    const left = afterPowerCut(dir);
    truncateSync(liveDb(left), 0);
    const log = readFileSync(`${liveDb(left)}-wal`);
    expect(await kitOn(left).recover(noArchive, LATER)).toEqual(['live-unreadable']);
    const aside = liveFiles(left).find((name) => name.endsWith('.db-wal')) ?? '';
    expect(readFileSync(join(left, 'live', aside))).toEqual(log);
  });

  it('never writes one over another that was set aside at the same moment', async () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'live'));
    for (const bytes of ['first', 'second']) {
      writeFileSync(liveDb(dir), bytes);
      await kitOn(dir).recover(noArchive, LATER);
    }
    expect(asideIn(dir).map((name) => readFileSync(join(dir, 'live', name), 'utf8'))).toEqual([
      'first',
      'second',
    ]);
  });

  it('gives back what was safe when only its log breaks off', async () => {
    const { dir, live } = started();
    const remarks = (text: string) => ({ remarks: text, difficulties: '', proposals: '' });
    const written = Array.from({ length: 20 }, (_, n) => `lần ${n}`);
    const begun = readFileSync(`${liveDb(dir)}-wal`).length;
    for (const text of written) live.dispatch({ type: 'remarks/set', remarks: remarks(text) }, START);
    const { length } = readFileSync(`${liveDb(dir)}-wal`);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: begun, max: length }), async (size) => {
        const left = afterPowerCut(dir);
        truncateSync(`${liveDb(left)}-wal`, size);
        const again = kitOn(left);
        expect(await again.recover(noArchive, LATER)).toEqual([]);
        again.resume(LATER);
        expect(['', ...written]).toContain(stateOf(again).remarks.remarks);
        again.leave();
      }),
      { numRuns: 15 },
    );
  });

  it('of a start that was cut off before the seminar began is cleared', async () => {
    const dir = tempDir();
    mkdirSync(join(dir, 'live'));
    writeFileSync(liveDb(dir), '');
    const live = kitOn(dir);
    expect(await live.recover(noArchive, LATER)).toEqual([]);
    expect(liveFiles(dir)).toEqual([]);
  });
});

describe('a place that cannot be written', () => {
  const start = (live: ReturnType<typeof kitOn>, keeping: 'record' | 'unrecorded' = 'record') =>
    live.start({ ...setup, keeping }, content, '0.1.0', START);

  it('refuses the start in words, leaves nothing half open, and lets a later one through', async () => {
    const dir = tempDir();
    const live = kitOn(dir);
    writeFileSync(join(dir, 'live'), 'a file in the place of the folder');
    expect(() => start(live)).toThrow(expect.objectContaining({ name: 'StorageError' }));
    expect(live.session).toBeNull();
    rmSync(join(dir, 'live'));
    start(live);
    live.dispatch({ type: 'closing/open' }, START);
    const { archive, only } = tempArchive();
    await live.close(archive, START);
    expect(only().conflict).toBe(false);
  });

  it('is told as write-protected where the data folder can hold no folder', () => {
    const file = join(tempDir(), 'file');
    writeFileSync(file, '');
    const live = kitOn(file);
    expect(() => start(live)).toThrow(expect.objectContaining({ name: 'StorageError', code: 'read-only' }));
    expect(live.session).toBeNull();
  });

  it('still lets a seminar be held of which nothing is written', () => {
    const dir = tempDir();
    const live = kitOn(dir);
    writeFileSync(join(dir, 'live'), '');
    expect(() => start(live)).toThrow();
    start(live, 'unrecorded');
    expect(live.session?.saving.state).toBe('off');
  });
});

/** Only root can mount a small disk; elsewhere these tests say that they were skipped. */
function smallDisk(
  kilobytes: number,
): { dir: string; fill: () => void; free: () => void; protect: (on: boolean) => void } | null {
  const dir = tempDir();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', dir]));
  const stuffing = join(dir, 'stuffing');
  const fill = (): void => {
    for (let n = 0; ; n += 1) {
      try {
        writeFileSync(`${stuffing}-${n}`, Buffer.alloc(4096));
      } catch {
        return;
      }
    }
  };
  const free = (): void => {
    for (const name of readdirSync(dir).filter((name) => name.startsWith('stuffing')))
      rmSync(join(dir, name));
  };
  const protect = (on: boolean): void => {
    execFileSync('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, dir]);
  };
  return { dir, fill, free, protect };
}

describe('a full disk', () => {
  it('does not stop a seminar, which is saved once there is room', async ({ skip }) => {
    const disk = smallDisk(6000) ?? skip('no disk can be mounted here');
    const live = kitOn(disk.dir);
    live.start(setup, content, '0.1.0', START);
    disk.fill();
    for (let n = 0; n < 20; n += 1)
      live.dispatch({ type: 'setup/change', setup: { ...setup, trainer: `Cô ${n}` } }, START + n);
    expect(live.session?.saving).toEqual({ state: 'failed', code: 'disk-full' });
    expect(stateOf(live).setup.trainer).toBe('Cô 19');
    disk.free();
    live.dispatch({ type: 'closing/open' }, START + 30);
    expect(live.session?.saving.state).toBe('saved');
    const again = kitOn(afterPowerCut(disk.dir));
    await again.recover(noArchive, LATER);
    again.resume(LATER);
    expect(stateOf(again).setup.trainer).toBe('Cô 19');
  });

  it('does not hide a seminar that was left open on it', async ({ skip }) => {
    const disk = smallDisk(6000) ?? skip('no disk can be mounted here');
    const before = kitOn(disk.dir);
    before.start(setup, content, '0.1.0', START);
    before.leave();
    disk.fill();
    const live = kitOn(disk.dir);
    expect(await live.recover(noArchive, LATER)).toEqual([]);
    live.resume(LATER);
    live.dispatch({ type: 'move/next' }, LATER);
    expect(live.session?.saving).toEqual({ state: 'failed', code: 'disk-full' });
    disk.free();
    expect(live.session?.flush()).toBe(true);
  });

  it('refuses a start, after which one without writing writes nothing, and a later one is kept', async ({
    skip,
  }) => {
    const disk = smallDisk(6000) ?? skip('no disk can be mounted here');
    const live = kitOn(disk.dir);
    mkdirSync(join(disk.dir, 'live'));
    disk.fill();
    rmSync(join(disk.dir, 'stuffing-0'));
    rmSync(join(disk.dir, 'stuffing-1'));
    rmSync(join(disk.dir, 'stuffing-2'));
    expect(() => live.start(setup, content, '0.1.0', START)).toThrow(
      expect.objectContaining({ code: 'disk-full' }),
    );
    live.start({ ...setup, keeping: 'unrecorded' }, content, '0.1.0', START);
    expect(live.session?.saving.state).toBe('off');
    await live.close(noArchive, START);
    disk.free();
    live.start(setup, content, '0.1.0', START);
    const { archive, only } = tempArchive();
    await live.close(archive, START);
    expect(only().conflict).toBe(false);
  });
});

describe('a write-protected disk', () => {
  it.for(['for the first time', 'after an earlier seminar'])(
    'refuses a start in words %s, and lets one through once it can be written',
    async (when, { skip }) => {
      const disk = smallDisk(6000) ?? skip('no disk can be mounted here');
      const live = kitOn(disk.dir);
      if (when === 'after an earlier seminar') mkdirSync(join(disk.dir, 'live'));
      disk.protect(true);
      expect(() => live.start(setup, content, '0.1.0', START)).toThrow(
        expect.objectContaining({ name: 'StorageError', code: 'read-only' }),
      );
      expect(live.session).toBeNull();
      disk.protect(false);
      live.start(setup, content, '0.1.0', START);
      const { archive, only } = tempArchive();
      await live.close(archive, START);
      expect(only().conflict).toBe(false);
    },
  );

  it('keeps the seminar that was left open on it, to be gone on with once it can be written', async ({
    skip,
  }) => {
    const disk = smallDisk(6000) ?? skip('no disk can be mounted here');
    const before = kitOn(disk.dir);
    before.start(setup, content, '0.1.0', START);
    const { id } = stateOf(before);
    before.leave();
    disk.protect(true);
    expect(await kitOn(disk.dir).recover(noArchive, LATER)).toEqual(['read-only']);
    expect(liveFiles(disk.dir)).toEqual(['live.db']);
    disk.protect(false);
    const live = kitOn(disk.dir);
    expect(await live.recover(noArchive, LATER)).toEqual([]);
    live.resume(LATER);
    expect(stateOf(live).id).toBe(id);
  });
});
