import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { packRoots } from '../../../electron/core/content/packs.ts';
import { BUILT_IN, copyOfGoodPack, emptyFolder, GOOD_PACK } from './packs.ts';

describe('the packs of a data directory', () => {
  it('are the folder itself where it holds content, and every folder in it that does', () => {
    const packs = emptyFolder();
    for (const name of ['b/slides', 'a/scenarios', 'khong-phai', '.cho/slides'])
      mkdirSync(join(packs, name), { recursive: true });
    expect(packRoots(packs)).toEqual([join(packs, 'a'), join(packs, 'b')]);
    mkdirSync(join(packs, 'slides'));
    expect(packRoots(packs)).toEqual([packs, join(packs, 'a'), join(packs, 'b')]);
    expect(packRoots(join(packs, 'none'))).toEqual([]);
  });

  it('give the same library whether what comes before them is read now or was read already', () => {
    const base = loadContent([BUILT_IN]);
    const before = structuredClone(base.origins);
    const pack = copyOfGoodPack();
    const [later, atOnce] = [loadContent([pack], base), loadContent([BUILT_IN, pack])];
    expect(new Set(later.origins)).toEqual(new Set(atOnce.origins));
    expect({ ...later, origins: [] }).toEqual({ ...atOnce, origins: [] });
    expect(base.origins).toEqual(before);
    expect(base.decks.mau).toBeUndefined();
  });

  it('keep to ids of their own: the first one is used, the second is told', () => {
    const twice = emptyFolder();
    cpSync(GOOD_PACK, twice, { recursive: true });
    const library = loadContent([twice], loadContent([GOOD_PACK]));
    expect(library.programmes).toHaveLength(1);
    expect(library.problems.map(({ rule }) => rule)).toContain('duplicate-id');
  });
});
