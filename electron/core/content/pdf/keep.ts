import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../../files/atomic.ts';
import { draftOf } from '../../files/draft.ts';
import { onDisk, storageError } from '../../files/errors.ts';
import { syncDirectory } from '../../files/sync.ts';
import { type PackFile, PDF_FILE } from './files.ts';

/** A pack that is being made beside the others under a hidden name, so that nobody reads half of it. */
export type Draft = {
  /** The copied PDF. */
  pdf: string;
  /** Adds the text files and makes it a pack of its own, whole or not at all. Throws StorageError. */
  keep: (files: readonly PackFile[]) => void;
  /** Takes away what was not kept. */
  drop: () => void;
};

/**
 * Copies a PDF into a new pack `id` in the folder `packs`. Nothing is read into memory. Throws StorageError (`disk-full`,
 * `read-only`, …); nothing is left then.
 */
export async function draftPdfPack(packs: string, id: string, from: string): Promise<Draft> {
  const root = draftOf(join(packs, id));
  const pdf = join(root, 'slides', 'decks', id, 'media', PDF_FILE);
  const drop = (): void => rmSync(root, { recursive: true, force: true });
  try {
    onDisk(packs, () => mkdirSync(dirname(pdf), { recursive: true }));
    await copyFile(from, pdf);
    const handle = await open(pdf, 'r+');
    await handle.sync().finally(() => handle.close());
  } catch (cause) {
    drop();
    throw storageError(cause, packs);
  }
  const keep = (files: readonly PackFile[]): void => {
    for (const { path, text } of files) writeFileAtomic(join(root, path), text);
    onDisk(packs, () => renameSync(root, join(packs, id)));
    syncDirectory(packs);
  };
  return { pdf, keep, drop };
}
