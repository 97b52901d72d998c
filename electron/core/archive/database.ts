import Database from 'better-sqlite3';
import { onDisk } from '../files/errors.ts';

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
  /** Value of a PRAGMA that reads, for example `user_version`. */
  pragma(name: string): SqlValue;
  /** One consistent view for several reads. */
  reading<T>(work: () => T): T;
  close(): void;
};

/** A database that can be written, too. */
export type WritableDb = ReadableDb & {
  run(sql: string, ...values: SqlValue[]): { changes: number };
  /** Several statements in one text, for migrations and pragmas. */
  exec(sql: string): void;
  /** All or nothing; takes the write lock at once. Must not be nested. */
  transaction<T>(work: () => T): T;
};

/** A file's address for SQLite, telling it that nobody can change the file (a write-protected stick or a disc). */
const immutableAddress = (path: string): string =>
  `file:${encodeURI(path.replaceAll('\\', '/')).replaceAll('?', '%3f').replaceAll('#', '%23')}?immutable=1`;

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
    pragma: (name) => onDisk(path, () => raw.pragma(name, { simple: true }) as SqlValue),
    reading: (work) => onDisk(path, () => (raw.inTransaction ? work() : raw.transaction(work).deferred())),
    close: () => onDisk(path, () => void raw.close()),
  };
}

function writable(raw: Database.Database, path: string): WritableDb {
  const prepare = statements(raw);
  return {
    ...readable(raw, path),
    run: (sql, ...values) => onDisk(path, () => ({ changes: prepare(sql).run(...values).changes })),
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
    const raw = new Database(path, { timeout: wait });
    raw.exec(CONNECTION);
    return writable(raw, path);
  });
}

/** Opens an existing database file for reading, also while another process writes it, or from write-protected places. */
export function openReadable(path: string, wait = 5000): ReadableDb {
  const open = (address: string): ReadableDb => {
    const raw = new Database(address, { readonly: true, fileMustExist: address === path, timeout: wait });
    raw.exec(`${CONNECTION} PRAGMA query_only = ON;`);
    const db = readable(raw, path);
    try {
      raw.pragma('schema_version');
    } catch (cause) {
      raw.close();
      throw cause;
    }
    return db;
  };
  return onDisk(path, () => {
    try {
      return open(path);
    } catch (cause) {
      // A database in WAL mode needs a file beside it, which cannot be made on a write-protected medium.
      if (!(cause instanceof Error && 'code' in cause && /CANTOPEN|READONLY/.test(String(cause.code))))
        throw cause;
      return open(immutableAddress(path));
    }
  });
}

/** Checks the pages of the file. Returns what is wrong, one sentence each; an empty list is a sound file. */
export function quickCheck(db: ReadableDb): string[] {
  return db
    .all('SELECT quick_check AS finding FROM pragma_quick_check')
    .map((row) => String(row.finding))
    .filter((finding) => finding !== 'ok');
}
