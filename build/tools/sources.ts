import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file under the given files and folders, sorted; what is not there is left out. */
export const filesUnder = (base: string, paths: readonly string[]): string[] => {
  const walk = (path: string): string[] => {
    const full = join(base, path);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [path];
    return readdirSync(full).flatMap((name) => walk(join(path, name)));
  };
  return paths.flatMap(walk).sort();
};

/** One hash over names and bytes: a clock that jumps or a checkout that keeps dates cannot hide a change. */
export const fingerprint = (base: string, paths: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of filesUnder(base, paths)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(base, file)))
      .update('\0');
  }
  return hash.digest('hex');
};

/** Was `stamp` written for this fingerprint? */
export const isFresh = (stamp: string, print: string): boolean =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

/** Notes what the output was made from. */
export const writeStamp = (stamp: string, print: string): void => {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
};
