import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';

/**
 * The data directory that was asked for on the command line (`--data DIR`, `--data=DIR`) or by KIT_DATA; null: the
 * platform's own. A relative path counts from `cwd`.
 */
export function wantedDataDir(argv: readonly string[], env: NodeJS.ProcessEnv, cwd: string): string | null {
  const index = argv.findIndex((arg) => arg === '--data' || arg.startsWith('--data='));
  const arg = argv[index];
  const wanted = arg === '--data' ? argv[index + 1] : arg?.slice('--data='.length);
  const dir = wanted || env.KIT_DATA;
  if (!dir) return null;
  return isAbsolute(dir) ? dir : resolve(cwd, dir);
}

/**
 * False where nothing can be written to `dir`, or to the nearest folder above it where it does not exist yet: a
 * protected stick, a disk mounted for reading only. Never throws.
 */
export function canWriteTo(dir: string): boolean {
  const above = dirname(dir);
  if (!existsSync(dir) && above !== dir) return canWriteTo(above);
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
