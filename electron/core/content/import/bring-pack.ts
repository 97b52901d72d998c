import { copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findItems } from '../items.ts';
import { loadContent } from '../load.ts';
import { MAX_MEDIA_BYTES } from '../media/files.ts';
import { packRoots } from '../packs.ts';
import { filesBelow } from './find.ts';
import type { Brought, Making } from './making.ts';

const ID = '[a-z0-9-]+';

/** Files of a pack that are taken. Contacts are not: whom children call is not for a stranger's file to say. */
const TAKEN = new RegExp(
  [
    `^slides/decks/${ID}/(?:deck\\.yaml|(?:vi|en|uk)\\.md|media/${ID}\\.[a-z0-9]+)$`,
    `^slides/(?:quizzes|programmes)/${ID}\\.yaml$`,
    `^scenarios/library/${ID}/(?:scenario|vi|en|uk)\\.yaml$`,
    '^slides/sources\\.yaml$',
  ].join('|'),
);

/** The folder of a pack that was written for the kit: `folder` itself, or the only folder in it; null where there is none. */
export function packInside(folder: string): string | null {
  const isPack = (root: string): boolean => findItems({ root, problems: [] }).length > 0;
  if (isPack(folder)) return folder;
  const inside = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const only = inside.length === 1 ? join(folder, inside[0] ?? '') : null;
  return only !== null && lstatSync(only).isDirectory() && isPack(only) ? only : null;
}

/** Copies a pack that was written for the kit, file by file, and reads it as the kit will. */
export function bringPack(root: string, making: Making): Brought {
  for (const file of filesBelow(root)) {
    const place = { file, line: null, slide: null };
    if (file === 'slides/contacts.yaml') making.notes.add('contacts', '', place);
    if (!TAKEN.test(file)) continue;
    const { size } = lstatSync(join(root, file));
    if (size > MAX_MEDIA_BYTES) making.notes.add('media-heavy', file, place);
    else copy(join(root, file), join(making.folder, file));
  }
  const library = loadContent([making.builtIn, ...packRoots(making.packs), making.folder]);
  const own = library.origins.filter(({ pack }) => pack === making.folder);
  const decks = own.flatMap(({ kind, id }) => (kind === 'deck' ? (library.decks[id] ?? []) : []));
  const programme = library.programmes.find(({ id }) =>
    own.some((origin) => origin.kind === 'programme' && origin.id === id),
  );
  const media = Object.keys(library.media).filter((name) =>
    decks.some(({ id }) => name.startsWith(`${id}/`)),
  );
  const clips = media.filter((file) => /\.(?:webm|mp4|ogg|mp3|m4a|wav)$/.test(file)).length;
  return {
    title: programme?.title ?? decks[0]?.title ?? { vi: making.name },
    programme: programme?.id ?? null,
    slides: decks.reduce((sum, { slides }) => sum + slides.length, 0),
    pictures: media.length - clips,
    clips,
    problems: library.problems
      .filter(({ pack, severity }) => pack === making.folder && severity === 'error')
      .slice(0, 50)
      .map(({ file, line, rule, message }) => ({ file, line, rule, message })),
    refused: own.length === 0,
  };
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
