import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StorageError, storageError } from '../files/errors.ts';

/**
 * Runs `work`, which makes the folder `dir` or a file in it, and throws what it throws as a StorageError. On a
 * write-protected disk Node and SQLite only say that something is missing; where the folder above is there, it is
 * `read-only`.
 */
export function makingIn<T>(dir: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const error = storageError(cause, dir);
    if (!(error instanceof StorageError) || error.code !== 'missing' || !existsSync(dirname(dir)))
      throw error;
    const advice = 'no file can be made here. Choose another folder or lift the write protection.';
    throw new StorageError('read-only', `${dir}: ${advice}`, cause);
  }
}
