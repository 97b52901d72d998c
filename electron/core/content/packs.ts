import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders by which a pack is known. */
const PARTS = ['slides', 'scenarios'];

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isPack = (folder: string): boolean => PARTS.some((part) => isFolder(join(folder, part)));

/**
 * The packs in the folder `packs/` of a data directory, in the order of their names: every folder in it that holds
 * `slides/` or `scenarios/`, and first `packs/` itself where it does. Empty where there is no such folder.
 */
export function packRoots(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return [];
  }
  const inside = names
    .filter((name) => !name.startsWith('.') && !PARTS.includes(name))
    .map((name) => join(folder, name))
    .filter(isPack);
  return isPack(folder) ? [folder, ...inside] : inside;
}
