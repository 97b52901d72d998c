import { readFileSync } from 'node:fs';
import type { ReadMedia } from './pictures.ts';

/** Reads pictures of the packs: `media` has the file of each by its name. One that cannot be read is left out. */
export const mediaReader =
  (media: Readonly<Record<string, string>>): ReadMedia =>
  (name) => {
    const file = Object.hasOwn(media, name) ? media[name] : undefined;
    if (file === undefined) return null;
    try {
      return readFileSync(file);
    } catch {
      return null;
    }
  };
