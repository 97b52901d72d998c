import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkGates } from '../../../../electron/core/content/gates/check.ts';
import { findItems } from '../../../../electron/core/content/items.ts';
import { loadPacks } from '../../../../electron/core/content/load.ts';
import { BUILT_IN, copyOfGoodPack, edit, GOOD_PACK, lineOf } from '../packs.ts';

type Case = {
  says: string;
  file: string;
  find: string;
  put: string;
  passes?: true;
  rule?: string;
  severity?: 'warning';
  blames?: string;
  at?: string;
};

const CASES = parse(
  readFileSync(new URL('../../../fixtures/content/gates.yaml', import.meta.url), 'utf8'),
) as Case[];

/** What the gates alone say about a pack. */
function gates(root: string) {
  const pack = { root, problems: [] };
  const items = findItems(pack);
  const library = loadPacks([{ pack, items }]);
  const before = library.problems.length;
  checkGates(pack, items, library);
  return library.problems.slice(before);
}

describe('the gates of content', () => {
  it('let a good pack pass', () => {
    expect(gates(GOOD_PACK)).toEqual([]);
  });

  it('let the content of the kit pass without an error', () => {
    expect(gates(BUILT_IN).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(CASES.filter(({ passes }) => passes !== true))('stop $says, and name the line', (broken) => {
    const { rule, file, find, put, blames = file, at = '', severity = 'error' } = broken;
    const pack = copyOfGoodPack();
    edit(pack, file, find, put);
    expect(gates(pack)).toEqual([
      expect.objectContaining({ file: blames, line: lineOf(pack, blames, at), rule, severity }),
    ]);
  });

  it.each(CASES.filter(({ passes }) => passes === true))('let $says pass', ({ file, find, put }) => {
    const pack = copyOfGoodPack();
    edit(pack, file, find, put);
    expect(gates(pack)).toEqual([]);
  });

  it('ask less of what only those read who have grown up', () => {
    const pack = copyOfGoodPack();
    const long = 'Người ta gửi cho nhà mình một tờ giấy mời có ghi rõ tên, ghi rõ giờ và nơi đến gặp';
    edit(pack, 'slides/decks/mau/vi.md', 'Gửi giấy mời', long);
    edit(pack, 'slides/programmes/mau.yaml', 'audience: thcs', 'audience: parents');
    expect(gates(pack)).toEqual([]);
  });
});
