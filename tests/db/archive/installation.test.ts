import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installationId } from '../../../electron/core/archive/installation.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { readSettings, writeSetting } from '../../../electron/core/archive/settings.ts';
import { signerIn } from '../../../electron/core/exchange/keys.ts';
import { tempDir } from './fixtures.ts';

/** What the kit would say of `dir` at a start: its installation and its public key. */
function start(dir: string): { id: string; key: string } {
  const db = openArchive(dir);
  const id = installationId(db, dir);
  const { key } = signerIn(dir);
  db.close();
  return { id, key };
}

test('a data directory keeps its id and key from one start to the next', () => {
  const dir = tempDir();
  const first = start(dir);
  expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(start(dir)).toEqual(first);
  expect(start(dir)).toEqual(first);
});

test('a copied one gets its own, once, and the first keeps what it had', () => {
  const dir = tempDir();
  const first = start(dir);
  const copy = join(tempDir(), 'copy');
  cpSync(dir, copy, { recursive: true });
  // Copied within the same two seconds: the moment that was written down is made one of long ago.
  const db = openArchive(copy);
  expect(readSettings(db)['installation.born']).toBeTypeOf('number');
  writeSetting(db, 'installation.born', statSync(join(copy, 'kit.db')).birthtimeMs - 60_000);
  db.close();
  const second = start(copy);
  expect(second.id).not.toBe(first.id);
  expect(second.key).not.toBe(first.key);
  expect(start(copy)).toEqual(second);
  expect(start(dir)).toEqual(first);
});
