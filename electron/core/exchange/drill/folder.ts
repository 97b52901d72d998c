import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../../files/atomic.ts';
import { onDisk } from '../../files/errors.ts';

/** The practice archive lies in this folder of the data directory. */
export const DRILL_FOLDER = 'practice';

/** The practice sticks lie in this folder among the organiser's documents. */
const STICKS_FOLDER = 'Tap duot';

/** Says that a folder holds practice sticks of the kit: nobody else's folder is ever emptied. */
const MARK = '.khong-mot-minh-tap-duot.json';

/** How the name of every folder that is a practice stick begins. */
const STICK = /^USB \d\d(?: |$)/;

export const drillDir = (dataDir: string): string => join(dataDir, DRILL_FOLDER);
export const stickFolder = (n: number): string => `USB ${String(n).padStart(2, '0')}`;

/** True for a folder of practice sticks that this kit, or another one, made. */
export const isSticksFolder = (folder: string): boolean => existsSync(join(folder, MARK));

/** The folder of the practice sticks among `documents`: the kit's own, or the first name that is free. */
export function sticksIn(documents: string): string {
  for (let n = 1; ; n += 1) {
    const folder = join(documents, n === 1 ? STICKS_FOLDER : `${STICKS_FOLDER} ${n}`);
    if (!existsSync(folder) || isSticksFolder(folder)) return folder;
  }
}

/** True where every stick was made to its end. */
export function isWhole(folder: string): boolean {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, MARK), 'utf8'));
    return typeof mark === 'object' && mark !== null && 'whole' in mark && mark.whole === true;
  } catch {
    return false;
  }
}

/** Writes down whether all sticks are there. Throws StorageError. */
export const markSticks = (folder: string, whole: boolean): void =>
  writeFileAtomic(join(folder, MARK), `${JSON.stringify({ whole })}\n`);

/** Takes the sticks away, and leaves what the organiser has put beside them. Throws StorageError. */
export function removeSticks(folder: string): void {
  if (!isSticksFolder(folder)) return;
  markSticks(folder, false);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && STICK.test(entry.name))
      onDisk(folder, () => rmSync(join(folder, entry.name), { recursive: true, force: true }));
}

/** True for a folder of practice sticks, and for all that lies in one. */
export function isDrillSource(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (isSticksFolder(at)) return true;
    if (dirname(at) === at) return false;
  }
}
