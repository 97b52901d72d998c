import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '../../../electron/core/content/load.ts';
import { copyOfGoodPack, edit, GOOD_PACK, lineOf } from './packs.ts';

type Case = {
  says: string;
  rule: string;
  severity?: 'warning';
  file: string;
  find?: string;
  pattern?: string;
  put: string;
  blames?: string;
  at?: string;
  line?: number;
};

const CASES = parse(
  readFileSync(new URL('../../fixtures/content/broken.yaml', import.meta.url), 'utf8'),
) as Case[];

describe('the check of content', () => {
  it('finds nothing wrong in a good pack', () => {
    expect(loadContent([GOOD_PACK]).problems).toEqual([]);
  });

  it.each(CASES)('refuses $says, and names the line', (broken) => {
    const { rule, file, put, blames = file, severity = 'error' } = broken;
    const pack = copyOfGoodPack();
    edit(pack, file, broken.find ?? new RegExp(broken.pattern ?? ''), put);
    const line = broken.line ?? lineOf(pack, blames, broken.at ?? '');
    const found = loadContent([pack]).problems.filter((problem) => problem.rule === rule);
    expect(found).toContainEqual({
      pack,
      file: blames,
      line,
      column: expect.any(Number),
      rule,
      message: expect.stringMatching(/.{10}/),
      values: expect.any(Array),
      severity,
    });
  });

  it('lets an offender in a quiz say what the kit never says', () => {
    const pack = copyOfGoodPack();
    edit(pack, 'slides/quizzes/mau.yaml', 'Chuyển tiền ngay.', 'Tắt máy ngay.');
    expect(loadContent([pack]).problems).toEqual([]);
  });

  it.each(['20.000.000 đồng', '15.000 đồng', '01-02-2025', '2025-10-09', '1.112 em', 'lúc 08:30'])(
    'does not take "%s" for a telephone number',
    (text) => {
      const pack = copyOfGoodPack();
      edit(pack, 'slides/programmes/mau.yaml', 'Cảm ơn các em.', `'Có ${text} nhé'`);
      expect(loadContent([pack]).problems).toEqual([]);
    },
  );
});
