import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { findItems, type PackItem, PLACES_OF_ITEMS } from './items.ts';
import { MAX_TEXT_BYTES, type Pack } from './pack.ts';

/** A pack, its items, and the part of it that is meant: problems in `scope` (a file or folder) are of interest. */
export type PackAround = { pack: Pack; items: PackItem[]; scope: string };

/**
 * The pack that `path` (absolute) is or lies in; for a deck, scenario, quiz or programme that stands alone, a pack of
 * just that item. Null where it is no content.
 */
export function packAround(path: string): PackAround | null {
  if (!existsSync(path)) return null;
  const real = realpathSync(path);
  if (isPackRoot(real)) return whole(real, real);
  for (let folder = dirname(real); folder !== dirname(folder); folder = dirname(folder)) {
    const inside = real.slice(folder.length + 1).replaceAll('\\', '/');
    if (isPackRoot(folder) && /^(slides|scenarios)(\/|$)/.test(inside)) return whole(folder, scopeOf(real));
  }
  return alone(real);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const isPackRoot = (folder: string): boolean =>
  PLACES_OF_ITEMS.some((place) => isFolder(join(folder, place.folder)));

function whole(root: string, scope: string): PackAround {
  const pack: Pack = { root, problems: [] };
  return { pack, items: findItems(pack), scope };
}

/** A file of a deck or scenario is checked with the files beside it: many rules are about how they agree. */
const scopeOf = (path: string): string =>
  FOLDER_ITEMS.some(({ main }) => existsSync(join(dirname(path), main))) && !isFolder(path)
    ? dirname(path)
    : path;

const FOLDER_ITEMS = [
  { main: 'deck.yaml', kind: 'deck' },
  { main: 'scenario.yaml', kind: 'scenario' },
] as const;

/** Keys by which a single file is known. */
const FILE_ITEMS = [
  { key: 'segments', kind: 'programme' },
  { key: 'items', kind: 'quiz' },
] as const;

function alone(path: string): PackAround | null {
  const folder = isFolder(path) ? path : dirname(path);
  const folderItem = FOLDER_ITEMS.find(({ main }) => existsSync(join(folder, main)));
  if (folderItem !== undefined) {
    const id = basename(folder);
    const pack: Pack = { root: dirname(folder), problems: [] };
    return { pack, items: [{ kind: folderItem.kind, id, path: id }], scope: folder };
  }
  if (isFolder(path) || extname(path) !== '.yaml') return null;
  const kind = kindOfFile(path);
  if (kind === null) return null;
  const pack: Pack = { root: folder, problems: [] };
  return { pack, items: [{ kind, id: basename(path, '.yaml'), path: basename(path) }], scope: path };
}

/** Which kind of item a file that stands alone is, by a key at the beginning of a line; broken YAML is known too. */
function kindOfFile(path: string): PackItem['kind'] | null {
  if (statSync(path).size > MAX_TEXT_BYTES) return null;
  const text = readFileSync(path, 'utf8');
  return FILE_ITEMS.find(({ key }) => new RegExp(`^${key}:`, 'm').test(text))?.kind ?? null;
}
