import { cpSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../../electron/core/archive/backup.ts';
import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { installationId } from '../../../electron/core/archive/installation.ts';
import { appendFacts, readKeys } from '../../../electron/core/archive/store.ts';
import { giveBundle } from '../../../electron/core/exchange/give.ts';
import { keepImport, readImports, settleImport } from '../../../electron/core/exchange/imports.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { closedSeminar, handedIn, seminarFact, tempArchive, tempDir } from '../archive/fixtures.ts';

/** A laptop of a trainer with one seminar, and the bundle it gave. */
async function laptop(trainer: string, folder = tempDir()) {
  const { db, dir } = tempArchive();
  const facts = closedSeminar({}, { trainer });
  appendFacts(db, facts);
  const { file } = await giveBundle(db, dir, { what: 'all', folder, app: '0.1.0', made: '2026-11-27' });
  return { db, dir, facts, file, installation: installationId(db, dir) };
}

const refusedAs = (name: string) => ({ status: 'refused', name, code: 'damaged' }) as const;

const names = (db: WritableDb): string[] => readImports(db).imports.map(({ what }) => what.name);

describe('what was handed in', () => {
  test('is kept: from whom, from which laptop, how much was new', async () => {
    const { file, installation } = await laptop('Cô Hoa');
    const { db } = tempArchive();
    await mergeAll(db, [file]);
    const { imports, missing, totals } = readImports(db);
    expect(imports).toMatchObject([
      {
        installation,
        trainers: ['Cô Hoa'],
        what: { status: 'taken', made: '2026-11-27', seminars: { added: 1, already: 0 } },
      },
    ]);
    expect(imports[0]?.what.name).toMatch(/^khong-mot-minh_.*\.kmm$/);
    expect(missing).toEqual([]);
    expect(totals).toEqual({ laptops: 1, seminars: 1, schools: 1 });
  });

  test('names a trainer as corrected, and nobody for what was here already', async () => {
    const { db: from, dir, facts } = await laptop('Cô Hoà');
    const [first] = facts;
    appendFacts(from, [
      seminarFact({ seminar: first?.seminar ?? '', parent: first?.id ?? null }, { trainer: 'Cô Hoa' }),
    ]);
    const { db } = tempArchive();
    await mergeAll(db, [dir]);
    expect(readImports(db).imports).toMatchObject([{ trainers: ['Cô Hoa'] }]);
    await mergeAll(db, [
      (await giveBundle(from, dir, { what: 'all', folder: tempDir(), app: '0.1.0', made: '2026-11-28' }))
        .file,
    ]);
    expect(readImports(db).imports).toMatchObject([{ trainers: [] }, { trainers: ['Cô Hoa'] }]);
  });

  test('is not listed again when it was taken before and brings nothing new', async () => {
    const { file, dir } = await laptop('Cô Hoa');
    const { db } = tempArchive();
    for (let time = 0; time < 3; time += 1) await mergeAll(db, [file, dir]);
    expect(names(db)).toHaveLength(2);
  });

  test('is missing when it was refused, until it comes in', async () => {
    const folder = tempDir();
    const { file } = await laptop('Cô Hoa', folder);
    const { db } = tempArchive();
    const damaged = join(folder, 'anh.jpg');
    writeFileSync(damaged, 'not of the kit');
    const other = join(tempDir(), file.split('/').at(-1) ?? '');
    writeFileSync(other, '');
    await mergeAll(db, [other, damaged]);
    expect(readImports(db).imports).toHaveLength(2);
    const { imports, missing } = readImports(db);
    expect(missing).toEqual(imports.filter(({ what }) => what.name.endsWith('.kmm')).map(({ id }) => id));
    await mergeAll(db, [file]);
    expect(readImports(db)).toMatchObject({ missing: [] });
    expect(readImports(db).imports).toHaveLength(3);
  });

  test('of a laptop is missing until that laptop sends again, under whatever name', () => {
    const { db } = tempArchive();
    const installation = 'aaaaaaaa-1111-4111-8111-111111111111';
    keepImport(db, handedIn({ installation, time: '07:00:00.000' }));
    expect(readImports(db).missing).toHaveLength(1);
    const counts = {
      ...{ made: null, added: 5, already: 0, corrections: 0, conflicts: 0, purged: 0, removed: 0 },
      seminars: { added: 1, already: 0 },
    };
    const what = { status: 'taken', name: 'khac.kmm', ...counts } as const;
    keepImport(db, handedIn({ installation, time: '08:00:00.000', what }));
    expect(readImports(db).missing).toEqual([]);
    keepImport(db, handedIn({ time: '09:00:00.000' }));
    keepImport(db, handedIn({ time: '09:00:01.000' }));
    expect(readImports(db).missing).toHaveLength(1);
  });

  test('of a folder that every stick has is not answered for by another stick', async () => {
    const { db } = tempArchive();
    const stickOf = (bytes: string): string => {
      const folder = join(tempDir(), 'data');
      mkdirSync(folder);
      writeFileSync(join(folder, 'kit.db'), bytes);
      return folder;
    };
    const [one, two] = [stickOf('SQLite format 3\0 of one'), stickOf('SQLite format 3\0 of two')];
    await mergeAll(db, [one, two, one]);
    expect(readImports(db).imports.map(({ what }) => what)).toMatchObject(
      Array.from({ length: 3 }, () => ({ status: 'refused', name: 'data' })),
    );
    // The stick that was tried twice is missing once.
    expect(readImports(db).missing).toHaveLength(2);
    const third = await laptop('Cô Hoa');
    const data = join(tempDir(), 'data');
    third.db.close();
    cpSync(third.dir, data, { recursive: true });
    expect(await mergeAll(db, [data])).toMatchObject([{ status: 'taken' }]);
    expect(readImports(db).missing).toHaveLength(2);
  });

  test('of a laptop that only the name of its bundle tells is missing until that laptop sends again', async () => {
    const folder = tempDir();
    const { file, dir, db: from } = await laptop('Cô Hoa', folder);
    const { db } = tempArchive();
    truncateSync(file, 100);
    await mergeAll(db, [file]);
    expect(readImports(db)).toMatchObject({ imports: [{ installation: null }], missing: [{}] });
    const again = { what: 'all', folder: tempDir(), app: '0.1.0', made: '2026-12-01' } as const;
    await mergeAll(db, [(await giveBundle(from, dir, again)).file]);
    expect(readImports(db).missing).toEqual([]);
  });

  test('is not waited for any more when the organiser says so, until that is taken back', () => {
    const { db } = tempArchive();
    const [one, two] = [handedIn({ what: refusedAs('a.kmm') }), handedIn({ what: refusedAs('b.kmm') })];
    for (const row of [one, two]) keepImport(db, row);
    settleImport(db, { id: one.id, settled: true });
    expect(readImports(db)).toMatchObject({ missing: [two.id], settled: [one.id] });
    settleImport(db, { id: one.id, settled: false });
    expect(readImports(db).missing).toHaveLength(2);
    expect(readImports(db).settled).toEqual([]);
  });

  test('is kept together with the facts or not at all', async () => {
    const { file } = await laptop('Cô Hoa');
    const { db } = tempArchive();
    db.exec("CREATE TRIGGER full BEFORE INSERT ON imports BEGIN SELECT RAISE(ABORT, 'no room'); END");
    await expect(mergeAll(db, [file])).rejects.toThrow('no room');
    expect(readKeys(db)).toEqual([]);
  });
});

describe('a backup', () => {
  test('brings the list back, which the folder of another laptop does not', async () => {
    const { file } = await laptop('Cô Hoa');
    const organiser = tempArchive();
    await mergeAll(organiser.db, [file]);
    const backup = join(tempDir(), 'sao-luu.db');
    writeBackup(organiser.db, backup);
    const again = tempArchive();
    for (let time = 0; time < 2; time += 1) await mergeAll(again.db, [backup]);
    expect(names(again.db).sort()).toEqual([...names(organiser.db), 'sao-luu.db'].sort());
    const other = tempArchive();
    await mergeAll(other.db, [organiser.dir]);
    expect(names(other.db)).toEqual([organiser.dir.split('/').at(-1)]);
  });

  test('never makes the kit believe that it had a bundle', async () => {
    const { file } = await laptop('Cô Hoa');
    const organiser = tempArchive();
    await mergeAll(organiser.db, [file]);
    const fingerprint = String(organiser.db.get('SELECT fingerprint FROM imports')?.fingerprint);
    const forged = tempArchive();
    keepImport(forged.db, handedIn({ fingerprint }));
    const backup = join(tempDir(), 'sao-luu.db');
    writeBackup(forged.db, backup);
    const { db } = tempArchive();
    await mergeAll(db, [backup]);
    expect(await mergeAll(db, [file])).toMatchObject([{ status: 'taken', seminars: { added: 1 } }]);
  });
});

describe('a merge that goes on', () => {
  const folderOf = async (count: number): Promise<string> => {
    const folder = tempDir();
    for (let n = 0; n < count; n += 1) await laptop(`Cô ${n}`, folder);
    return folder;
  };

  test('says how many there are, which is at work and what came of it', async () => {
    const folder = await folderOf(2);
    writeFileSync(join(folder, 'a-hong.kmm'), 'x');
    const told: unknown[] = [];
    await mergeAll(tempArchive().db, [folder], {
      found: (of) => told.push(['found', of]),
      starting: (path, at) => told.push(['starting', path.split('/').at(-1)?.slice(0, 6), at]),
      done: ({ status }, at, of) => told.push([status, at, of]),
    });
    expect(told).toEqual([
      ...[
        ['found', 3],
        ['starting', 'a-hong', 1],
        ['refused', 1, 3],
      ],
      ...[
        ['starting', 'khong-', 2],
        ['taken', 2, 3],
        ['starting', 'khong-', 3],
        ['taken', 3, 3],
      ],
    ]);
  });

  test('stops between two sources when it is cancelled, and again takes only the rest', async () => {
    const folder = await folderOf(3);
    const { db } = tempArchive();
    const done: unknown[] = [];
    const watch = {
      done: (outcome: unknown) => void done.push(outcome),
      isCancelled: () => done.length === 2,
    };
    expect(await mergeAll(db, [folder], watch)).toHaveLength(2);
    expect(readImports(db).totals).toMatchObject({ laptops: 2, seminars: 2 });
    const rest = await mergeAll(db, [folder]);
    expect(rest.map((one) => one.status === 'taken' && one.seminars)).toEqual([
      { added: 0, already: 1 },
      { added: 0, already: 1 },
      { added: 1, already: 0 },
    ]);
    expect(names(db)).toHaveLength(3);
    rmSync(folder, { recursive: true });
    expect(await mergeAll(db, [folder])).toMatchObject([{ status: 'refused', code: 'gone' }]);
  });
});
