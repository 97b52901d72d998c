import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished, vi } from 'vitest';

/** What a system call throws. */
export const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: the medium says no`), { code });

type Call = 'writeSync' | 'fsyncSync' | 'openSync' | 'renameSync' | 'rmSync' | 'copyFileSync';

const whole = (): void => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
};

/**
 * From now until `mended` is called, or the test ends, the call to the file system fails with `code` where `hits` says so
 * of its first argument; `before` happens first.
 */
export function failing(
  calls: readonly Call[],
  code: string,
  hits: (first: unknown) => boolean = () => true,
): { mended: () => void } {
  for (const call of calls) {
    const real = fs[call] as (...args: unknown[]) => unknown;
    vi.spyOn(fs, call).mockImplementation(((...args: unknown[]) => {
      if (hits(args[0])) throw systemError(code);
      return real(...args);
    }) as never);
  }
  syncBuiltinESMExports();
  onTestFinished(whole);
  return { mended: whole };
}

/** From now until the test ends, every piece that is read in streams fails with `code`. */
export function failingReads(code: string): void {
  vi.spyOn(fs, 'read').mockImplementation(((...args: unknown[]) => {
    const done = args.findLast((arg) => typeof arg === 'function') as (cause: Error) => void;
    setImmediate(() => done(systemError(code)));
  }) as never);
  onTestFinished(whole);
}
