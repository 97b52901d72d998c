import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBackup } from '../../../electron/core/archive/backup.ts';
import { openReadable } from '../../../electron/core/archive/database.ts';
import { MIGRATIONS } from '../../../electron/core/archive/migrations/all.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { readImports } from '../../../electron/core/exchange/imports.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { closedSeminar, tempArchive, tempDir } from './fixtures.ts';

const FIRST = MIGRATIONS.slice(0, 1);

/** A data folder as the first version of the kit left it, and a backup made by that kit. */
function older(): { dir: string; backup: string } {
  const dir = tempDir();
  const db = openArchive(dir, FIRST);
  appendFacts(db, closedSeminar());
  const backup = join(tempDir(), 'sao-luu.db');
  writeBackup(db, backup);
  db.close();
  return { dir, backup };
}

test('an archive of the first version gets its list of imports, and a copy is kept of it as it was', () => {
  const { dir } = older();
  const db = openArchive(dir);
  expect(db.pragma('user_version')).toBe(MIGRATIONS.length);
  expect(listSeminars(db)).toHaveLength(1);
  expect(readImports(db)).toMatchObject({ imports: [], missing: [], totals: { laptops: 0, seminars: 1 } });
  db.close();
  expect(existsSync(join(dir, 'kit.db.before-v2'))).toBe(true);
  const copy = openReadable(join(dir, 'kit.db.before-v2'));
  expect(copy.pragma('user_version')).toBe(1);
  expect(listSeminars(copy)).toHaveLength(1);
  copy.close();
});

test('a stick with an archive of the first version is taken, and left as it was found', async () => {
  const { dir, backup } = older();
  const files = (): unknown =>
    readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'latin1')]);
  const before = files();
  const { db } = tempArchive();
  expect(await mergeAll(db, [dir])).toMatchObject([{ status: 'taken', seminars: { added: 1 } }]);
  expect(await mergeAll(db, [backup])).toMatchObject([{ status: 'taken', seminars: { already: 1 } }]);
  expect(files()).toEqual(before);
});
