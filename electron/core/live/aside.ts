import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from '../files/errors.ts';
import { syncDirectory } from '../files/sync.ts';

/**
 * Moves the database `name` in `dir` with its log out of the way, as `unreadable-<now>.db`, so that another can begin; not
 * a byte is changed and nothing that was set aside before is written over. `now` in ms. Throws StorageError.
 */
export function setAside(dir: string, name: string, now: number): void {
  onDisk(join(dir, name), () => {
    let free = now;
    while (existsSync(join(dir, `unreadable-${free}.db`))) free += 1;
    for (const suffix of ['', '-wal', '-shm'])
      if (existsSync(join(dir, `${name}${suffix}`)))
        renameSync(join(dir, `${name}${suffix}`), join(dir, `unreadable-${free}.db${suffix}`));
    syncDirectory(dir);
  });
}
