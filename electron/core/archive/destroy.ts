import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { onDisk } from '../files/errors.ts';
import { syncDirectory } from '../files/sync.ts';

const CHUNK = Buffer.alloc(1 << 20);

const orderFile = (dir: string, name: string): string => join(dir, `${name}.destroy`);

/** The log first and the database last: a database without its log is what a crash may leave anyway. */
const liveFiles = (dir: string, name: string): string[] =>
  ['-wal', '-shm', '-journal', ''].map((suffix) => join(dir, `${name}${suffix}`));

/** Writes nothing but zeros over the open file, then cuts it to no length. Throws what the system reports. */
export function overwriteOpen(handle: number): void {
  const { size } = fstatSync(handle);
  for (let at = 0; at < size; at += CHUNK.length)
    writeSync(handle, CHUNK, 0, Math.min(CHUNK.length, size - at), at);
  fsyncSync(handle);
  ftruncateSync(handle, 0);
  fsyncSync(handle);
}

/** As overwriteOpen, of the file `path`, which must not be open. */
export function overwrite(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    overwriteOpen(handle);
  } finally {
    closeSync(handle);
  }
}

/** True where destroying was ordered and interrupted: the files must not be opened, `destroyLiveFiles` finishes it. */
export const isBeingDestroyed = (dir: string, name: string): boolean => existsSync(orderFile(dir, name));

/**
 * Overwrites and deletes the database `name` in `dir` with its -wal, -shm and -journal. The database must be closed.
 * The order is written down first, so after an interruption anywhere `isBeingDestroyed` says so and calling again
 * finishes; without such files it does nothing. What a drive keeps of overwritten blocks is beyond any program.
 * Throws StorageError (`busy` while another program holds a file open, `read-only`).
 */
export function destroyLiveFiles(dir: string, name: string): void {
  const order = orderFile(dir, name);
  const there = liveFiles(dir, name).filter(existsSync);
  if (there.length === 0 && !existsSync(order)) return;
  onDisk(order, () => {
    const handle = openSync(order, 'w');
    fsyncSync(handle);
    closeSync(handle);
    syncDirectory(dir);
  });
  for (const path of there)
    onDisk(path, () => {
      overwrite(path);
      unlinkSync(path);
      syncDirectory(dir);
    });
  onDisk(order, () => {
    unlinkSync(order);
    syncDirectory(dir);
  });
}
