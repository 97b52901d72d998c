import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendFacts } from '../../../electron/core/archive/store.ts';
import { giveBundle } from '../../../electron/core/exchange/give.ts';
import { mergeAll } from '../../../electron/core/exchange/merge-all.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { closedSeminar, tempArchive, tempDir } from '../archive/fixtures.ts';
import { bundleAt, factsHash } from './bad-files.ts';
import { failing } from './faults.ts';

const PAGE = 4096;

/** An archive that is closed, and the change of one byte in the first page of a table or index of it. */
function closedArchive(): { dir: string; change(name: string, at: (page: Buffer) => number): void } {
  const { db, dir } = tempArchive();
  appendFacts(db, closedSeminar());
  const roots = new Map(
    db.all('SELECT name, rootpage FROM sqlite_schema').map((row) => [row.name, Number(row.rootpage)]),
  );
  db.close();
  const file = join(dir, 'kit.db');
  const change = (name: string, at: (page: Buffer) => number): void => {
    const bytes = readFileSync(file);
    const page = bytes.subarray(((roots.get(name) ?? 1) - 1) * PAGE).subarray(0, PAGE);
    const place = at(page);
    page[place] = (page[place] ?? 0) - 1;
    writeFileSync(file, bytes);
  };
  return { dir, change };
}

describe('nothing is lost without a word', () => {
  test('bundles of one day with as many seminars lie side by side on the stick', async () => {
    const { db, dir } = tempArchive();
    const stick = tempDir();
    const give = () => giveBundle(db, dir, { what: 'new', folder: stick, app: '0.1.0', made: '2026-11-27' });
    for (const _ of ['morning', 'afternoon']) {
      appendFacts(db, closedSeminar());
      await give();
    }
    expect(readdirSync(stick)).toHaveLength(2);
    const organiser = tempArchive();
    await mergeAll(organiser.db, [stick]);
    expect(factsHash(organiser.db)).toBe(factsHash(db));
    // The same once more is the same file.
    await giveBundle(db, dir, { what: 'all', folder: stick, app: '0.1.0', made: '2026-11-27' });
    await giveBundle(db, dir, { what: 'all', folder: stick, app: '0.1.0', made: '2026-11-27' });
    expect(readdirSync(stick)).toHaveLength(3);
  });

  test('a changed byte in an index, which hides a seminar, is found by verify', async () => {
    const { dir, change } = closedArchive();
    expect(await verifyArchive(dir)).toEqual([]);
    change('facts_by_seminar', (page) => page.lastIndexOf('seminar') - 2);
    expect(await verifyArchive(dir)).not.toEqual([]);
  });

  test('a data folder whose file has fewer facts than were written is refused whole', async () => {
    const { dir, change } = closedArchive();
    // Of how many rows the page says it holds (sqlite.org/fileformat.html, b-tree pages).
    change('facts', () => 4);
    const { db } = tempArchive();
    expect(await mergeAll(db, [dir])).toMatchObject([{ status: 'refused', code: 'damaged' }]);
    expect(db.all('SELECT id FROM facts')).toEqual([]);
  });

  test('a folder whose kit moves facts from its log while it is copied is taken with all of them', async () => {
    const { db, dir } = tempArchive();
    appendFacts(db, closedSeminar());
    let isMoved = false;
    failing(['copyFileSync'], 'EIO', (from) => {
      if (!isMoved && String(from).endsWith('-wal')) db.pragma('wal_checkpoint(TRUNCATE)');
      isMoved ||= String(from).endsWith('-wal');
      return false;
    });
    const organiser = tempArchive();
    expect(await mergeAll(organiser.db, [dir])).toMatchObject([{ status: 'taken' }]);
    expect(isMoved).toBe(true);
    expect(factsHash(organiser.db)).toBe(factsHash(db));
  });

  test('a folder for whose copy there is no room is named, and the bundle behind it is taken', async () => {
    const { dir } = closedArchive();
    const bundle = await bundleAt(join(tempDir(), 'tot.kmm'), closedSeminar());
    const { db } = tempArchive();
    failing(['copyFileSync'], 'ENOSPC');
    expect(await mergeAll(db, [dir, bundle])).toMatchObject([
      { status: 'refused', code: 'no-room', message: expect.stringContaining('Free some space') },
      { status: 'taken', seminars: { added: 1 } },
    ]);
  });

  test('a copy that an ended kit left behind is removed, one that is in use is not', async () => {
    const { dir } = closedArchive();
    const [old, young] = ['cu-', 'moi-'].map((name) => mkdtempSync(join(tmpdir(), `kit-merge-${name}`)));
    utimesSync(old ?? '', 1, 1);
    await mergeAll(tempArchive().db, [dir]);
    const left = readdirSync(tmpdir()).map((name) => join(tmpdir(), name));
    expect(left).not.toContain(old);
    expect(left).toContain(young);
    rmSync(young ?? '', { recursive: true });
  });
});
