import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadableDb } from '../archive/database.ts';
import { ARCHIVE_FILE, openArchiveReadOnly } from '../archive/open.ts';
import { onDisk } from '../files/errors.ts';

/**
 * Opens a copy of the archive in `dir`, with what its log still holds. Even reading a database leaves files beside it, and
 * another trainer's stick is left as it was found. `close` removes the copy. Throws StorageError.
 */
export function openCopy(dir: string): { db: ReadableDb; close: () => void } {
  const copy = onDisk(tmpdir(), () => mkdtempSync(join(tmpdir(), 'kit-merge-')));
  const remove = (): void => rmSync(copy, { recursive: true, force: true });
  try {
    for (const name of [ARCHIVE_FILE, `${ARCHIVE_FILE}-wal`]) {
      const from = join(dir, name);
      if (existsSync(from)) onDisk(from, () => copyFileSync(from, join(copy, name)));
    }
    const db = openArchiveReadOnly(copy);
    return {
      db,
      close: () => {
        db.close();
        remove();
      },
    };
  } catch (cause) {
    remove();
    throw cause;
  }
}
