import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the checkout. */
export const inRoot = (...parts: string[]): string => join(root, ...parts);

/**
 * Where things are kept that are dear to make (an Electron runtime, a compiled module). Outside node_modules,
 * so that a fresh clone on the same machine finds them again.
 */
export const cacheRoot = (env: NodeJS.ProcessEnv = process.env): string => {
  const base = env.XDG_CACHE_HOME || (env.LOCALAPPDATA ?? join(homedir(), '.cache'));
  return join(base, 'not-alone-kit');
};
