import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentLibrary } from './library.ts';

/** A library compiled before, without the place it stood at, and the fingerprint of the files it was made from. */
export type Compiled = { fingerprint: string; library: ContentLibrary };

/** Folders of a pack that hold content; the models beside it are code. */
const FOLDERS = [
  'slides/decks',
  'slides/handouts',
  'slides/quizzes',
  'slides/programmes',
  'scenarios/library',
] as const;
const FILES = [
  'slides/contacts.yaml',
  'slides/first-hour.yaml',
  'slides/rules.yaml',
  'slides/sources.yaml',
  'slides/words.yaml',
] as const;

/** One hash over names and bytes of all content of the pack at `root`; a file that is not there counts as empty. */
export function contentFingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap((folder) => filesUnder(root, folder)), ...FILES])
    hash
      .update(`${file}\0`)
      .update(bytesOf(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesUnder(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesUnder(root, path) : [path];
      });
  } catch {
    return [];
  }
}

function bytesOf(file: string): Buffer | string {
  try {
    return lstatSync(file).isSymbolicLink() ? readlinkSync(file) : readFileSync(file);
  } catch {
    return '';
  }
}

/** `library` of the pack at `from` as if the pack stood at `to`. */
export function moved(library: ContentLibrary, from: string, to: string): ContentLibrary {
  const place = (pack: string): string => (pack === from ? to : pack);
  const media = Object.entries(library.media).map(([name, file]) => [name, join(to, relative(from, file))]);
  return {
    ...library,
    media: Object.assign(Object.create(null), Object.fromEntries(media)),
    origins: library.origins.map((origin) => ({ ...origin, pack: place(origin.pack) })),
    problems: library.problems.map((problem) => ({ ...problem, pack: place(problem.pack) })),
  };
}

/** Stands for the pack's folder in a compiled library. */
export const NOWHERE = '/';

/**
 * The library of the pack at `root` out of `text`, in a tenth of the time that compiling takes; null where the text was
 * made from other files or is not whole, and the pack has to be loaded.
 */
export function readCompiled(text: string, root: string): ContentLibrary | null {
  try {
    const { fingerprint, library } = JSON.parse(text) as Compiled;
    if (fingerprint !== contentFingerprint(root)) return null;
    const bare = <T>(record: Record<string, T>): Record<string, T> =>
      Object.assign(Object.create(null), record);
    const { decks, handouts, quizzes, scenarios } = library;
    const safe = {
      decks: bare(decks),
      handouts: bare(handouts),
      quizzes: bare(quizzes),
      scenarios: bare(scenarios),
    };
    return moved({ ...library, ...safe }, NOWHERE, root);
  } catch {
    return null;
  }
}
