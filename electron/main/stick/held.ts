import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What is held takes at most this much memory, bytes: pages and pictures of a programme, not its long films. */
const MOST_BYTES = 192 * 1024 * 1024;

/** Files held in memory, so that the windows go on drawing while the stick that they are on is not there. */
export type Held = {
  /** Reads `files` in this order, one after the other, off the thread that takes key presses, and lets the others go. */
  hold: (files: readonly string[]) => Promise<void>;
  /** The bytes of `file`; null where it is not held. */
  get: (file: string) => Uint8Array | null;
};

/** Holds files of at most `most` bytes together. What cannot be read, or has no room, is left out. */
export function holdFiles(most = MOST_BYTES): Held {
  let held = new Map<string, Uint8Array>();
  let turn = 0;
  return {
    hold: async (files) => {
      const now = ++turn;
      const kept = new Map(
        files.flatMap((file) => (held.has(file) ? [[file, held.get(file)] as const] : [])),
      );
      held = kept as typeof held;
      let room = most - [...held.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
      for (const file of files) {
        if (held.has(file)) continue;
        const size = await stat(file).then(
          (found) => found.size,
          () => null,
        );
        if (size === null || size > room) continue;
        const bytes = await readFile(file).catch(() => null);
        // Another programme has begun meanwhile.
        if (now !== turn) return;
        if (bytes === null) continue;
        held.set(file, bytes);
        room -= bytes.byteLength;
      }
    },
    get: (file) => held.get(file) ?? null,
  };
}

/** Every file below `dir`; none where it cannot be read. Reads folders in the program's own archive, too. */
async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((): Dirent[] => []);
  const below = entries.map((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? filesBelow(path) : Promise.resolve([path]);
  });
  return (await Promise.all(below)).flat();
}

/** Paths (`<deck>/<file>`) of all pictures, clips and documents that `content` draws, in the order in which it does. */
const mediaOf = (content: unknown): string[] => {
  const addresses = JSON.stringify(content).matchAll(/app:\/\/kit\/media\/([^"\\<>]+)/g);
  return [...new Set([...addresses].map(([, path = '']) => path))];
};

/**
 * Holds what the windows may want of the stick while `content` is presented: its pictures, then the kit's own pages (below
 * `pages`), which a window that crashed is loaded from again. Nothing any more with null.
 */
export async function holdFor(
  held: Held,
  pages: string,
  content: unknown,
  fileOf: (path: string) => string | null,
): Promise<void> {
  if (content === null) return held.hold([]);
  const pictures = mediaOf(content).flatMap((path) => fileOf(path) ?? []);
  await held.hold([...pictures, ...(await filesBelow(pages))]);
}
