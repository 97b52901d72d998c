import { canonicalJson, type Json } from './canonical.ts';
import type { ReadableDb, WritableDb } from './database.ts';

/** Key of the random id that tells this data directory from every other. */
export const INSTALLATION = 'installation';

/** All settings by key. */
export const readSettings = (db: ReadableDb): Record<string, Json> =>
  Object.fromEntries(
    db
      .all('SELECT key, value FROM settings ORDER BY key')
      .map((row) => [String(row.key), JSON.parse(String(row.value))]),
  );

/** Keeps one setting, in place of the old value. */
export function writeSetting(db: WritableDb, key: string, value: Json): void {
  db.run(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    canonicalJson(value),
  );
}
