import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replace, writeFileAtomic } from '../../files/atomic.ts';
import { draftOf } from '../../files/draft.ts';
import { onDisk, StorageError } from '../../files/errors.ts';

/** Says that a folder is a data set of the kit, and lists its files. */
const ABOUT = 'dataset.json';
const MARK = 'not-alone-kit data set';

/** Marks the folder `dir` as a data set of the kit that consists of `files`. Throws StorageError. */
export function signFolder(
  dir: string,
  files: readonly string[],
  about: { format: number; kit: string; simulated: boolean },
): void {
  const text = JSON.stringify({ made: MARK, ...about, files: [...files].sort() }, null, 2);
  writeFileAtomic(join(dir, ABOUT), `${text}\n`);
}

/** Every file below `dir` by its path, with `/`, sorted. */
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** True where `dir` holds a data set of the kit and nothing else, so that nothing of anybody else's is lost with it. */
function isOurs(dir: string): boolean {
  try {
    const { made, files } = JSON.parse(readFileSync(join(dir, ABOUT), 'utf8')) as Record<string, unknown>;
    const own = new Set([ABOUT, ...(Array.isArray(files) ? files : [])]);
    return made === MARK && filesIn(dir).every((file) => own.has(file));
  } catch {
    return false;
  }
}

/** A stick that is gone keeps what is hidden on it; what has to be said is why nothing was written. */
export function removeDraft(hidden: string): void {
  try {
    rmSync(hidden, { recursive: true, force: true });
  } catch {
    // Its name begins with a dot and ends in `.part`: nobody takes it for a data set.
  }
}

/** Puts the finished `draft` in the place of `target`. Throws StorageError where something else lies there. */
export function putInPlace(draft: string, target: string): void {
  onDisk(target, () => {
    if (!existsSync(target)) return renameSync(draft, target);
    if (!isOurs(target))
      throw new StorageError(
        'busy',
        `${target}: something else lies there, or files were added to it. Move it away or choose another folder; nothing was changed.`,
      );
    const old = draftOf(target);
    replace(target, old, target);
    try {
      renameSync(draft, target);
    } catch (cause) {
      renameSync(old, target);
      throw cause;
    }
    removeDraft(old);
  });
}
