import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARCHIVE_FILE, openArchive } from '../../../electron/core/archive/open.ts';
import { writeSetting } from '../../../electron/core/archive/settings.ts';
import { readStored, StoredSettings } from '../../../electron/main/stored.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-stored-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('settings at start', () => {
  it('are none in a new directory, and reading makes no file there', () => {
    expect(readStored(dir)).toEqual({});
    expect(() => openArchive(dir).close()).not.toThrow();
  });

  it('are those that were written', () => {
    const db = openArchive(dir);
    writeSetting(db, 'ui', { locale: 'uk' });
    db.close();
    expect(readStored(dir)).toMatchObject({ ui: { locale: 'uk' } });
  });

  it('are left to the process that mends where the archive cannot be read', () => {
    writeFileSync(join(dir, ARCHIVE_FILE), 'no database at all'.repeat(100));
    expect(readStored(dir)).toBeNull();
  });

  it('hold for the session even where they cannot be written', async () => {
    const stored = new StoredSettings(() => Promise.reject(new Error('read-only')));
    stored.take({ ui: { locale: 'vi' } });
    await expect(stored.set('ui', { locale: 'en' })).rejects.toThrow('read-only');
    expect(stored.values).toEqual({ ui: { locale: 'en' } });
  });

  it('chosen before the old ones were read are not taken back by them', async () => {
    const stored = new StoredSettings(() => Promise.resolve());
    await stored.set('ui', { locale: 'en' });
    stored.take({ ui: { locale: 'vi' }, recent: {} });
    expect(stored.values).toEqual({ ui: { locale: 'en' }, recent: {} });
  });
});
