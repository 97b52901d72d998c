import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { BUILT_IN, copyOfGoodPack } from './packs.ts';

const FILE = 'slides/first-hour.yaml';
const source = readFileSync(join(BUILT_IN, FILE), 'utf8');

/** What is wrong with the file where `find` is replaced by `put`, in a pack that holds the sources of the kit, too. */
function problemsWith(find: string, put: string) {
  const pack = copyOfGoodPack();
  expect(source).toContain(find);
  writeFileSync(join(pack, 'slides/sources.yaml'), readFileSync(join(BUILT_IN, 'slides/sources.yaml')));
  writeFileSync(join(pack, FILE), source.replace(find, put));
  return loadContent([pack]).problems.filter(({ file }) => file === FILE);
}

describe('the checklists for the first hour', () => {
  const { firstHour, sources, problems } = loadContent([BUILT_IN]);

  it('are the five that a school needs, without a mistake', () => {
    expect(problems.filter(({ file }) => file === FILE)).toEqual([]);
    expect(firstHour.map(({ id }) => id)).toEqual([
      'khong-lien-lac-duoc',
      'dang-nghe-may',
      'doi-tien',
      'em-ke-chuyen',
      'doa-tung-anh',
    ]);
  });

  it('tell the police or the adult in charge, never leave the child alone, and rest on sources', () => {
    for (const { id, steps, never, sources: named } of firstHour) {
      const words = [...steps, ...never].map(({ vi }) => vi).join('\n');
      expect(words, id).toMatch(/công an xã, phường/);
      expect(words, id).toMatch(/[Nn]gười phụ trách|gia đình/);
      expect(
        named.every((one) => sources.some((known) => known.id === one)),
        id,
      ).toBe(true);
    }
  });

  it('come from the built-in pack also where a pack of one’s own brings some', () => {
    const pack = copyOfGoodPack();
    writeFileSync(join(pack, FILE), source.replace('Có người gọi đòi tiền', 'Bản khác'));
    expect(loadContent([BUILT_IN, pack]).firstHour).toEqual(firstHour);
    expect(loadContent([pack]).firstHour[2]?.title.vi).toBe('Bản khác');
  });

  it('are refused with an unknown source, a number that is in no contacts, switching off, and a language that is not there', () => {
    const rules = (find: string, put: string) => problemsWith(find, put).map(({ rule }) => rule);
    expect(problemsWith('', '')).toEqual([]);
    expect(rules('[nam-gio-2025, dung-dang-so-may]', '[khong-co]')).toEqual(['source']);
    expect(rules('Giữ bình tĩnh.', 'Gọi 0912 345 678.')).toEqual(['phone']);
    expect(rules('cùng em cúp máy', 'cùng em tắt máy')).toEqual(['term']);
    expect(new Set(rules('languages: [vi]', 'languages: [vi, en]'))).toEqual(new Set(['untranslated']));
  });
});
