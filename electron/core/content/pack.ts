import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentProblem } from '../../contract/content.ts';
import { type Finding, type Rule, TOP, wrong } from './problem.ts';

/** Largest text file that is read, in bytes; a deck of 300 slides with notes has about a tenth of it. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** A folder of content that may only be read inside itself, and a list that collects what is wrong with it. */
export type Pack = { root: string; problems: ContentProblem[] };

/** Adds findings about `file` (path inside the pack, `/` between parts) to the pack's problems. */
export function report(pack: Pack, file: string, findings: readonly Finding[]): void {
  for (const finding of findings) pack.problems.push({ pack: pack.root, file, ...finding });
}

/** True for a regular file of the pack; false for anything that is absent or a folder. */
export const isFile = (pack: Pack, file: string): boolean => kindOf(join(pack.root, file)) === 'file';

/** Names in a folder of the pack, sorted; empty where it does not exist. Hidden names are left out. */
export function namesIn(pack: Pack, folder: string, kind: 'file' | 'folder'): string[] {
  let names: string[];
  try {
    names = readdirSync(join(pack.root, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => !name.startsWith('.') && kindOf(join(pack.root, folder, name)) === kind)
    .sort();
}

/**
 * Absolute real path of `file`, or null where it may not be read: it leaves the pack (also through a link), is no
 * file, or has more than `maxBytes`. The reason is added to the pack's problems.
 */
export function realFile(pack: Pack, file: string, maxBytes: number): string | null {
  try {
    const root = realpathSync(pack.root);
    const real = realpathSync(join(pack.root, file));
    // SECURITY: a pack is untrusted; what it names must lie inside it after every link is followed.
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return refuse(
        pack,
        file,
        'outside',
        'this file leads out of the pack; put a copy inside the pack instead',
      );
    }
    const { size } = statSync(real);
    if (size > maxBytes) {
      const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
      return refuse(pack, file, 'too-large', `the file has ${size} bytes; at most ${limit} are read`);
    }
    return real;
  } catch (error) {
    return refuse(
      pack,
      file,
      'unreadable',
      `the file cannot be read (${codeOf(error)}); check that it exists`,
    );
  }
}

/** Text of a file of the pack (UTF-8, without byte order mark), or null with a problem added. */
export function readText(pack: Pack, file: string): string | null {
  const real = realFile(pack, file, MAX_TEXT_BYTES);
  if (real === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real));
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8; save it as UTF-8' : codeOf(error);
    return refuse(pack, file, 'unreadable', `the file cannot be read: ${why}`);
  }
}

function refuse(pack: Pack, file: string, rule: Rule, message: string): null {
  report(pack, file, [wrong(TOP, rule, message)]);
  return null;
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
