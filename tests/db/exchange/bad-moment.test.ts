import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { writeBackup } from '../../../electron/core/archive/backup.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { readSeminar } from '../../../electron/core/archive/seminars.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { giveBundle } from '../../../electron/core/exchange/give.ts';
import { mergeSource } from '../../../electron/core/exchange/merge.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { unsentSeminars } from '../../../electron/core/exchange/sent.ts';
import { openSource } from '../../../electron/core/exchange/source.ts';
import { closedSeminar, seminarFact, tempArchive, tempDir } from '../archive/fixtures.ts';
import { archiveBytes, bundleAt, factsHash, hashOf, written } from './bad-files.ts';
import { failing, failingReads } from './faults.ts';

const HOLDER = fileURLToPath(new URL('../archive/lease-holder.ts', import.meta.url));

/** An archive with one seminar, and what it is now. */
function started(): { db: WritableDb; dir: string; isAsBefore: () => boolean } {
  const { db, dir } = tempArchive();
  appendFacts(db, closedSeminar());
  const before = factsHash(db);
  return { db, dir, isAsBefore: () => factsHash(db) === before };
}

const many = (count: number) => Array.from({ length: count }, () => closedSeminar()).flat();

describe('a stick that goes while it is read', () => {
  const afterVerifying = async (path: string, happens: () => void): Promise<void> => {
    const { db, isAsBefore } = started();
    const source = await openSource({ path, kind: 'bundle' });
    const verify = async (): Promise<void> => {
      await source.verify();
      happens();
    };
    await expect(mergeSource(db, { ...source, verify })).rejects.toMatchObject({
      name: 'SourceRefused',
      code: expect.stringMatching(/^(gone|damaged)$/),
      message: expect.stringContaining(path),
    });
    source.close();
    expect(isAsBefore()).toBe(true);
  };

  test('a bundle that is cut off between the first reading and the second', async () => {
    const path = await bundleAt(join(tempDir(), 'goi.kmm'), closedSeminar());
    await afterVerifying(path, () => truncateSync(path, 400));
  });

  test('a bundle whose stick fails at the second reading', async () => {
    const path = await bundleAt(join(tempDir(), 'goi.kmm'), closedSeminar());
    await afterVerifying(path, () => failingReads('EIO'));
  });

  test.each(['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'UNKNOWN'])(
    'a bundle that cannot be read: %s',
    async (code) => {
      const { db, isAsBefore } = started();
      const path = await bundleAt(join(tempDir(), 'goi.kmm'), closedSeminar());
      failingReads(code);
      expect(await mergeAll(db, [path])).toMatchObject([
        {
          status: 'refused',
          code: 'gone',
          message: expect.stringMatching(/goi\.kmm: .*Plug the stick in again/),
        },
      ]);
      expect(isAsBefore()).toBe(true);
    },
  );

  test('a data folder that cannot be copied, and the stick beside it is still taken', async () => {
    const { db } = tempArchive();
    const folder = tempDir();
    mkdirSync(join(folder, 'du-lieu'));
    written(join(folder, 'du-lieu', 'kit.db'), archiveBytes(closedSeminar()));
    await bundleAt(join(folder, 'tot.kmm'), closedSeminar());
    failing(['copyFileSync'], 'EIO');
    expect(await mergeAll(db, [folder])).toMatchObject([
      { status: 'refused', code: 'gone', message: expect.stringContaining(join(folder, 'du-lieu')) },
      { status: 'taken', seminars: { added: 1 } },
    ]);
  });

  test('a folder that is gone after its first bundle: that one is kept, each other is named', async () => {
    const folder = join(tempDir(), 'usb');
    const first = closedSeminar();
    await bundleAt(join(folder, 'a.kmm'), first);
    for (const name of ['b.kmm', 'c.kmm']) await bundleAt(join(folder, name), closedSeminar());
    const { db } = tempArchive();
    const pulled: WritableDb = {
      ...db,
      exec: (sql) => {
        db.exec(sql);
        if (sql === 'COMMIT') rmSync(folder, { recursive: true, force: true });
      },
    };
    expect(await mergeAll(pulled, [folder])).toMatchObject([
      { status: 'taken', path: join(folder, 'a.kmm') },
      { status: 'refused', code: 'gone', path: join(folder, 'b.kmm') },
      { status: 'refused', code: 'gone', path: join(folder, 'c.kmm') },
    ]);
    expect(factsHash(db)).toBe(hashOf(first));
  });
});

describe('a stick that cannot be written, or goes while it is written', () => {
  const isDraft = (path: unknown): boolean => String(path).endsWith('.part');

  test.each([
    ['the stick is full', ['writeSync'], 'ENOSPC', 'disk-full', /The disk is full\. Free some space/],
    ['it was pulled out', ['writeSync', 'rmSync'], 'EIO', 'unreadable', /The system reports: EIO/],
    ['it is pulled out at the end', ['fsyncSync'], 'EIO', 'unreadable', /The system reports: EIO/],
    ['it is write-protected', ['openSync'], 'EROFS', 'read-only', /lift the write protection/],
    ['the path is too long', ['openSync'], 'ENAMETOOLONG', 'too-long', /nearer to the top of the disk/],
    ['it was gone before the name', ['renameSync'], 'ENOENT', 'missing', /plug the stick in again/],
  ] as const)(
    '%s: a sentence, no bundle, and nothing counts as sent',
    async (_, calls, system, code, says) => {
      const { db, dir, isAsBefore } = started();
      const folder = tempDir();
      const order = { what: 'new', folder, app: '0.1.0', made: '2026-11-27' } as const;
      // The key is there already: only the stick fails.
      await giveBundle(db, dir, { ...order, folder: tempDir(), what: 'all' });
      appendFacts(db, closedSeminar());
      const unsent = unsentSeminars(db);
      const before = factsHash(db);
      const { mended } = failing(calls, system, (first) => typeof first === 'number' || isDraft(first));
      const given = giveBundle(db, dir, order);
      await expect(given).rejects.toMatchObject({
        name: 'StorageError',
        code,
        message: expect.stringMatching(says),
      });
      await expect(given).rejects.toThrow(folder);
      mended();
      expect(readdirSync(folder).filter((name) => !isDraft(name))).toEqual([]);
      if (!(calls as readonly string[]).includes('rmSync')) expect(readdirSync(folder)).toEqual([]);
      expect(unsentSeminars(db)).toEqual(unsent);
      expect(factsHash(db)).toBe(before);
      expect(isAsBefore()).toBe(false);
      await giveBundle(db, dir, order);
      expect(unsentSeminars(db)).toEqual([]);
    },
  );

  test('a backup that loses its stick leaves no half of one, and the archive as it was', () => {
    const { db, isAsBefore } = started();
    const folder = tempDir();
    failing(['renameSync'], 'ENOENT');
    expect(() => writeBackup(db, join(folder, 'sao-luu.db'))).toThrow(
      expect.objectContaining({ code: 'missing' }),
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(isAsBefore()).toBe(true);
  });

  test('a data folder whose path is longer than the database can open is called that', () => {
    const dir = join(tempDir(), ...Array.from({ length: 6 }, () => 'k'.repeat(100)));
    expect(() => openArchive(dir)).toThrow(
      expect.objectContaining({ name: 'StorageError', code: 'too-long' }),
    );
  });
});

describe('the disk of the archive', () => {
  test('full in the middle of a bundle: said, nothing of it is kept, and with room it is taken', async () => {
    const { db, isAsBefore } = started();
    const facts = many(60);
    const path = await bundleAt(join(tempDir(), 'goi.kmm'), facts);
    const limit = (pages: number): void => db.exec(`PRAGMA max_page_count = ${pages}`);
    limit(Number(db.pragma('page_count')) + 4);
    await expect(mergeAll(db, [path])).rejects.toMatchObject({
      name: 'StorageError',
      code: 'disk-full',
      message: expect.stringMatching(/kit\.db: The disk is full/),
    });
    expect(isAsBefore()).toBe(true);
    limit(1_000_000);
    expect(await mergeAll(db, [path])).toMatchObject([{ status: 'taken', added: facts.length }]);
  });
});

describe('two at once', () => {
  test('a second kit at one data folder is told so, and the folder stays as it is', async () => {
    const { db, dir, isAsBefore } = started();
    const child = fork(HOLDER, [dir], { execArgv: [] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'message');
    const path = await bundleAt(join(tempDir(), 'goi.kmm'), closedSeminar());
    const err: string[] = [];
    const code = await run(['merge', '--data', dir, path], { out: () => {}, err: (line) => err.push(line) });
    expect({ code, err }).toEqual({
      code: 1,
      err: [
        `kit: ${dir}: another kit is using this data folder. Close it there, or start with another folder.`,
      ],
    });
    expect(isAsBefore()).toBe(true);
    expect(db.pragma('user_version')).not.toBe(0);
  });

  test('two sticks with the same seminars in one run count once', async () => {
    const facts = many(2);
    const folder = tempDir();
    await bundleAt(join(folder, 'a.kmm'), facts);
    await bundleAt(join(folder, 'b.kmm'), facts, '2026-11-28');
    const { db } = tempArchive();
    expect(await mergeAll(db, [folder])).toMatchObject([
      { status: 'taken', added: facts.length, already: 0, seminars: { added: 2, already: 0 } },
      { status: 'taken', added: 0, already: facts.length, conflicts: 0, seminars: { added: 0, already: 2 } },
    ]);
    expect(factsHash(db)).toBe(hashOf(facts));
  });
});

test('an old bundle that is handed in again brings nothing, and what was corrected stays corrected', async () => {
  const facts = closedSeminar();
  const { id = '', seminar = '' } = facts[0] ?? {};
  const correction = seminarFact({ seminar, parent: id }, { organisation: 'Sở GD&ĐT' });
  const old = await bundleAt(join(tempDir(), 'cu.kmm'), facts);
  const { db } = tempArchive();
  appendFacts(db, [...facts, correction]);
  expect(await mergeAll(db, [old, old])).toMatchObject([
    { status: 'taken', added: 0, already: facts.length, corrections: 0, conflicts: 0 },
    { status: 'taken', added: 0, already: facts.length, corrections: 0, conflicts: 0 },
  ]);
  expect(readSeminar(db, seminar)).toMatchObject({ seminar: { organisation: 'Sở GD&ĐT' }, conflict: false });
  expect(factsHash(db)).toBe(hashOf([...facts, correction]));
});

describe('whatever bytes are changed or cut off', () => {
  const facts = many(2);
  /** Flips of some bytes and, at times, a cut: places as shares of the length. */
  const harm = fc.record({
    flips: fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 255 })),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;
  const harmed = (good: Buffer, { flips, kept }: Harm): Uint8Array => {
    const bytes = Uint8Array.from(good.subarray(0, Math.floor(good.length * kept)));
    for (const [share, by] of flips) {
      const at = Math.floor(share * bytes.length);
      if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ by;
    }
    return bytes;
  };

  test.each([
    ['a bundle', 'goi.kmm', async () => readFileSync(await bundleAt(join(tempDir(), 'goi.kmm'), facts))],
    ['a backup or data folder', 'kit.db', async () => archiveBytes(facts)],
  ])('%s is refused in words, or taken exactly as it was', async (_, name, sound) => {
    const [good, whole] = [await sound(), hashOf(facts)];
    const path = join(tempDir(), name);
    await fc.assert(
      fc.asyncProperty(harm, async (what) => {
        const { db } = tempArchive();
        const empty = factsHash(db);
        const [outcome] = await mergeAll(db, [written(path, harmed(good, what))]);
        if (outcome?.status === 'refused') expect(outcome.message).toMatch(/: .{20}/);
        expect(factsHash(db)).toBe(outcome?.status === 'taken' ? whole : empty);
        db.close();
      }),
      { numRuns: 120 },
    );
  });
});
