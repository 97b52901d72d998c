import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk, StorageError } from '../files/errors.ts';
import { backupDays, dailyFile } from './backup.ts';
import { openReadable } from './database.ts';
import { ARCHIVE_FILE } from './open.ts';

const MIGRATED = new RegExp(`^${ARCHIVE_FILE.replace('.', '\\.')}\\.before-v\\d+$`);
const DAMAGED = /^kit\.damaged-\d{4}-\d{2}-\d{2}(-\d+)?\.db$/;

/** The name under which an archive that was damaged on `day` (YYYY-MM-DD) is kept in `dir`; one that is not taken yet. */
export function damagedFile(dir: string, day: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(dir, `kit.damaged-${day}${number === 1 ? '' : `-${number}`}.db`);
    if (!existsSync(path)) return path;
  }
}

/**
 * Copies of the archive that the kit made by itself in data directory `dir`: the daily backups, those before a migration,
 * and archives that were damaged and replaced.
 */
export function copiesIn(dir: string): string[] {
  const others = existsSync(dir)
    ? onDisk(dir, () => readdirSync(dir)).filter((name) => MIGRATED.test(name) || DAMAGED.test(name))
    : [];
  return [...backupDays(dir).map((day) => dailyFile(dir, day)), ...others.map((name) => join(dir, name))];
}

/** Seminars in the copy `path`, each as scopeKey names it; null where it cannot be read. */
export function seminarsInCopy(path: string): Set<string> | null {
  try {
    const db = openReadable(path);
    try {
      const rows = db.all("SELECT DISTINCT seminar, simulated FROM facts WHERE kind <> 'purge'");
      return new Set(rows.map(({ seminar, simulated }) => `${simulated === 1 ? 's' : 'r'} ${seminar}`));
    } finally {
      db.close();
    }
  } catch (cause) {
    if (cause instanceof StorageError) return null;
    throw cause;
  }
}
