import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import type { School } from '../../../electron/contract/setup.ts';
import { backUpDaily, dailyFile, writeBackup } from '../../../electron/core/archive/backup.ts';
import { quickCheck, type WritableDb } from '../../../electron/core/archive/database.ts';
import { installationId } from '../../../electron/core/archive/installation.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import type { Holder } from '../../../electron/core/archive/purge.ts';
import { keepFor, retentionMonths } from '../../../electron/core/archive/retention.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';
import { readSettings, writeSetting } from '../../../electron/core/archive/settings.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { keepPlan, readStoredPlan } from '../../../electron/core/exchange/plan/store.ts';
import { restoreBackup } from '../../../electron/core/exchange/restore.ts';
import { keepApart, schoolsState } from '../../../electron/core/exchange/schools/state.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { readOrganisation } from '../../../electron/core/reports/organisation.ts';
import { createJobs } from '../../../electron/jobs/table.ts';
import { failing } from '../exchange/faults.ts';
import { closedSeminar, purgeFact, tempArchive, tempDir } from './fixtures.ts';

const DAY = '2026-11-27';
const named = (name: string): School => ({
  ...{ name, communeName: 'Xã A', communeCode: '', provinceName: 'Lào Cai', provinceCode: '' },
});
const row = { school: 'THCS A', commune: 'Xã A', province: 'Lào Cai', date: null, trainer: '' };

/** A backup of an archive in which an organiser has set everything that there is to set. */
function organisersBackup(): string {
  const { db, dir } = tempArchive();
  appendFacts(db, closedSeminar());
  keepPlan(db, 'ke-hoach.xlsx', [row], '2026-09-01');
  keepApart(db, named('THCS A'), named('THCS B'));
  keepFor(db, 24);
  writeSetting(db, 'organisation', { lines: ['Sở GD&ĐT'], logo: null });
  writeSetting(db, 'ui', { locale: 'uk' });
  installationId(db, dir);
  const file = join(tempDir(), 'sao-luu.db');
  writeBackup(db, file);
  return file;
}

describe('what an organiser has set', () => {
  test('comes back with a backup', async () => {
    const { db, dir } = tempArchive();
    const { outcome } = await restoreBackup({ holder: { dir, db }, file: organisersBackup(), day: DAY });
    expect(outcome).toMatchObject({ status: 'taken', seminars: { added: 1 } });
    expect(readStoredPlan(db)).toEqual({ name: 'ke-hoach.xlsx', imported: '2026-09-01', rows: [row] });
    expect(schoolsState(db).apart).toBe(1);
    expect(retentionMonths(db)).toBe(24);
    expect(readOrganisation(readSettings(db)).lines).toEqual(['Sở GD&ĐT']);
    // Another laptop's language and name are its own.
    expect(Object.keys(readSettings(db)).sort()).toEqual([
      ...['organisation', 'plan', 'retention', 'schools.apart'],
    ]);
  });

  test('stays where it is set here; answers about names are kept of both', async () => {
    const { db, dir } = tempArchive();
    keepPlan(db, 'moi.xlsx', [row], '2026-11-01');
    keepApart(db, named('THCS A'), named('THCS C'));
    keepFor(db, null);
    await restoreBackup({ holder: { dir, db }, file: organisersBackup(), day: DAY });
    expect(readStoredPlan(db)?.name).toBe('moi.xlsx');
    expect(schoolsState(db).apart).toBe(2);
    expect(retentionMonths(db)).toBe(null);
  });

  test('is left out where it is not what the kit writes', async () => {
    const other = tempArchive();
    appendFacts(other.db, closedSeminar());
    for (const key of ['plan', 'schools.apart', 'retention', 'organisation'])
      writeSetting(other.db, key, { months: 7, rows: 'all' });
    const file = join(tempDir(), 'la.db');
    writeBackup(other.db, file);
    const { db, dir } = tempArchive();
    const { outcome } = await restoreBackup({ holder: { dir, db }, file, day: DAY });
    expect(outcome.status).toBe('taken');
    expect(readSettings(db)).toEqual({});
  });
});

/** Writes over some bytes of the file, as a failing disk does. */
function scribble(path: string, at: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, at, at + length);
  writeFileSync(path, bytes);
}

/** An archive of one seminar with its daily backup, and a seminar closed after that; closed. */
function twoDays(dir = tempDir()) {
  const db = openArchive(dir);
  const [first, second] = [closedSeminar(), closedSeminar()];
  appendFacts(db, first);
  writeSetting(db, 'ui', { locale: 'uk' });
  const installation = installationId(db, dir);
  backUpDaily(db, dir, '2026-11-26');
  appendFacts(db, second);
  const index = Number(
    db.get("SELECT rootpage FROM sqlite_schema WHERE name = 'facts_by_seminar'")?.rootpage,
  );
  const page = Number(db.pragma('page_size'));
  db.close();
  const ids = [first, second].map(([fact]) => fact?.seminar ?? '');
  return { dir, ids, installation, file: join(dir, 'kit.db'), indexAt: (index - 1) * page };
}

const seminars = (db: WritableDb | null): string[] =>
  db === null ? [] : listSeminars(db).map(({ id }) => id);

async function restore(dir: string, file: string) {
  const holder: Holder = { dir, db: null };
  const restored = await restoreBackup({ holder, file, day: DAY });
  const found = { ...restored, ids: seminars(holder.db).sort(), findings: [] as string[] };
  if (holder.db !== null) found.findings = quickCheck(holder.db);
  return {
    ...found,
    installation: holder.db && installationId(holder.db, dir),
    close: () => holder.db?.close(),
  };
}

describe('a damaged archive', () => {
  test('that cannot be opened is replaced by its daily backup, is kept, and stays the same laptop', async () => {
    const { dir, ids, file, installation } = twoDays();
    scribble(file, 0, 4096);
    const damaged = readFileSync(file);
    // What a log still holds of the old file must never be read into the new one.
    writeFileSync(`${file}-wal`, Buffer.alloc(9000, 7));
    const found = await restore(dir, dailyFile(dir, '2026-11-26'));
    expect(found).toMatchObject({
      ...{ ids: [ids[0]], findings: [], installation },
      replaced: { kept: 'kit.damaged-2026-11-27.db', whole: false, seminars: 1 },
    });
    found.close();
    expect(readFileSync(join(dir, 'kit.damaged-2026-11-27.db')).equals(damaged)).toBe(true);
    expect(readdirSync(dir).filter((name) => name.includes('.part'))).toEqual([]);
    const db = openArchive(dir);
    expect(readSettings(db).ui).toEqual({ locale: 'uk' });
    db.close();
  });

  test('of which all records can still be read loses nothing, also what was closed after the backup', async () => {
    const { dir, ids, file, indexAt } = twoDays();
    scribble(file, indexAt, 200);
    const found = await restore(dir, dailyFile(dir, '2026-11-26'));
    expect(found).toMatchObject({
      ...{ ids: [...ids].sort(), findings: [] },
      replaced: { whole: true, seminars: 2 },
    });
    found.close();
  });

  test('in which one record is not what was recorded is mended by the backup, and loses nothing', async () => {
    const { dir, ids, file } = twoDays();
    const bytes = readFileSync(file);
    // In the record of the first seminar; the pages of the file are sound.
    const at = bytes.indexOf('THCS Hoa Ban');
    scribble(file, at, 1);
    expect(await verifyArchive(dir)).not.toEqual([]);
    const found = await restore(dir, dailyFile(dir, '2026-11-26'));
    found.close();
    expect(found).toMatchObject({ ids: [...ids].sort(), findings: [] });
    expect(await verifyArchive(dir)).toEqual([]);
  });

  test('is sound after a backup was brought back, whichever bytes were spoiled, and has all of the backup', async () => {
    const { dir, ids, file } = twoDays();
    const bytes = readFileSync(file);
    const place = fc.record({ at: fc.nat(bytes.length - 1), length: fc.integer({ min: 1, max: 5000 }) });
    await fc.assert(
      fc.asyncProperty(place, async ({ at, length }) => {
        for (const name of readdirSync(dir)) if (/^kit\.(db|damaged)/.test(name)) rmSync(join(dir, name));
        writeFileSync(file, bytes);
        scribble(file, at, Math.min(length, bytes.length - at));
        const found = await restore(dir, dailyFile(dir, '2026-11-26'));
        found.close();
        expect(found.ids).toContain(ids[0]);
        // A spoiled id names a record that nobody has: then it is said that something may be missing, though nothing is.
        if (found.replaced?.whole ?? true) expect(found.ids).toHaveLength(2);
        expect(await verifyArchive(dir)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('stays as it is where the backup is no good', async () => {
    const { dir, file } = twoDays();
    scribble(file, 0, 4096);
    const before = readFileSync(file);
    const bad = join(tempDir(), 'hong.db');
    writeFileSync(bad, before);
    const found = await restore(dir, bad);
    expect(found).toMatchObject({ outcome: { status: 'refused', code: 'damaged' }, replaced: null });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dir).filter((name) => /damaged|part/.test(name))).toEqual([]);
  });

  test('does not bring back what was deleted for good, though the backup on the stick is older than that', async () => {
    const { dir, ids, file } = twoDays();
    const old = join(tempDir(), 'cu.db');
    const db = openArchive(dir);
    writeBackup(db, old);
    appendFacts(db, [purgeFact({ seminar: ids[0] ?? '' })]);
    backUpDaily(db, dir, DAY);
    db.close();
    scribble(file, 0, 4096);
    const found = await restore(dir, old);
    expect(found.ids).toEqual([ids[1]]);
    found.close();
  });

  test('is there again where nothing could be put in its place', async () => {
    const { dir, file } = twoDays();
    scribble(file, 0, 4096);
    const before = readFileSync(file);
    for (const unreadable of [false, true]) {
      const { mended } = failing(['renameSync', 'copyFileSync'], 'ENOSPC', (path) =>
        String(path).endsWith('.part') ? true : unreadable && path === file,
      );
      await expect(restore(dir, dailyFile(dir, '2026-11-26'))).rejects.toMatchObject({ code: 'disk-full' });
      mended();
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(dir).filter((name) => /damaged|part/.test(name))).toEqual([]);
    }
  });

  test('that cannot even be copied is kept by its name', async () => {
    const { dir, ids, file } = twoDays();
    scribble(file, 0, 4096);
    const damaged = readFileSync(file);
    const { mended } = failing(['copyFileSync'], 'EIO', (path) => path === file);
    const found = await restore(dir, dailyFile(dir, '2026-11-26'));
    mended();
    expect(found).toMatchObject({ ids: [ids[0]], replaced: { whole: false } });
    found.close();
    expect(readFileSync(join(dir, 'kit.damaged-2026-11-27.db')).equals(damaged)).toBe(true);
  });

  test('is replaced by the process that writes it, though that could not open it', async () => {
    const { dir, file } = twoDays();
    scribble(file, 0, 4096);
    const jobs = createJobs();
    expect(() => jobs.open({ dir })).toThrow(expect.objectContaining({ code: 'damaged' }));
    expect(jobs['backup.days']()).toEqual(['2026-11-26']);
    const restored = await jobs['backup.restore']({ from: { daily: '2026-11-26' }, day: DAY });
    expect(restored).toMatchObject({
      taken: { status: 'taken', name: 'kit-2026-11-26.db' },
      replaced: { seminars: 1 },
    });
    expect(jobs['seminars.list']()).toHaveLength(1);
    expect(jobs.check()).toEqual([]);
    jobs.leave();
  });

  test('that is damaged twice on one day is kept twice', async () => {
    const { dir, file } = twoDays();
    for (const _ of [1, 2]) {
      scribble(file, 0, 4096);
      (await restore(dir, dailyFile(dir, '2026-11-26'))).close();
    }
    expect(existsSync(join(dir, 'kit.damaged-2026-11-27-2.db'))).toBe(true);
  });
});

async function kit(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('kit backup and kit restore', () => {
  test('copy an archive, and bring it back after it was damaged', async () => {
    const { dir, file } = twoDays();
    const stick = tempDir();
    const written = await kit('backup', '--data', dir, '--out', stick);
    expect(written).toMatchObject({ code: 0, out: expect.stringMatching(/khong-mot-minh_sao-luu_.*\.db$/) });
    expect(await kit('restore', '--data', dir, written.out)).toMatchObject({
      ...{ code: 0, out: expect.stringContaining('0 seminars came back, 2 were here') },
    });
    scribble(file, 0, 4096);
    expect((await kit('verify', '--data', dir)).code).toBe(1);
    const done = await kit('restore', '--data', dir, written.out);
    expect(done).toMatchObject({ code: 0, out: expect.stringContaining('2 seminars in the new one') });
    expect(await kit('verify', '--data', dir)).toMatchObject({ code: 0 });
    scribble(file, 0, 4096);
    expect((await kit('restore', '--data', dir, '--day', '2026-11-26')).code).toBe(0);
    expect((await kit('list', '--data', dir)).out.split('\n')).toHaveLength(1);
  });

  test('say what is wrong in one line', async () => {
    const { dir } = twoDays();
    expect(await kit('restore', '--data', dir)).toMatchObject({
      code: 2,
      err: expect.stringContaining('FILE'),
    });
    expect(await kit('restore', '--data', dir, '--day', 'hôm qua')).toMatchObject({ code: 2 });
    const gone = await kit('restore', '--data', dir, '--day', '2020-01-01');
    expect(gone).toMatchObject({ code: 1, err: expect.stringMatching(/^kit: .*kit-2020-01-01\.db/) });
    expect(await kit('backup', '--data', dir, '--out', join(dir, 'x.txt'))).toMatchObject({ code: 2 });
  });
});
