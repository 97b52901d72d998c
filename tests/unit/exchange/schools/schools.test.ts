import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { School } from '../../../../electron/contract/setup.ts';
import { lookUp, schoolOf } from '../../../../electron/core/exchange/schools/aliases.ts';
import { pairKey } from '../../../../electron/core/exchange/schools/apart.ts';
import { distance } from '../../../../electron/core/exchange/schools/distance.ts';
import { nameKey, schoolKey } from '../../../../electron/core/exchange/schools/key.ts';
import { suggestSame } from '../../../../electron/core/exchange/schools/suggest.ts';

const school = (name: string, communeName = 'Xã Mường Kim', provinceName = 'Lai Châu'): School => ({
  ...{ name, communeName, provinceName, provinceCode: '', communeCode: '' },
});

test.each([
  ['Trường THCS Hoa Ban', 'thcs hoa ban'],
  ['TRƯỜNG  Trung học cơ sở Hoa-Ban', 'thcs hoa ban'],
  ['Trường trung học cơ sở “Hoa Ban”.'.normalize('NFD'), 'thcs hoa ban'],
  ['PTDTBT THCS Nậm Cần', 'ptdtbt thcs nậm cần'],
  ['Trường Phổ thông dân tộc bán trú Tiểu học và THCS Nậm Cần', 'ptdtbt th thcs nậm cần'],
  ['TH&THCS Nậm Cần', 'th thcs nậm cần'],
  ['Trường Chinh', 'chinh'],
  ['Trường', 'trường'],
])('%j is compared as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('the key of a key is itself', () => {
  const word = fc.constantFrom(
    'Trường',
    'THCS',
    'Tiểu học',
    'và',
    '&',
    'PTDTBT',
    'Hoa',
    'Bản',
    '-',
    'số 1',
    'trung học cơ sở',
  );
  const name = fc.oneof(
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(name, (text) => {
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
  );
});

test('a commune is the same with and without its kind and its province, and another by its province', () => {
  const key = schoolKey(school('A'));
  expect(schoolKey(school('A', 'mường kim', ''))).toBe(key);
  expect(schoolKey(school('A', 'Muong Kim', 'Tỉnh Lai Châu'))).toBe(key);
  expect(schoolKey(school('A', 'Xã Mường Kim', 'Lào Cai'))).not.toBe(key);
});

test('letters added, left out, replaced and exchanged are counted', () => {
  expect(distance('hoa ban', 'hoa bna', 2)).toBe(1);
  expect(distance('hoa ban', 'hoa bann', 2)).toBe(1);
  expect(distance('hoa ban', 'hao bam', 2)).toBe(2);
  expect(distance('hoa ban', 'nam can', 2)).toBe(3);
});

const asked = (...schools: School[]): string[] =>
  suggestSame(
    schools.map((one) => ({ school: one, seminars: 1, planned: 0 })),
    new Set(),
  ).map(({ a, b }) => [a.school.name, b.school.name].sort().join(' = '));

test('nearly the same name in one commune is asked about', () => {
  expect(asked(school('THCS Hoa Ban'), school('THCS Hoa Bna'))).toHaveLength(1);
  expect(asked(school('THCS Hoa Ban'), school('THCS Hòa Bàn'))).toHaveLength(1);
  expect(asked(school('THCS Hoa Ban'), school('Hoa Ban'))).toHaveLength(1);
  expect(asked(school('PTDTBT THCS Nậm Cần'), school('THCS Nậm Cần'))).toHaveLength(1);
  expect(asked(school('THCS Hoa Ban'), school('THCS Hoa Bna', ''))).toHaveLength(1);
});

test('what cannot be one school is not asked about', () => {
  expect(asked(school('THCS Hoa Ban'), school('THCS Hoa Bna', 'Xã Bản Bo'))).toEqual([]);
  expect(asked(school('THCS Hoa Ban'), school('Tiểu học Hoa Ban'))).toEqual([]);
  expect(asked(school('THCS Nậm Cần số 1'), school('THCS Nậm Cần số 2'))).toEqual([]);
  expect(asked(school('THCS Ba'), school('THCS Bo'))).toEqual([]);
});

test('a pair that was said to be two schools is not asked about again, whichever comes first', () => {
  const [a, b] = [school('THCS Hoa Ban'), school('THCS Hoa Bna')];
  const spellings = [b, a].map((one) => ({ school: one, seminars: 1, planned: 0 }));
  expect(suggestSame(spellings, new Set([pairKey(schoolKey(a), schoolKey(b))]))).toEqual([]);
});

test('aliases are followed from one to the next, and a circle says nothing', () => {
  const alias = (from: string, to: string) => ({
    id: from,
    from: school(from),
    to: school(to),
    counts: true,
  });
  const chain = lookUp([alias('A', 'B'), alias('B', 'C')]);
  expect(schoolOf(school('Trường A'), chain).name).toBe('C');
  const circle = lookUp([alias('A', 'B'), alias('B', 'A'), alias('C', 'A')]);
  for (const name of ['A', 'B', 'C']) expect(schoolOf(school(name), circle).name).toBe(name);
});
