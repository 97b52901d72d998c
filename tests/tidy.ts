import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const before = process.env.TMPDIR;
const folder = mkdtempSync(join(tmpdir(), 'kit-tests-'));

/**
 * Gives all tests of one run a folder of their own for what they write, which `teardown` takes away: a laptop on which the tests
 * run often would fill up otherwise.
 */
export function setup(): void {
  process.env.TMPDIR = folder;
}

/** Takes away what the tests of this run have written. */
export function teardown(): void {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
