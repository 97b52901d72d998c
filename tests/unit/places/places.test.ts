import { describe, expect, it } from 'vitest';
import { fold } from '../../../electron/core/places/fold.ts';
import { communesOf, provinces, searchPlaces } from '../../../electron/core/places/places.ts';

const all = provinces().flatMap((province) =>
  communesOf(province.code).map((commune) => ({ province, commune })),
);

describe('the provinces and communes of July 2025', () => {
  it('are 34 and 3,321, each with a code of its own', () => {
    expect(provinces()).toHaveLength(34);
    expect(new Set(provinces().map(({ code }) => code)).size).toBe(34);
    expect(all).toHaveLength(3321);
    expect(new Set(all.map(({ commune }) => commune.code)).size).toBe(3321);
  });

  it('have six cities among the provinces', () => {
    const cities = provinces().filter(({ type }) => type === 'city');
    expect(cities.map(({ name }) => name).sort()).toEqual(
      ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'].sort(),
    );
  });

  it('know only xã, phường and đặc khu, written in NFC', () => {
    for (const { commune } of all) {
      expect(commune.name).toMatch(/^(Xã|Phường|Đặc khu) \S/);
      expect(commune.name).toBe(commune.name.normalize('NFC'));
    }
  });

  it('have no communes under a code that nobody has', () => {
    expect(communesOf('no such code')).toEqual([]);
  });
});

describe('searching places', () => {
  it('finds every commune in its province by its name without diacritics', () => {
    for (const { province, commune } of all) {
      const found = searchPlaces(fold(commune.name), 10, province.code);
      expect(found.map(({ communeCode }) => communeCode)).toContain(commune.code);
    }
  });

  it('finds every province first by its name', () => {
    for (const province of provinces()) {
      expect(searchPlaces(province.name, 5)[0]).toMatchObject({
        provinceCode: province.code,
        communeCode: '',
      });
    }
  });

  it.each([['bao yen'], ['Bảo Yên'], ['BẢO YÊN'.normalize('NFD')], ['xa bao yen'], ['bao yen lao cai']])(
    'finds Xã Bảo Yên by "%s"',
    (query) => {
      expect(searchPlaces(query, 3)[0]).toMatchObject({ communeName: 'Xã Bảo Yên', provinceName: 'Lào Cai' });
    },
  );

  it('takes d for đ', () => {
    expect(searchPlaces('da nang', 1)[0]?.provinceName).toBe('Đà Nẵng');
    expect(searchPlaces('Đà Nẵng'.normalize('NFD'), 1)[0]?.provinceName).toBe('Đà Nẵng');
  });

  it('puts beginnings of names before beginnings of words before the inside of words', () => {
    const names = searchPlaces('an', 4000)
      .filter(({ communeName }) => communeName !== '')
      .map(({ communeName }) => fold(communeName).replace(/^(xa|phuong|dac khu) /, ''));
    const first = names.findIndex((name) => !name.startsWith('an'));
    expect(first).toBeGreaterThan(0);
    expect(names.slice(first).some((name) => name.startsWith('an'))).toBe(false);
  });

  it('keeps to a province, and lists it whole for an empty query', () => {
    const laoCai = provinces().find(({ name }) => name === 'Lào Cai')?.code ?? '';
    expect(searchPlaces('', 500, laoCai)).toHaveLength(communesOf(laoCai).length);
    expect(searchPlaces('bao', 50, laoCai).every(({ provinceCode }) => provinceCode === laoCai)).toBe(true);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(searchPlaces('an', 7)).toHaveLength(7);
    expect(searchPlaces('   ', 7)).toEqual([]);
    expect(searchPlaces('zzzz', 7)).toEqual([]);
  });
});
