import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../core/files/atomic.ts';

/*
 * Asked before the first window is made, so it needs no more than Node.
 */

const markerIn = (dataDir: string): string => join(dataDir, 'station-locked.json');

/** Says on the disk that pupils have the laptop, and how often its screen was left. Throws StorageError. */
export const writeMarker = (dataDir: string, left: number): void =>
  writeFileAtomic(markerIn(dataDir), `${JSON.stringify({ left })}\n`);

/** How often the screen was left; null where the laptop is the trainer's. What cannot be read still says "locked". */
export function readMarker(dataDir: string): number | null {
  const file = markerIn(dataDir);
  if (!existsSync(file)) return null;
  try {
    const { left } = JSON.parse(readFileSync(file, 'utf8')) as { left?: unknown };
    return typeof left === 'number' && Number.isSafeInteger(left) && left > 0 ? left : 0;
  } catch {
    return 0;
  }
}

export const removeMarker = (dataDir: string): void => rmSync(markerIn(dataDir), { force: true });
