import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives the folder `target`, making it when it is not there yet. It appears whole or not at all: `make` fills a
 * temporary folder beside it, which then takes its name. Two processes may do so at once; the first one wins.
 * @param make fills the given empty folder; when it throws nothing is left behind
 */
export const keepFolder = async (
  target: string,
  make: (folder: string) => Promise<void>,
): Promise<string> => {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), '.making-'));
  try {
    await make(temporary);
    chmodSync(temporary, 0o755);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
};
