import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { onDisk, StorageError, storageError } from '../files/errors.ts';

/** A value that SQLite keeps. */
export type SqlValue = string | number | bigint | Uint8Array | null;
/** One row: column name -> value. */
export type Row = Record<string, SqlValue>;

/**
 * A database that can only be read. A statement that would write is refused even when the connection could, so that a
 * path that was given a ReadableDb cannot change anything. Every failure is a StorageError about `path`.
 */
export type ReadableDb = {
  readonly path: string;
  all(sql: string, ...values: SqlValue[]): Row[];
  get(sql: string, ...values: SqlValue[]): Row | undefined;
  /** One row after the other, for more rows than memory should hold; nothing else may be asked meanwhile. */
  each(sql: string, values: readonly SqlValue[], visit: (row: Row) => void): void;
  /** Value of a PRAGMA that reads, for example `user_version`. */
  pragma(name: string): SqlValue;
  /** One consistent view for several reads. */
  reading<T>(work: () => T): T;
  /** The same for reads that wait in between: what is read from now on is of one moment, until the connection is closed. */
  hold(): void;
  close(): void;
};

/** A database that can be written, too. */
export type WritableDb = ReadableDb & {
  run(sql: string, ...values: SqlValue[]): { changes: number };
  /** One statement that is run very often; returns how many rows it changed. */
  prepare(sql: string): (...values: SqlValue[]) => number;
  /** Several statements in one text, for migrations and pragmas. */
  exec(sql: string): void;
  /** All or nothing; takes the write lock at once. Must not be nested. */
  transaction<T>(work: () => T): T;
};

function statements(raw: Database.Database): (sql: string) => Database.Statement<SqlValue[], Row> {
  const cache = new Map<string, Database.Statement<SqlValue[], Row>>();
  return (sql) => {
    const statement = cache.get(sql) ?? raw.prepare<SqlValue[], Row>(sql);
    cache.set(sql, statement);
    return statement;
  };
}

function readable(raw: Database.Database, path: string): ReadableDb {
  const prepare = statements(raw);
  const reader = (sql: string) => {
    const statement = prepare(sql);
    if (!statement.readonly) throw new TypeError(`a reading path must not write: ${sql}`);
    return statement;
  };
  return {
    path,
    all: (sql, ...values) => onDisk(path, () => reader(sql).all(...values)),
    get: (sql, ...values) => onDisk(path, () => reader(sql).get(...values)),
    each: (sql, values, visit) =>
      onDisk(path, () => {
        for (const row of reader(sql).iterate(...values)) visit(row);
      }),
    pragma: (name) => onDisk(path, () => raw.pragma(name, { simple: true }) as SqlValue),
    hold: () =>
      onDisk(path, () => {
        raw.exec('BEGIN');
        // Only the first read takes hold of the moment.
        raw.prepare('SELECT count(*) FROM sqlite_master').get();
      }),
    reading: (work) => onDisk(path, () => (raw.inTransaction ? work() : raw.transaction(work).deferred())),
    close: () => onDisk(path, () => void raw.close()),
  };
}

function writable(raw: Database.Database, path: string): WritableDb {
  const prepare = statements(raw);
  return {
    ...readable(raw, path),
    run: (sql, ...values) => onDisk(path, () => ({ changes: prepare(sql).run(...values).changes })),
    prepare: (sql) => {
      const statement = onDisk(path, () => prepare(sql));
      return (...values) => {
        try {
          return statement.run(...values).changes;
        } catch (cause) {
          throw storageError(cause, path);
        }
      };
    },
    exec: (sql) => onDisk(path, () => void raw.exec(sql)),
    transaction: (work) => onDisk(path, () => raw.transaction(work).immediate()),
  };
}

/**
 * SECURITY: rules of every connection. Functions and virtual tables named in the schema of a file from outside do not
 * run (trusted_schema), and INSERT OR REPLACE fires the triggers that forbid deleting (recursive_triggers).
 */
const CONNECTION = 'PRAGMA trusted_schema = OFF; PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON;';

/** Opens (or makes) the database file `path` for writing. `wait`: milliseconds to wait for another writer. */
export function openWritable(path: string, wait = 5000): WritableDb {
  return onDisk(path, () => {
    try {
      const raw = new Database(path, { timeout: wait });
      raw.exec(CONNECTION);
      return writable(raw, path);
    } catch (cause) {
      // SQLite says only "cannot open" where a folder that is there does not let a file be made.
      const place = storageError(cause, path);
      if (!(place instanceof StorageError) || place.code !== 'missing' || !existsSync(dirname(path)))
        throw place;
      throw new StorageError(
        'read-only',
        `${path}: no file can be made here. Choose another folder or lift the write protection.`,
        cause,
      );
    }
  });
}

/** The first read, which tells whether the file can be used at all. */
function opened(raw: Database.Database): Database.Database {
  try {
    raw.exec(`${CONNECTION} PRAGMA query_only = ON;`);
    raw.pragma('schema_version');
    return raw;
  } catch (cause) {
    raw.close();
    throw cause;
  }
}

/**
 * A database in WAL mode needs files beside it, which cannot be made on a write-protected stick or a disc: it is read
 * into memory, marked as one without a log (bytes 18 and 19 of the header, sqlite.org/fileformat.html).
 */
function fromProtectedPlace(path: string): Database.Database {
  const bytes = readFileSync(path);
  bytes.fill(1, 18, 20);
  return opened(new Database(bytes, { readonly: true }));
}

const isEmpty = (path: string): boolean => !existsSync(path) || statSync(path).size === 0;

const isRefusedFiles = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && /^SQLITE_(CANTOPEN|READONLY)/.test(String(cause.code));

/** Opens an existing database file for reading, also while another process writes it, or from write-protected places. */
export function openReadable(path: string, wait = 5000): ReadableDb {
  return onDisk(path, () => {
    try {
      return readable(
        opened(new Database(path, { readonly: true, fileMustExist: true, timeout: wait })),
        path,
      );
    } catch (cause) {
      if (isRefusedFiles(cause) && existsSync(path) && isEmpty(`${path}-wal`))
        return readable(fromProtectedPlace(path), path);
      throw cause;
    }
  });
}

function checked(db: ReadableDb, check: 'quick_check' | 'integrity_check'): string[] {
  try {
    return db
      .all(`SELECT ${check} AS finding FROM pragma_${check}`)
      .map((row) => String(row.finding))
      .filter((finding) => finding !== 'ok');
  } catch (cause) {
    // A page so bad that the check itself stops at it.
    if (cause instanceof StorageError && cause.code === 'damaged') return [cause.message];
    throw cause;
  }
}

/** Checks the pages of the file. Returns what is wrong, one sentence each; an empty list is a sound file. */
export const quickCheck = (db: ReadableDb): string[] => checked(db, 'quick_check');

/**
 * As quickCheck, and compares every index with its table: a changed byte in an index hides facts from whoever looks for
 * them by seminar, though all of them are there.
 */
export const wholeCheck = (db: ReadableDb): string[] => checked(db, 'integrity_check');
