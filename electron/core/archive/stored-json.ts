import { StorageError } from '../files/errors.ts';

/**
 * What the archive holds as JSON. A bad stick changes bytes within a page where SQLite does not see it: what is no JSON any
 * more is `damaged`, so that the trainer reads what to do. Throws StorageError.
 */
export function storedJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch (cause) {
    throw new StorageError(
      'damaged',
      'A record in the archive is damaged. Keep a copy of the archive and go on with the last backup.',
      cause,
    );
  }
}
