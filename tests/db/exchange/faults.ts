import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database, { type Database as Db } from 'better-sqlite3';
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

/**
 * From now until `mended` is called, or the test ends, the archive in `dir` has no room for more than what it holds once
 * there is a seminar in it: the next merge finds the disk full.
 */
export function fullAfterFirst(dir: string): { mended: () => void } {
  const { exec } = Database.prototype;
  const spy = vi.spyOn(Database.prototype, 'exec').mockImplementation(function (this: Db, sql: string) {
    const isOwn = this.name.startsWith(dir) && sql === 'BEGIN IMMEDIATE';
    if (isOwn && Number(this.prepare('SELECT count(*) FROM facts').pluck().get()) > 0)
      throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
    return exec.call(this, sql);
  } as never);
  const mended = (): void => spy.mockRestore();
  onTestFinished(mended);
  return { mended };
}
