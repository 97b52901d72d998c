import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { appendFacts, holdsRealFacts } from '../../../electron/core/archive/store.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import {
  isDrillSource,
  isWhole,
  removeSticks,
  sticksIn,
} from '../../../electron/core/exchange/drill/folder.ts';
import { makeDrill } from '../../../electron/core/exchange/drill/make.ts';
import { readImports } from '../../../electron/core/exchange/imports.ts';
import { mergeAll, type Outcome } from '../../../electron/core/exchange/merge-all.ts';
import { listDecisions } from '../../../electron/core/reports/decisions.ts';
import { closedSeminar, tempArchive, tempDir } from '../archive/fixtures.ts';
import { bundleAt } from './bad-files.ts';

const library = loadContent([process.cwd()]);
const order = (sticks: string) => ({ sticks, library, appVersion: '0.1.0', day: '2026-11-27' });
const never = { report: () => {}, isCancelled: () => false };

let home = '';
let sticks = '';
let db: WritableDb;
let outcomes: Outcome[] = [];
const reported: number[] = [];
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kit-drill-'));
  sticks = sticksIn(join(home, 'documents'));
  db = openArchive(join(home, 'practice'));
  const watch = { report: ({ at }: { at: number }) => void reported.push(at), isCancelled: () => false };
  expect(await makeDrill(db, order(sticks), watch)).toBe(true);
  outcomes = await mergeAll(db, [sticks]);
});
afterAll(() => {
  db.close();
  rmSync(home, { recursive: true, force: true });
});

const refused = (code: string): string[] =>
  outcomes.flatMap((one) => (one.status === 'refused' && one.code === code ? [one.path] : []));

describe('sixty practice sticks', () => {
  test('are made one after the other, and the folder says when all are there', () => {
    expect(reported).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(isWhole(sticks)).toBe(true);
    expect(readdirSync(sticks).filter((name) => name.startsWith('USB '))).toHaveLength(63);
  });

  test('hold what an evening brings: whole laptops, damaged files, one that is newer, one twice', () => {
    expect(refused('newer')).toHaveLength(1);
    expect([...refused('damaged'), ...refused('foreign'), ...refused('signature')]).toHaveLength(3);
    expect(outcomes.filter(({ path }) => path.endsWith('data'))).toHaveLength(4);
    const again = outcomes.filter((one) => one.status === 'taken' && one.seminars.added === 0);
    expect(again.map((one) => one.path.split('/').at(-1))).toContainEqual(expect.stringMatching(/\.kmm$/));
    expect(outcomes.some((one) => one.status === 'taken' && one.made === '1970-01-01')).toBe(true);
  });

  test('bring one double and one conflict to decide, and nothing that is real', () => {
    const { conflicts, doubles } = listDecisions(db, 'vi');
    expect(conflicts).toHaveLength(1);
    expect(doubles).toHaveLength(1);
    expect(holdsRealFacts(db)).toBe(false);
    const { imports, missing, totals } = readImports(db);
    expect(new Set(imports.flatMap(({ trainers }) => trainers)).size).toBeGreaterThan(50);
    expect(totals.laptops).toBeGreaterThan(50);
    // Whoever sent something damaged has sent it again; only the newer kit's file is waited for.
    expect(missing).toHaveLength(1);
  });

  test('leave no room for a real bundle, nor for one in an archive that holds nothing but the practice', async () => {
    const real = await bundleAt(join(tempDir(), 'that.kmm'), closedSeminar());
    expect(await mergeAll(db, [real])).toMatchObject([{ status: 'refused', code: 'mixed' }]);
  });

  test('are known as practice wherever one points in their folder, and not outside it', () => {
    expect(isDrillSource(join(sticks, 'USB 01'))).toBe(true);
    expect(isDrillSource(sticks)).toBe(true);
    expect(isDrillSource(tempDir())).toBe(false);
  });
});

describe('making them', () => {
  test('can be cancelled; what was made is gone, and it is begun anew', async () => {
    const folder = sticksIn(tempDir());
    let at = 0;
    const watch = {
      report: ({ at: now }: { at: number }) => {
        at = now;
      },
      isCancelled: () => at === 3,
    };
    expect(await makeDrill(tempArchive().db, order(folder), watch)).toBe(false);
    expect(isWhole(folder)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('USB '))).toEqual([]);
    expect(sticksIn(join(folder, '..'))).toBe(folder);
  });

  test('that was killed in the middle counts for nothing, and the next one clears it away', async () => {
    const folder = sticksIn(tempDir());
    const killed = {
      report: ({ at }: { at: number }) => {
        if (at === 3) throw new Error('killed');
      },
      isCancelled: () => false,
    };
    await expect(makeDrill(tempArchive().db, order(folder), killed)).rejects.toThrow('killed');
    expect(isWhole(folder)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('USB '))).toHaveLength(2);
    expect(sticksIn(join(folder, '..'))).toBe(folder);
    const stopped = { report: () => {}, isCancelled: () => true };
    await makeDrill(tempArchive().db, order(folder), stopped);
    expect(readdirSync(folder).filter((name) => name.startsWith('USB '))).toEqual([]);
  });

  test('never takes a folder of somebody else, and leaves what lies beside the sticks', async () => {
    const documents = tempDir();
    mkdirSync(join(documents, 'Tap duot'));
    writeFileSync(join(documents, 'Tap duot', 'cua-toi.txt'), 'mine');
    const folder = sticksIn(documents);
    expect(folder).toBe(join(documents, 'Tap duot 2'));
    removeSticks(join(documents, 'Tap duot'));
    expect(readdirSync(join(documents, 'Tap duot'))).toEqual(['cua-toi.txt']);
  });

  test('is refused in an archive that holds something real', async () => {
    const { db: real } = tempArchive();
    appendFacts(real, closedSeminar());
    await expect(makeDrill(real, order(sticksIn(tempDir())), never)).rejects.toMatchObject({
      code: 'real-data',
    });
  });
});
