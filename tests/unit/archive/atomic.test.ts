import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFileAtomic } from '../../../electron/core/files/atomic.ts';
import { StorageError, storageError } from '../../../electron/core/files/errors.ts';

function tempDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kit-files-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

test('a file is replaced whole, and nothing is left beside it', () => {
  const dir = join(tempDir(), 'báo cáo', '2026');
  writeFileAtomic(join(dir, 'a.csv'), 'cũ');
  writeFileAtomic(join(dir, 'a.csv'), new TextEncoder().encode('mới'));
  expect(readFileSync(join(dir, 'a.csv'), 'utf8')).toBe('mới');
  expect(readdirSync(dir)).toEqual(['a.csv']);
});

test('when it cannot be put in place the old one stays and the draft goes', () => {
  const dir = tempDir();
  mkdirSync(join(dir, 'a.csv'));
  writeFileSync(join(dir, 'a.csv', 'old'), 'cũ');
  expect(() => writeFileAtomic(join(dir, 'a.csv'), 'mới')).toThrow(StorageError);
  expect(readdirSync(dir)).toEqual(['a.csv']);
  expect(readFileSync(join(dir, 'a.csv', 'old'), 'utf8')).toBe('cũ');
});

const system = (code: string): Error => Object.assign(new Error('no'), { code });

test.each([
  ['ENOSPC', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['EROFS', 'read-only'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['EBUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['ENOENT', 'missing'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT_INDEX', 'damaged'],
  ['EIO', 'unreadable'],
])('%s reaches the trainer as %s, with the place', (from, to) => {
  const error = storageError(system(from), 'D:/kit');
  expect(error).toMatchObject({ code: to, message: expect.stringContaining('D:/kit') });
});

test('a mistake in the program is not dressed up as a disk failure', () => {
  const mistake = new TypeError('no');
  expect(storageError(mistake, 'D:/kit')).toBe(mistake);
});
