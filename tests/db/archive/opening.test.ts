import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReadable, openWritable, quickCheck } from '../../../electron/core/archive/database.ts';
import { MIGRATIONS } from '../../../electron/core/archive/migrations/all.ts';
import type { Migration } from '../../../electron/core/archive/migrations/migration.ts';
import { openArchive, openArchiveReadOnly } from '../../../electron/core/archive/open.ts';
import { listSeminars } from '../../../electron/core/archive/seminars.ts';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { closedSeminar, tempArchive, tempDir } from './fixtures.ts';

const withCode = (code: string) => expect.objectContaining({ name: 'StorageError', code });

function fill(dir: string): void {
  const db = openArchive(dir);
  appendFacts(db, closedSeminar());
  db.close();
}

describe('a new archive', () => {
  test('follows the rules of every connection', () => {
    const { dir, db } = tempArchive();
    const rules = ['trusted_schema', 'recursive_triggers', 'foreign_keys', 'synchronous', 'journal_mode'];
    expect(rules.map((rule) => db.pragma(rule))).toEqual([0, 1, 1, 2, 'wal']);
    const reader = openArchiveReadOnly(dir);
    expect(rules.slice(0, 3).map((rule) => reader.pragma(rule))).toEqual([0, 1, 1]);
    reader.close();
  });

  test('is sound', () => {
    expect(quickCheck(tempArchive().db)).toEqual([]);
  });
});

describe('migrations', () => {
  const version = MIGRATIONS.length + 1;
  const next: Migration = { version, sql: 'CREATE TABLE later (id TEXT PRIMARY KEY) STRICT' };

  test('are numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test('copy the data before they change it', () => {
    const dir = tempDir();
    fill(dir);
    const db = openArchive(dir, [...MIGRATIONS, next]);
    expect(db.pragma('user_version')).toBe(version);
    expect(listSeminars(db)).toHaveLength(1);
    db.close();
    const copy = openReadable(join(dir, `kit.db.before-v${version}`));
    expect(copy.pragma('user_version')).toBe(MIGRATIONS.length);
    expect(listSeminars(copy)).toHaveLength(1);
    copy.close();
  });

  test('make no copy of an archive that was never used', () => {
    const dir = tempDir();
    openArchive(dir).close();
    expect(existsSync(join(dir, 'kit.db.before-v1'))).toBe(false);
  });

  test('that fail in the middle leave the archive as it was', () => {
    const dir = tempDir();
    fill(dir);
    const broken: Migration = {
      version,
      sql: 'CREATE TABLE later (id TEXT) STRICT; CREATE TABLE facts (x)',
    };
    expect(() => openArchive(dir, [...MIGRATIONS, broken])).toThrow();
    const db = openArchive(dir);
    expect(db.pragma('user_version')).toBe(MIGRATIONS.length);
    expect(db.all("SELECT name FROM sqlite_schema WHERE name = 'later'")).toEqual([]);
    db.close();
  });
});

describe('opening says in words', () => {
  test('that a newer kit has written the archive, and leaves it alone', () => {
    const dir = tempDir();
    fill(dir);
    const raw = openWritable(join(dir, 'kit.db'));
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    const before = readFileSync(join(dir, 'kit.db'));
    expect(() => openArchive(dir)).toThrow(withCode('newer'));
    expect(() => openArchiveReadOnly(dir)).toThrow(withCode('newer'));
    expect(readFileSync(join(dir, 'kit.db')).equals(before)).toBe(true);
  });

  test('that an older archive has to be opened by the kit first', () => {
    const dir = tempDir();
    fill(dir);
    const later = [...MIGRATIONS, { version: MIGRATIONS.length + 1, sql: 'SELECT 1' }];
    expect(() => openArchiveReadOnly(dir, later)).toThrow(withCode('older'));
  });

  test('that there is no archive', () => {
    expect(() => openArchiveReadOnly(tempDir())).toThrow(withCode('missing'));
  });

  test('that the file is no archive', () => {
    const dir = tempDir();
    writeFileSync(join(dir, 'kit.db'), 'This is a letter to the school, not a database.'.repeat(100));
    expect(() => openArchive(dir)).toThrow(withCode('damaged'));
    expect(() => openArchiveReadOnly(dir)).toThrow(withCode('damaged'));
  });

  test('that the folder is a file', () => {
    const path = join(tempDir(), 'data');
    writeFileSync(path, '');
    expect(() => openArchive(path)).toThrow(expect.objectContaining({ name: 'StorageError' }));
  });
});

test('a damaged page is found by the quick check', () => {
  const dir = tempDir();
  const db = openArchive(dir);
  for (let n = 0; n < 40; n += 1) appendFacts(db, closedSeminar());
  db.close();
  const bytes = readFileSync(join(dir, 'kit.db'));
  const size = statSync(join(dir, 'kit.db')).size;
  bytes.fill(0xa5, size - 5 * 4096, size - 4096);
  writeFileSync(join(dir, 'kit.db'), bytes);
  const reader = openReadable(join(dir, 'kit.db'));
  expect(quickCheck(reader)).not.toEqual([]);
  reader.close();
});

test('a full archive refuses to grow, says so, and keeps what it has', () => {
  const { db } = tempArchive();
  appendFacts(db, closedSeminar());
  db.exec(`PRAGMA max_page_count = ${db.pragma('page_count')}`);
  const fillUp = () => {
    for (let n = 0; n < 100; n += 1) appendFacts(db, closedSeminar());
  };
  expect(fillUp).toThrow(withCode('disk-full'));
  expect(quickCheck(db)).toEqual([]);
  expect(listSeminars(db).length).toBeGreaterThan(0);
});

test('a second writer that waits in vain is told that the archive is busy', () => {
  const { dir, db } = tempArchive();
  const other = openWritable(join(dir, 'kit.db'), 0);
  db.transaction(() => {
    expect(() => appendFacts(other, closedSeminar())).toThrow(withCode('busy'));
  });
  other.close();
});

test('a copy without the files beside it can be read', () => {
  const dir = tempDir();
  fill(dir);
  const copy = join(tempDir(), 'đĩa #1?');
  mkdirSync(copy);
  cpSync(join(dir, 'kit.db'), join(copy, 'kit.db'));
  const reader = openArchiveReadOnly(copy);
  expect(listSeminars(reader)).toHaveLength(1);
  reader.close();
});
