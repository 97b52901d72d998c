import type { ItemKind } from './library.ts';
import { namesIn, type Pack } from './pack.ts';

/** An item in a pack by the name of its file or folder; `path` is that file or folder inside the pack. */
export type PackItem = { kind: ItemKind; id: string; path: string };

/** Where items of a pack are: folders of decks, papers and scenarios, files of quizzes and programmes. */
export const PLACES_OF_ITEMS = [
  { kind: 'deck', folder: 'slides/decks', holds: 'folder' },
  { kind: 'handout', folder: 'slides/handouts', holds: 'folder' },
  { kind: 'quiz', folder: 'slides/quizzes', holds: 'file' },
  { kind: 'programme', folder: 'slides/programmes', holds: 'file' },
  { kind: 'scenario', folder: 'scenarios/library', holds: 'folder' },
] as const;

/** Plain order of letters: the same on every laptop. */
const byId = (a: PackItem, b: PackItem): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** All items of a pack, in the order of their ids: `thcs-45` before `thcs-45-the`, whatever an ending does to the names. */
export function findItems(pack: Pack): PackItem[] {
  return PLACES_OF_ITEMS.flatMap(({ kind, folder, holds }) =>
    namesIn(pack, folder, holds)
      .filter((name) => holds === 'folder' || name.endsWith('.yaml'))
      .map((name): PackItem => ({ kind, id: name.replace(/\.yaml$/, ''), path: `${folder}/${name}` }))
      .sort(byId),
  );
}
