import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE } from '../archive/open.ts';

/** How much of each end is looked at: another archive differs there, and a slow stick is not read whole. */
const END = 16 * 1024;

/**
 * What tells one refused file from another of the same name, without keeping where it lay: a hash of its size and of both
 * its ends, never that of a manifest. `path`: a file, or a folder with an archive in it. Null where it cannot be read.
 */
export function traceOf(path: string): string | null {
  try {
    const file = statSync(path).isDirectory() ? join(path, ARCHIVE_FILE) : path;
    if (!statSync(file).isFile()) return null;
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const bytes = Buffer.alloc(2 * END);
      readSync(handle, bytes, 0, END, 0);
      readSync(handle, bytes, END, END, Math.max(0, size - END));
      return createHash('sha256').update(`refused ${size} `).update(bytes).digest('hex');
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}
