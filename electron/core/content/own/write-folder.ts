import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draftOf } from '../../files/draft.ts';
import { onDisk } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';

/**
 * Writes a whole folder of text files (path inside, with `/` -> text) so that after a power cut there is all of it or none.
 * The folder must not be there yet. Throws StorageError; nothing is then left behind.
 */
export function writeFolderAtomic(folder: string, files: Readonly<Record<string, string>>): void {
  const draft = draftOf(folder);
  onDisk(folder, () => {
    try {
      for (const [name, text] of Object.entries(files)) writeSynced(join(draft, name), text);
      renameSync(draft, folder);
    } catch (cause) {
      rmSync(draft, { recursive: true, force: true });
      throw cause;
    }
    syncDirectory(dirname(folder));
  });
}

function writeSynced(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  syncDirectory(dirname(path));
}
