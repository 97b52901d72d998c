import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../../../electron/core/content/load.ts';
import { BUILT_IN, emptyFolder } from '../packs.ts';

/** A copy of the template under its own name, for a test to spoil. */
export function copyOfTemplate(): string {
  const folder = join(emptyFolder(), 'tinh-huong-cua-toi');
  cpSync(join(BUILT_IN, 'scenarios/template'), folder, { recursive: true });
  return folder;
}

/** The content that the kit brings, read once for all tests of a file. */
export const builtIn = loadContent([BUILT_IN]);
