import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unsourcedFacts } from '../../../../electron/core/content/gates/facts.ts';
import { readScenario } from '../../../../electron/core/content/gates/read-scenario.ts';
import { findItems } from '../../../../electron/core/content/items.ts';
import { loadPacks } from '../../../../electron/core/content/load.ts';
import { BUILT_IN, copyOfGoodPack, edit, GOOD_PACK, lineOf } from '../packs.ts';
import { gatesOf } from './support.ts';

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
  /** A second place to spoil. */
  with?: string;
  also?: string;
  becomes?: string;
};

const CASES = parse(
  readFileSync(new URL('../../../fixtures/content/gates.yaml', import.meta.url), 'utf8'),
) as Case[];

describe('the gates of content', () => {
  it('let a good pack pass', () => {
    expect(gatesOf(GOOD_PACK)).toEqual([]);
  });

  it('let the content of the kit pass without an error or a warning', () => {
    expect(gatesOf(BUILT_IN)).toEqual([]);
  });

  it.each(CASES.filter(({ passes }) => passes !== true))('stop $says, and name the line', (broken) => {
    const { rule, file, find, put, blames = file, at = '', severity = 'error' } = broken;
    const pack = copyOfGoodPack();
    edit(pack, file, find, put);
    if (broken.with !== undefined) edit(pack, broken.with, broken.also ?? '', broken.becomes ?? '');
    expect(gatesOf(pack)).toEqual([
      expect.objectContaining({ file: blames, line: lineOf(pack, blames, at), rule, severity }),
    ]);
  });

  it.each(CASES.filter(({ passes }) => passes === true))('let $says pass', ({ file, find, put }) => {
    const pack = copyOfGoodPack();
    edit(pack, file, find, put);
    expect(gatesOf(pack)).toEqual([]);
  });

  it('look at what a role-play says about its story, with its sources', () => {
    const pack = { root: BUILT_IN, problems: [] };
    const items = findItems(pack).filter(({ id }) => id === 'viec-nhe-luong-cao');
    const [item] = items;
    const { pages } = item ? readScenario(pack, item, loadPacks([{ pack, items }])) : { pages: [] };
    const signs = [{ pattern: 'đã có những bác tài', why: 'một việc đã xảy ra', severity: 'error' as const }];
    const found = (given: typeof pages) =>
      unsourcedFacts({ id: '', pupils: true, passages: [], drawings: [], pages: given }, signs).length;
    expect(found(pages)).toBe(0);
    expect(found(pages.map((page) => ({ ...page, sources: [] })))).toBe(1);
  });

  it('ask less of what only those read who have grown up', () => {
    const pack = copyOfGoodPack();
    const long = 'Người ta gửi cho nhà mình một tờ giấy mời có ghi rõ tên, ghi rõ giờ và nơi đến gặp';
    edit(pack, 'slides/decks/mau/vi.md', 'Gửi giấy mời', long);
    edit(pack, 'slides/programmes/mau.yaml', 'audience: thcs', 'audience: parents');
    expect(gatesOf(pack)).toEqual([]);
  });
});
