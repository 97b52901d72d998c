import Database from 'better-sqlite3';
import { MIGRATIONS } from './migrations/all.ts';

/** Version of the SQLite that the kit was made with. */
export function sqliteVersion(): string {
  const db = new Database(':memory:');
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
}

/** The version of the archive's layout that this kit writes. */
export const archiveVersion = (): number => MIGRATIONS.at(-1)?.version ?? 0;
