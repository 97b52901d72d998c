import { linkSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { destroyLiveFiles, isBeingDestroyed } from '../../../electron/core/archive/destroy.ts';
import { tempDir } from './fixtures.ts';

const SECRET = 'token 17 answered first';
const NAMES = ['live.db', 'live.db-wal', 'live.db-shm'];

function liveDir(): string {
  const dir = tempDir();
  for (const name of NAMES) writeFileSync(join(dir, name), SECRET.repeat(60_000));
  writeFileSync(join(dir, 'kit.db'), 'the archive');
  return dir;
}

test('the live files are gone and nothing else is', () => {
  const dir = liveDir();
  destroyLiveFiles(dir, 'live.db');
  expect(readdirSync(dir)).toEqual(['kit.db']);
  expect(isBeingDestroyed(dir, 'live.db')).toBe(false);
});

test('what they held is overwritten before they are deleted', () => {
  const dir = liveDir();
  for (const name of NAMES) linkSync(join(dir, name), join(dir, `seen-${name}`));
  destroyLiveFiles(dir, 'live.db');
  for (const name of NAMES) expect(readFileSync(join(dir, `seen-${name}`)).includes('token')).toBe(false);
});

test('where there is nothing to destroy, nothing happens', () => {
  const dir = tempDir();
  destroyLiveFiles(dir, 'live.db');
  expect(readdirSync(dir)).toEqual([]);
});

/** A folder in the place of one file makes the work stop there, as a power cut would. */
function blocked(path: string): { clear: () => void } {
  rmSync(path);
  mkdirSync(path);
  return {
    clear: () => {
      rmdirSync(path);
      writeFileSync(path, SECRET);
    },
  };
}

test.each(NAMES)('interrupted at %s it is known as unfinished, and finished by calling again', (name) => {
  const dir = liveDir();
  const block = blocked(join(dir, name));
  expect(() => destroyLiveFiles(dir, 'live.db')).toThrow();
  expect(isBeingDestroyed(dir, 'live.db')).toBe(true);
  block.clear();
  destroyLiveFiles(dir, 'live.db');
  expect(readdirSync(dir)).toEqual(['kit.db']);
  expect(isBeingDestroyed(dir, 'live.db')).toBe(false);
});

test('an order that survived all the files is cleared', () => {
  const dir = tempDir();
  writeFileSync(join(dir, 'live.db.destroy'), '');
  destroyLiveFiles(dir, 'live.db');
  expect(readdirSync(dir)).toEqual([]);
});
