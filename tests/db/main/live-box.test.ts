import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Fact } from '../../../electron/contract/archive.ts';
import { closeInto } from '../../../electron/core/archive/close.ts';
import { openArchive } from '../../../electron/core/archive/open.ts';
import { CONTINUE_MS, type Live } from '../../../electron/main/live.ts';
import { START } from '../../unit/live/sample.ts';
import {
  afterPowerCut,
  kitOn,
  liveFiles,
  noArchive,
  started,
  stateOf,
  tempArchive,
  tempDir,
} from './kits.ts';

const MINUTE = 60_000;
const ID = '3f0c9a52-8a55-4d0e-9a57-1f6b0c1d2e3f';
const SECRET = 'Chú hàng xóm cũ nhắn em nửa đêm, em sợ lắm';
const PUT: Action = { type: 'box/put', id: ID, text: SECRET, read: false };
const OPEN: Action = { type: 'box/open', id: ID };
const CRY: Action = { type: 'box/mark', id: ID, mark: 'cry' };

function act(live: Live, ...actions: Action[]): void {
  for (const [index, action] of actions.entries()) live.dispatch(action, START + (index + 1) * MINUTE);
}

/** Files below `dir` whose bytes have these words, in UTF-8 or UTF-16. */
function filesWith(dir: string, words: string): string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)));
}

it('is not closed while a question is unread or a possible cry for help is not passed on', async () => {
  const { live } = started();
  const { archive, list } = tempArchive();
  act(live, PUT, { type: 'closing/open' });
  await expect(live.close(archive, START + 9 * MINUTE)).rejects.toThrow(/question box/);
  act(live, OPEN, CRY);
  await expect(live.close(archive, START + 9 * MINUTE)).rejects.toThrow(/question box/);
  expect(list()).toEqual([]);
  expect(stateOf(live).box).toHaveLength(1);
  act(live, { type: 'box/telling', id: ID, telling: 'told' });
  expect(await live.close(archive, START + 9 * MINUTE)).not.toBeNull();
});

it('leaves no byte of a question: not in the archive, not in the data directory', async () => {
  const { dir, live } = started();
  const archiveDir = tempDir();
  const db = openArchive(archiveDir);
  onTestFinished(() => db.close());
  const archived: Fact[] = [];
  act(live, PUT, OPEN, CRY, { type: 'box/telling', id: ID, telling: 'will' }, { type: 'closing/open' });
  // Not blind: before closing the words are found in live.db's files and nowhere else.
  expect(filesWith(dir, 'nhắn em nửa đêm').length).toBeGreaterThan(0);
  await live.close(
    async (facts) => {
      archived.push(...facts);
      return closeInto(db, facts);
    },
    START + 9 * MINUTE,
  );
  expect(archived.length).toBeGreaterThan(0);
  expect(JSON.stringify(archived)).not.toContain('nhắn em nửa đêm');
  for (const words of ['nhắn em nửa đêm', ID]) {
    expect(filesWith(dir, words)).toEqual([]);
    expect(filesWith(archiveDir, words)).toEqual([]);
  }
  expect(liveFiles(dir)).toEqual([]);
});

it('keeps a seminar that was left open for days until the trainer has seen its questions', async () => {
  const { dir, live } = started();
  act(live, PUT);
  const late = START + 9 * CONTINUE_MS;
  let left = afterPowerCut(dir);
  // However often it is started, nothing is closed by itself.
  for (const _ of [1, 2]) {
    const kit = kitOn(left);
    expect(await kit.recover(noArchive, late)).toEqual([]);
    expect(kit.unfinished?.box).toEqual({ unread: 1, untold: 0 });
    await expect(kit.close(noArchive, late)).rejects.toThrow(/question box/);
    kit.leave();
    left = afterPowerCut(left);
  }
  const kit = kitOn(left);
  await kit.recover(noArchive, late);
  kit.resumeClosing(late);
  const { stage, box, spentMs } = stateOf(kit);
  expect(stage).toBe('closing');
  expect(box).toMatchObject([{ text: SECRET, read: false }]);
  // The days in between belong to no part.
  expect(Math.max(...spentMs)).toBeLessThanOrEqual(MINUTE);
  expect(kit.dispatch(OPEN, late)).toBe(true);
  const { archive, only } = tempArchive();
  await kit.close(archive, late);
  expect(only().seminar.programme.id).toBe('thcs-45');
  expect(liveFiles(left)).toEqual([]);
});

it('closes by itself after a day where everything was seen', async () => {
  const { dir, live } = started();
  act(live, PUT, OPEN);
  const { archive, list } = tempArchive();
  const kit = kitOn(afterPowerCut(dir));
  expect(await kit.recover(archive, START + 2 * CONTINUE_MS)).toEqual(['closed-unfinished']);
  expect(list()).toHaveLength(1);
});

it('works in memory only where nothing is to be written, and is asked for there, too', async () => {
  const { dir, live } = started({ keeping: 'unrecorded' });
  act(live, PUT);
  expect(liveFiles(dir)).toEqual([]);
  expect(filesWith(dir, 'nhắn em nửa đêm')).toEqual([]);
  await expect(live.close(noArchive, START + 9 * MINUTE)).rejects.toThrow(/question box/);
  act(live, OPEN);
  expect(await live.close(noArchive, START + 9 * MINUTE)).toBeNull();
});
