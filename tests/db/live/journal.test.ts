import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StampedAction } from '../../../electron/contract/actions.ts';
import { Journal } from '../../../electron/core/live/journal.ts';
import { LiveStore } from '../../../electron/core/live/store.ts';
import { begin, content, START } from '../../unit/live/sample.ts';

const press = (at: number): StampedAction => ({ at: START + at, action: { type: 'move/next' } });
const state = begin();

let dir: string;
let journal: Journal;
const file = (): string => join(dir, 'stick', 'live.db');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-journal-'));
  mkdirSync(join(dir, 'stick'));
  journal = new Journal();
  const store = new LiveStore(file());
  store.begin(state, content);
  journal.begin(state.id, 0);
  store.append([press(1)]);
  journal.add([press(1)]);
  store.close();
  cpSync(join(dir, 'stick'), join(dir, 'early'), { recursive: true });
  const later = new LiveStore(file());
  later.append([press(2)], true);
  journal.add([press(2)]);
  later.close();
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const reopened = (): number[] => {
  const store = journal.reopen(file());
  const at = store.read()?.actions.map((one) => one.at - START) ?? [];
  store.close();
  return at;
};
const other = (): void => {
  rmSync(join(dir, 'stick'), { recursive: true });
  renameSync(join(dir, 'early'), join(dir, 'stick'));
};

describe('a stick that was pulled out and is there again', () => {
  it('is gone on with as it is, or with what it had not kept', () => {
    expect(reopened()).toEqual([1, 2]);
    other();
    expect(reopened()).toEqual([1, 2]);
    expect(reopened()).toEqual([1, 2]);
  });

  it('is gone while its file is not there', () => {
    renameSync(join(dir, 'stick'), join(dir, 'drawer'));
    expect(reopened).toThrow(expect.objectContaining({ code: 'gone' }));
    renameSync(join(dir, 'drawer'), join(dir, 'stick'));
    expect(reopened()).toEqual([1, 2]);
  });

  it('is another one where it holds another seminar, or went another way on another laptop', () => {
    const elsewhere = new LiveStore(file());
    elsewhere.append([press(9)]);
    elsewhere.close();
    expect(reopened).toThrow(expect.objectContaining({ code: 'other-stick' }));
    other();
    const changed = new LiveStore(file());
    changed.append([press(9)]);
    changed.close();
    expect(reopened).toThrow(expect.objectContaining({ code: 'other-stick' }));
    journal.begin('00000000-0000-4000-8000-000000000000', 0);
    expect(reopened).toThrow(expect.objectContaining({ code: 'other-stick' }));
  });
});

describe('what was appended soon', () => {
  it('is written as safely afterwards as before, and can be waited for', async () => {
    const store = new LiveStore(file());
    store.append([press(3)], true);
    expect(store.safety()).toMatchObject({ synchronous: 2, journal: 'wal' });
    await store.sync();
    expect(store.read()?.actions).toHaveLength(3);
    store.close();
    // Without its log nothing can be made safe, and what follows does not rest on it.
    const lost = new LiveStore(file());
    lost.append([press(4)], true);
    renameSync(`${file()}-wal`, join(dir, 'wal'));
    await expect(lost.sync()).rejects.toThrow('ENOENT');
    renameSync(join(dir, 'wal'), `${file()}-wal`);
    lost.append([press(5)]);
    await lost.sync();
    expect(lost.read()?.actions).toHaveLength(5);
    lost.close();
  });
});
