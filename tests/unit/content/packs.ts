import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

/** A small pack without a mistake. */
export const GOOD_PACK = fileURLToPath(new URL('../../fixtures/content/good', import.meta.url));

/** The content that the kit brings. */
export const BUILT_IN = fileURLToPath(new URL('../../../', import.meta.url));

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-content-'));
  made.push(folder);
  return folder;
}

/** A copy of the good pack, for a test to spoil. */
export function copyOfGoodPack(): string {
  const folder = emptyFolder();
  cpSync(GOOD_PACK, folder, { recursive: true });
  return folder;
}

/** Replaces `find` (its first place) in a file of a pack; fails where it does not occur. */
export function edit(pack: string, file: string, find: string | RegExp, replacement: string): void {
  const path = join(pack, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(find, () => replacement);
  if (edited === text) throw new Error(`${file} has no ${String(find)}`);
  writeFileSync(path, edited);
}

/** Number (from 1) of the first line of a file that contains `text`. */
export function lineOf(pack: string, file: string, text: string): number {
  const lines = readFileSync(join(pack, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}
