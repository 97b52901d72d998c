import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ARCHIVE_FILE } from '../archive/open.ts';
import { DRILL_FOLDER, isSticksFolder } from './drill/folder.ts';
import { BUNDLE_ENDING } from './manifest.ts';
import { SourceRefused } from './refusal.ts';

/** Something to merge: a bundle, a folder with an archive in it, or a backup of one. */
export type Found = { path: string; kind: 'bundle' | 'folder' | 'backup' };

/** Backups end so. */
const BACKUP_ENDING = '.db';

const kindOf = (path: string): Found['kind'] =>
  path.toLowerCase().endsWith(BACKUP_ENDING) ? 'backup' : 'bundle';

/** How many folders deep a stick is searched. */
const DEPTH = 4;

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('$');

/** What an organiser practises with is found only where one points at it: nobody wants sixty refusals in an evening. */
const isPractice = (path: string, besideArchive: boolean): boolean =>
  (besideArchive && basename(path) === DRILL_FOLDER) || isSticksFolder(path);

function within(path: string, depth: number): Found[] {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const here = entries.some((entry) => entry.isFile() && entry.name === ARCHIVE_FILE);
  return [
    ...(here ? [{ path, kind: 'folder' as const }] : []),
    ...entries.flatMap((entry): Found[] => {
      if (isHidden(entry.name)) return [];
      const child = join(path, entry.name);
      if (entry.isFile())
        return entry.name.toLowerCase().endsWith(BUNDLE_ENDING) ? [{ path: child, kind: 'bundle' }] : [];
      if (!entry.isDirectory() || depth === 0 || isPractice(child, here)) return [];
      // A folder that may not be looked into must not end the search.
      try {
        return within(child, depth - 1);
      } catch {
        return [];
      }
    }),
  ];
}

/** `path` as the disk writes it: a Mac takes letters apart (NFD), a keyboard does not. */
const asOnDisk = (path: string): string =>
  [path, path.normalize('NFC'), path.normalize('NFD')].find((form) => existsSync(form)) ?? path;

/**
 * What can be merged at `path`: the file itself (a bundle or a backup), or every bundle and every data directory in the folder, in the order of
 * their names; a trainer who forgot to export has only the latter. Throws SourceRefused `gone`, and `foreign` for what is
 * neither a file nor a folder.
 */
export function findSources(typed: string): Found[] {
  const path = asOnDisk(typed);
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return within(path, DEPTH);
    if (stat.isFile()) return [{ path, kind: kindOf(path) }];
    // Reading a pipe or a device may never end.
    throw new SourceRefused('foreign', `${path}: is no file. Choose a file that the kit made (.kmm).`);
  } catch (cause) {
    if (cause instanceof SourceRefused) throw cause;
    throw new SourceRefused(
      'gone',
      `${path}: cannot be read. Plug the stick in again and try once more.`,
      cause,
    );
  }
}
