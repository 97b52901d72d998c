import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk of its own at a folder: it can be filled, freed, write-protected and taken away. */
export type SmallDisk = {
  fill: () => void;
  free: () => void;
  protect: (on: boolean) => void;
  remove: () => void;
};

/** Mounts a disk of `megabytes` at `dir`, which is there; null where this user may not mount: the test then says so. */
export function smallDisk(dir: string, megabytes: number): SmallDisk | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return null;
  }
  let files = 0;
  /** Large pieces first, then what is left of the room, down to the last block. */
  const fill = (): void => {
    for (const size of [1 << 20, 1 << 16, 4096]) {
      try {
        for (;;) writeFileSync(join(dir, `stuffing-${files++}`), Buffer.alloc(size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  };
  const free = (): void => {
    for (const name of readdirSync(dir).filter((one) => one.startsWith('stuffing'))) rmSync(join(dir, name));
  };
  return {
    fill,
    free,
    protect: (on) => void execFileSync('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, dir]),
    remove: () => void execFileSync('umount', ['-l', dir]),
  };
}
