import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { replay } from '../../../electron/core/live/replay.ts';
import { LiveStore } from '../../../electron/core/live/store.ts';
import { anyRun } from '../../unit/live/actions.ts';
import { begin, content } from '../../unit/live/sample.ts';

let dir = '';
const file = () => join(dir, 'live.db');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kit-live-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const reopened = () => {
  const store = new LiveStore(file());
  const recorded = store.read();
  store.close();
  if (!recorded) throw new Error('nothing was recorded');
  return recorded;
};

describe('live.db', () => {
  it('is empty until a seminar begins', () => {
    const store = new LiveStore(file());
    expect(store.read()).toBeNull();
    store.close();
  });

  it('brings any seminar back as it was left', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        for (const name of readdirSync(dir)) rmSync(join(dir, name));
        const store = new LiveStore(file());
        store.begin(begin(), content);
        for (const action of actions) store.append([action]);
        store.close();
        const end = actions.reduce((state, action) => reduce(content, state, action), begin());
        expect(replay(reopened())).toEqual(end);
      }),
      { numRuns: 10 },
    );
  });

  it('never writes one seminar over another', () => {
    const store = new LiveStore(file());
    store.begin(begin(), content);
    expect(() => store.begin(begin(), content)).toThrow(/UNIQUE/);
    store.close();
  });

  it('appends several actions all or none', () => {
    const store = new LiveStore(file());
    store.begin(begin(), content);
    const broken = { at: Number.NaN, action: { type: 'move/next' } } as const;
    expect(() => store.append([{ at: 1, action: { type: 'move/next' } }, broken])).toThrow();
    expect(store.read()?.actions).toEqual([]);
    store.close();
  });

  it('refuses a file that is no live.db instead of starting over it', () => {
    writeFileSync(file(), 'this is not a database, and it is long enough to be taken for one'.repeat(20));
    expect(() => new LiveStore(file())).toThrow(/not a database/);
  });

  it('syncs every write to the disk and overwrites what it deletes', () => {
    const store = new LiveStore(file());
    expect(store.safety()).toEqual({ synchronous: 2, secureDelete: 1, journal: 'wal' });
    store.close();
  });
});
