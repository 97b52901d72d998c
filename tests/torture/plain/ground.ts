import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../../build/tools/paths.ts';
import { buildLibrary } from '../shim/build.ts';
import { bundle } from '../shim/bundle.ts';
import { prepareCommon } from './common.ts';
import type { Ground } from './state.ts';

/**
 * Prepares a campaign in a new folder: the library of cuts, the program of a life, and what all runs share.
 * @throws Stop `torture-compiler`
 */
export async function prepareGround(
  seed: string,
  options: Pick<Ground, 'broken' | 'count'> = {},
): Promise<Ground & { remove: (files: boolean) => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'kit-torture-'));
  // Beside node_modules, where SQLite is found.
  const programs = inRoot('out', 'torture');
  mkdirSync(programs, { recursive: true });
  const own = mkdtempSync(join(programs, 'run-'));
  const library = await buildLibrary(folder);
  const victim = await bundle(new URL('victim.ts', import.meta.url), own);
  const common = await prepareCommon(join(folder, 'common'), seed);
  const remove = (files: boolean): void => {
    rmSync(own, { recursive: true, force: true });
    if (files) rmSync(folder, { recursive: true, force: true });
  };
  return { ...options, common, tools: { library, victim }, folder, remove };
}
