import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataBeside, STICK_MARK, saysStick } from '../../../../electron/main/stick/place.ts';
import { type Seen, watchStick } from '../../../../electron/main/stick/watch.ts';

describe('the watch over a stick', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const told = async (looks: readonly (Seen | 'refused')[]): Promise<string[]> => {
    const said: string[] = [];
    let at = 0;
    const stop = watchStick(
      {
        look: async () => {
          const seen = looks[at++] ?? null;
          if (seen === 'refused') throw new Error('EIO');
          return seen;
        },
        onGone: () => said.push('gone'),
        onBack: () => said.push('back'),
      },
      10,
    );
    await vi.advanceTimersByTimeAsync(10 * (looks.length - 1));
    stop();
    await vi.advanceTimersByTimeAsync(100);
    expect(at).toBe(looks.length);
    return said;
  };

  it('says nothing while it is there, and nothing before it was first seen', async () => {
    expect(await told([null, null, 'a', 'a', 'a'])).toEqual([]);
  });

  it('says once that it is gone, and once that it is back', async () => {
    expect(await told(['a', null, 'refused', null, 'a', 'a'])).toEqual(['gone', 'back']);
    expect(await told(['a', null, 'b', 'b', null])).toEqual(['gone', 'back', 'gone']);
  });

  it('notices that it was out between two looks', async () => {
    expect(await told(['a', 'b', 'b'])).toEqual(['gone', 'back']);
  });
});

describe('the place of the data', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kit-stick-'));
    mkdirSync(join(folder, 'resources'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is beside the program in the stick edition, wherever that is now, and nowhere else', () => {
    const here = (): string | null => dataBeside(join(folder, 'kit'), join(folder, 'resources'));
    expect(here()).toBeNull();
    writeFileSync(join(folder, 'resources', STICK_MARK), '');
    expect(here()).toBe(join(folder, 'data'));
  });

  it('is on a stick where the command line says so', () => {
    expect(saysStick(['kit', '--data', '/a', '--stick'])).toBe(true);
    expect(saysStick(['kit', '--data', '/a'])).toBe(false);
  });
});
