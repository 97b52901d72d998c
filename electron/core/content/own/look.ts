import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders below the first that are looked into, and files that are looked at: a scenario or a pack has far fewer. */
const LIMITS = { depth: 5, files: 5000 };

/** What a look at a folder has seen: the same text means that nothing was saved since. Null: it is not there. */
export type Seen = string | null;

/**
 * Looks at all files in `path` (a folder, or a file alone): their names, sizes and times, not what is in them. Hidden ones and
 * links are passed over. Asking again and again works on every disk and stick, whatever an editor does when it saves.
 */
export function lookAt(path: string): Seen {
  try {
    if (!statSync(path).isDirectory()) return lineOf(path, '.');
  } catch {
    return null;
  }
  const lines: string[] = [];
  lookInto(path, '', 0, lines);
  return lines.sort().join('\n');
}

function lookInto(root: string, inside: string, depth: number, lines: string[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, inside), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    if (lines.length >= LIMITS.files) return;
    if (entry.name.startsWith('.')) continue;
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isFile()) lines.push(lineOf(join(root, name), name) ?? `${name} gone`);
    else if (entry.isDirectory() && depth < LIMITS.depth) lookInto(root, name, depth + 1, lines);
  }
}

function lineOf(path: string, name: string): Seen {
  try {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
    return `${name} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch {
    return null;
  }
}
