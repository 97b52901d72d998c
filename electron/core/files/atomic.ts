import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { draftOf } from './draft.ts';
import { onDisk, StorageError } from './errors.ts';
import { syncDirectory } from './sync.ts';

/**
 * Puts `draft` in the place of `path`. The folder took the draft, so a refusal here means the old file: another program
 * (Word, Excel) holds it open, and StorageError `busy` says so, of `about`.
 */
export function replace(draft: string, path: string, about = path): void {
  try {
    renameSync(draft, path);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && /^(EPERM|EACCES|EBUSY)$/.test(String(cause.code))))
      throw cause;
    throw new StorageError('busy', `${about}: open in another program. Close it there and try again.`, cause);
  }
}

/**
 * Writes `data` to `path` so that after a power cut there is the old file or the new one, never half of it.
 * Folders on the way are made. Throws StorageError (`disk-full`, `read-only`, `busy`, …); the old file is then intact.
 */
export function writeFileAtomic(path: string, data: string | Uint8Array): void {
  const dir = dirname(path);
  const draft = draftOf(path);
  onDisk(path, () => {
    mkdirSync(dir, { recursive: true });
    try {
      const handle = openSync(draft, 'wx');
      try {
        writeFileSync(handle, data);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      replace(draft, path);
    } catch (cause) {
      rmSync(draft, { force: true });
      throw cause;
    }
    syncDirectory(dir);
  });
}
