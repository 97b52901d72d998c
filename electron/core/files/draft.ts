import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** The temporary name, new each time, under which the file or folder `path` is written before it is renamed. */
export const draftOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
