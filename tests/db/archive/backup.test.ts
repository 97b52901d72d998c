import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUpDaily, backupDays, writeBackup } from '../../../electron/core/archive/backup.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { closedSeminar, purgeFact, tempArchive, tempDir } from './fixtures.ts';

describe('the daily backup', () => {
  test('is written once a day, and seven are kept', () => {
    const { db, dir } = tempArchive();
    expect(backUpDaily(db, dir, '2026-11-01')).toBe(false);
    appendFacts(db, closedSeminar());
    const days = Array.from({ length: 9 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    for (const day of days) expect(backUpDaily(db, dir, day)).toBe(true);
    expect(backUpDaily(db, dir, '2026-11-09')).toBe(false);
    expect(backupDays(dir)).toEqual(days.slice(2).reverse());
    expect(readdirSync(join(dir, 'backups'))).toHaveLength(7);
  });
});

describe('a backup', () => {
  test('brings back what is missing, leaves the rest alone, and nothing that was taken out for good', async () => {
    const { db } = tempArchive();
    const [kept, purged] = [closedSeminar(), closedSeminar()];
    appendFacts(db, [...kept, ...purged]);
    const file = join(tempDir(), 'sao-luu.db');
    writeBackup(db, file);
    const before = readFileSync(file);
    const later = closedSeminar();
    appendFacts(db, [...later, purgeFact({ seminar: purged[0]?.seminar ?? '' })]);
    expect(await mergeAll(db, [file])).toMatchObject([{ status: 'taken', added: 0, purged: purged.length }]);
    expect(
      listSeminars(db)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([kept[0]?.seminar, later[0]?.seminar].sort());

    const fresh = tempArchive();
    expect(await mergeAll(fresh.db, [file])).toMatchObject([{ status: 'taken', seminars: { added: 2 } }]);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..'))).toEqual(['sao-luu.db']);
  });

  test('that is damaged or none is refused in words, and an older one of the name stays when none can be written', async () => {
    const { db } = tempArchive();
    appendFacts(db, closedSeminar());
    const folder = tempDir();
    const file = join(folder, 'sao-luu.db');
    writeFileSync(file, 'SQLite format 3\0 but not really');
    const [outcome] = await mergeAll(db, [file]);
    expect(outcome).toMatchObject({ status: 'refused', code: 'damaged' });
    expect(() => writeBackup(db, join(file, 'x.db'))).toThrow(
      expect.objectContaining({ name: 'StorageError' }),
    );
    expect(readdirSync(folder)).toEqual(['sao-luu.db']);
  });
});
