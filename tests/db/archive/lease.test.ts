import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { acquireLease } from '../../../electron/core/archive/lease.ts';
import { tempDir } from './fixtures.ts';

const HOLDER = fileURLToPath(new URL('lease-holder.ts', import.meta.url));

/** Another process that holds the lease of `dir` until it dies. */
async function otherKit(dir: string): Promise<ChildProcess> {
  const child = fork(HOLDER, [dir], { execArgv: [] });
  onTestFinished(() => void child.kill('SIGKILL'));
  expect(await once(child, 'message')).toContain('held');
  return child;
}

const inUse = expect.objectContaining({ name: 'StorageError', code: 'in-use' });

test('while another kit has the data folder, nobody else can write in it', async () => {
  const dir = tempDir();
  await otherKit(dir);
  expect(() => acquireLease(dir)).toThrow(inUse);
});

test('the lease is free as soon as the other kit was killed', async () => {
  const dir = tempDir();
  const child = await otherKit(dir);
  child.kill('SIGKILL');
  await once(child, 'exit');
  acquireLease(dir).release();
});

test('one process cannot take the lease twice, and can after releasing it', () => {
  const dir = tempDir();
  const lease = acquireLease(dir);
  expect(() => acquireLease(dir)).toThrow(inUse);
  lease.release();
  acquireLease(dir).release();
});
