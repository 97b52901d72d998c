import { wholeCheck } from '../archive/database.ts';
import { openArchiveReadOnly } from '../archive/open.ts';
import { SourceRefused } from './refusal.ts';
import { openSource } from './source.ts';

/**
 * Checks the archive in `dir`: the pages and indexes of the file, and every fact and frozen content against its hash. Returns what is
 * wrong, one sentence each. Throws StorageError where there is no archive to check.
 */
export async function verifyArchive(dir: string): Promise<string[]> {
  const db = openArchiveReadOnly(dir);
  const findings = wholeCheck(db);
  db.close();
  try {
    const source = await openSource({ path: dir, kind: 'folder' });
    try {
      await source.verify();
    } finally {
      source.close();
    }
    return findings;
  } catch (cause) {
    if (cause instanceof SourceRefused) return [...findings, cause.message];
    throw cause;
  }
}
