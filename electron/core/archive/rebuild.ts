import { closeSync, existsSync, fstatSync, linkSync, openSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { replace } from '../files/atomic.ts';
import { draftOf } from '../files/draft.ts';
import { onDisk, StorageError } from '../files/errors.ts';
import { syncDirectory } from '../files/sync.ts';
import { syncFile } from './backup.ts';
import { openWritable, type WritableDb } from './database.ts';
import { overwriteOpen } from './destroy.ts';
import { bodyJson, type StoredFact } from './facts.ts';
import { BORN } from './installation.ts';

/** A seminar whose facts stay out. `trace`: its purge facts are kept, so that it is not taken in again. */
export type Gone = { seminar: string; simulated: boolean; trace: boolean };

/** Facts that stay out, as a condition on `f`. */
const IS_GONE = `EXISTS (SELECT 1 FROM temp.gone g WHERE g.seminar = f.seminar AND g.simulated = f.simulated
  AND (g.trace = 0 OR f.kind <> 'purge'))`;

/** What of a table is copied; every table that is not named here, also one of a later kit, is copied whole. */
const WHERE: Record<string, string> = {
  facts: `NOT ${IS_GONE}`,
  contents: 'hash IN (SELECT content FROM main.facts WHERE content IS NOT NULL)',
  settings: 'key NOT IN (SELECT key FROM temp.unset)',
  // What came in, unless all that was new in it is gone: the row would still say who held it, and that it is here.
  imports: `json_array_length(f.seminars) = 0 OR EXISTS (SELECT 1 FROM json_each(f.seminars) s
    WHERE s.value NOT IN (SELECT seminar FROM temp.gone))`,
};

/** Some of what a source brought is gone, and something is left: names of those whose seminars are gone must not stay. */
const HALF_GONE =
  'EXISTS (SELECT 1 FROM json_each(f.seminars) s WHERE s.value IN (SELECT seminar FROM temp.gone))';
const TRAINERS_LEFT = `(SELECT json_group_array(trainer) FROM (
  SELECT DISTINCT o.body ->> 'trainer' AS trainer FROM old.facts o
    WHERE o.kind = 'seminar' AND o.seminar IN (SELECT value FROM json_each(f.seminars))
      AND o.seminar NOT IN (SELECT seminar FROM temp.gone) AND trainer <> ''
      AND NOT EXISTS (SELECT 1 FROM old.facts n WHERE n.kind = 'seminar' AND n.seminar = o.seminar AND n.parent = o.id)
    ORDER BY trainer))`;

/** What of a row is copied otherwise than as it stands. */
const AS: Record<string, Record<string, string>> = {
  imports: { trainers: `CASE WHEN ${HALF_GONE} THEN ${TRAINERS_LEFT} ELSE f.trainers END` },
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Statements of the old schema that make things of one kind, in the order in which they were made. */
const madeBy = (db: WritableDb, isTable: boolean): { name: string; sql: string }[] =>
  db
    .all(
      `SELECT name, sql FROM old.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       AND (type = 'table') = ? ORDER BY rowid`,
      isTable ? 1 : 0,
    )
    .map(({ name, sql }) => ({ name: String(name), sql: String(sql) }));

function copyTable(db: WritableDb, name: string): void {
  const columns = db
    .all('SELECT name FROM pragma_table_xinfo(?, ?) WHERE hidden = 0 ORDER BY cid', name, 'old')
    .map((column) => String(column.name));
  const values = columns.map((column) => AS[name]?.[column] ?? `f.${quoted(column)}`);
  db.exec(
    `INSERT INTO main.${quoted(name)} (${columns.map(quoted).join(', ')}) SELECT ${values.join(', ')}
     FROM old.${quoted(name)} AS f WHERE ${WHERE[name] ?? 1}`,
  );
}

/** Facts go before the contents, which are chosen by them. */
const factsFirst = (a: { name: string }, b: { name: string }): number =>
  Number(b.name === 'facts') - Number(a.name === 'facts');

function fill(db: WritableDb, traces: readonly StoredFact[]): void {
  const tables = madeBy(db, true);
  for (const { sql } of tables) db.exec(sql);
  for (const { name } of tables.toSorted(factsFirst)) copyTable(db, name);
  for (const { id, hash, kind, seminar, parent, simulated, ...fact } of traces)
    db.run(
      `INSERT INTO main.facts (id, hash, kind, seminar, parent, simulated, body) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id, hash) DO NOTHING`,
      ...[id, hash, kind, seminar, parent, simulated ? 1 : 0, bodyJson({ kind, ...fact } as StoredFact)],
    );
  for (const { sql } of madeBy(db, false)) db.exec(sql);
  db.exec(`PRAGMA main.user_version = ${Number(db.pragma('old.user_version'))}`);
}

const count = (db: WritableDb, from: string): number =>
  Number(db.get(`SELECT count(*) AS n FROM ${from}`)?.n);

/** Throws StorageError `not-kept` where the new file is not the old one without what is gone. */
function check(db: WritableDb, path: string): void {
  const unsound = db.all('PRAGMA main.integrity_check').some((row) => row.integrity_check !== 'ok');
  const lost = db.all('PRAGMA main.foreign_key_check').length > 0;
  const missing = count(
    db,
    `old.facts f LEFT JOIN main.facts m ON m.id = f.id AND m.hash = f.hash WHERE m.id IS NULL AND NOT ${IS_GONE}`,
  );
  const left = count(db, `main.facts f WHERE ${IS_GONE}`);
  if (!unsound && !lost && missing === 0 && left === 0) return;
  throw new StorageError(
    'not-kept',
    `${path}: the new file could not be read back as it was written; the old one stays. Check the disk.`,
  );
}

/**
 * Writes the database in the file `path` anew, without the facts of `gone` and the frozen content that nobody else uses,
 * into a draft beside it; not a byte of what is left out gets into the new file. Everything else is copied: schema,
 * triggers, tables of any later kit, settings except those named in `unset`. `traces`: purge facts that the new file holds
 * in any case. The draft is checked and on the disk when this returns. Answers its path. Throws StorageError; there is
 * then no draft.
 */
export function rebuildWithout(
  path: string,
  gone: readonly Gone[],
  { traces = [], unset = [] }: { traces?: readonly StoredFact[]; unset?: readonly string[] } = {},
): string {
  const draft = draftOf(path);
  try {
    const db = openWritable(draft);
    try {
      db.exec(
        'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;',
      );
      db.run('ATTACH ? AS old', path);
      db.exec(
        'CREATE TEMP TABLE gone (seminar TEXT, simulated INTEGER, trace INTEGER, PRIMARY KEY (seminar, simulated))',
      );
      for (const { seminar, simulated, trace } of gone)
        db.run('INSERT INTO temp.gone VALUES (?, ?, ?)', seminar, simulated ? 1 : 0, trace ? 1 : 0);
      db.exec('CREATE TEMP TABLE unset (key TEXT PRIMARY KEY)');
      // A new file is born now: the moment of the old one would make it look like a copied folder.
      for (const key of [BORN, ...unset]) db.run('INSERT INTO temp.unset VALUES (?)', key);
      db.transaction(() => fill(db, traces));
      check(db, path);
    } finally {
      db.close();
    }
    onDisk(draft, () => syncFile(draft));
    return draft;
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}

/**
 * Overwrites a file that was replaced, as far as the system goes along; answers whether it did. `names`: how many it still has
 * of our own; one more is somebody else's, and the file with it.
 */
function overwriteReplaced(handle: number, names: number): boolean {
  try {
    if (fstatSync(handle).nlink > names) return false;
    overwriteOpen(handle);
    return true;
  } catch {
    // What a disk keeps of a file that has no name any more is beyond the claim.
    return false;
  }
}

/** Unix: a file that has no name any more is still there for the one who has it open. */
function replaceOpen(draft: string, path: string): boolean {
  const old = openSync(path, 'r+');
  try {
    replace(draft, path);
    syncDirectory(dirname(path));
    return overwriteReplaced(old, 0);
  } finally {
    closeSync(old);
  }
}

/** A second name for `path`; null where the file system has none (FAT). */
function secondName(path: string): string | null {
  const name = draftOf(path);
  try {
    linkSync(path, name);
    return name;
  } catch {
    return null;
  }
}

/** Windows: an open file cannot be replaced, so that the old one is reached by a second name. */
function replaceLinked(draft: string, path: string): boolean {
  const second = secondName(path);
  try {
    replace(draft, path);
    syncDirectory(dirname(path));
    if (second === null) return false;
    const old = openSync(second, 'r+');
    try {
      return overwriteReplaced(old, 1);
    } finally {
      closeSync(old);
    }
  } finally {
    if (second !== null) rmSync(second, { force: true });
  }
}

/**
 * Puts the file `draft` in the place of `path` in one step: after a power cut there is the one or the other, whole. The
 * bytes of the old file are overwritten where that can be done; answers whether they were. Nobody may have `path` open.
 * Throws StorageError; `path` is then the old file.
 */
export const replaceFile = (draft: string, path: string, windows = process.platform === 'win32'): boolean =>
  onDisk(path, () => (windows ? replaceLinked(draft, path) : replaceOpen(draft, path)));

const DRAFT = /^(\.kit[.-].*|kit\.db\.before-v\d+)\.part(-wal|-shm|-journal)?$/;

/** Deletes drafts that interrupted writing has left in `dir`: nobody reads them. Only under the lease. */
export function removeDrafts(dir: string): void {
  if (!existsSync(dir)) return;
  onDisk(dir, () => {
    for (const name of readdirSync(dir).filter((name) => DRAFT.test(name)))
      rmSync(join(dir, name), { force: true });
  });
}
