import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadableDb } from '../archive/database.ts';
import { ARCHIVE_FILE, openOlderReadOnly } from '../archive/open.ts';
import { onDisk, StorageError } from '../files/errors.ts';

/** How every file of SQLite begins. */
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

/** Throws StorageError `damaged` where the file is no database: gigabytes of anything else are not worth a copy. */
function checkBeginning(path: string): void {
  const start = Buffer.alloc(MAGIC.length);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, start);
  } finally {
    closeSync(handle);
  }
  if (!start.equals(MAGIC)) throw new StorageError('damaged', `${path}: is no database of the kit.`);
}

/**
 * Opens a copy of the archive in the file `path`, with what its log still holds, also one of an older kit. Even reading a database leaves files beside it, and
 * another trainer's stick is left as it was found. `close` removes the copy. Throws StorageError.
 */
export function openCopy(path: string): { db: ReadableDb; close: () => void } {
  onDisk(path, () => checkBeginning(path));
  const copy = onDisk(tmpdir(), () => mkdtempSync(join(tmpdir(), 'kit-merge-')));
  const remove = (): void => rmSync(copy, { recursive: true, force: true });
  try {
    for (const suffix of ['', '-wal']) {
      const from = `${path}${suffix}`;
      if (suffix === '' || existsSync(from))
        onDisk(from, () => copyFileSync(from, join(copy, `${ARCHIVE_FILE}${suffix}`)));
    }
    const db = openOlderReadOnly(copy);
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
