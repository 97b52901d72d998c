import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Makes creation, renaming and deletion inside `dir` durable. Windows cannot open a directory, and some sticks and
 * network drives refuse to sync one; there the file system's own order has to do.
 */
export function syncDirectory(dir: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && /^(EINVAL|ENOTSUP|EPERM)$/.test(String(cause.code))))
      throw cause;
  } finally {
    closeSync(handle);
  }
}
