import { describe, expect, test } from 'vitest';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { keepImport } from '../../../electron/core/exchange/imports.ts';
import { closedSeminar, handedIn, tempArchive } from './fixtures.ts';

/** Of each table, the key of a row and a column that an upsert could change. */
const KEYS = {
  facts: ['id, hash', 'hash'],
  contents: ['hash', 'hash'],
  imports: ['id', 'name'],
} as const satisfies Record<string, readonly [string, string]>;
const TABLES = Object.keys(KEYS) as (keyof typeof KEYS)[];
const KEPT_TABLES = ['settings'];

const archiveWithFacts = () => {
  const { db } = tempArchive();
  appendFacts(db, closedSeminar());
  keepImport(db, handedIn());
  return db;
};

describe.each(TABLES)('the table %s', (table) => {
  const [key, column] = KEYS[table];
  const refusal = new RegExp(`${table} is append-only`);

  test('refuses UPDATE', () => {
    const db = archiveWithFacts();
    expect(() => db.run(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(refusal);
  });

  test('refuses DELETE', () => {
    const db = archiveWithFacts();
    expect(() => db.run(`DELETE FROM ${table}`)).toThrow(refusal);
  });

  test('refuses INSERT OR REPLACE of a row that is there', () => {
    const db = archiveWithFacts();
    expect(() => db.run(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(refusal);
  });

  test('refuses an upsert that changes a row', () => {
    const db = archiveWithFacts();
    const sql = `INSERT INTO ${table} SELECT * FROM ${table} WHERE true
      ON CONFLICT (${key}) DO UPDATE SET ${column} = excluded.${column}`;
    expect(() => db.run(sql)).toThrow(refusal);
  });

  test('keeps every row through all of it', () => {
    const db = archiveWithFacts();
    const rows = db.all(`SELECT * FROM ${table}`);
    for (const sql of [`DELETE FROM ${table}`, `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`])
      expect(() => db.run(sql)).toThrow();
    expect(db.all(`SELECT * FROM ${table}`)).toEqual(rows);
  });
});

test('every table is either append-only or known to be changeable', () => {
  const { db } = tempArchive();
  const tables = db.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  expect(tables.map(({ name }) => name)).toEqual([...TABLES, ...KEPT_TABLES].sort());
});

test('every table is STRICT and has no hidden row number', () => {
  const { db } = tempArchive();
  const tables = db.all("SELECT name, strict, wr FROM pragma_table_list WHERE name NOT LIKE 'sqlite%'");
  expect(tables.every(({ strict, wr }) => strict === 1 && wr === 1)).toBe(true);
});

test('a fact cannot name content that is not there', () => {
  const db = archiveWithFacts();
  const sql = `INSERT INTO facts SELECT '00000000-0000-4000-8000-000000000000', hash, kind, seminar, parent, simulated,
    body, '${'0'.repeat(64)}' FROM facts WHERE kind = 'content'`;
  expect(() => db.run(sql)).toThrow(/FOREIGN KEY/);
});

test('facts lie in the order of their ids, in whatever order they came', () => {
  const { db } = tempArchive();
  appendFacts(db, closedSeminar());
  const ids = db.all('SELECT id, body FROM facts').map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});
