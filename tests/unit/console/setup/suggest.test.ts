import { describe, expect, test } from 'vitest';
import type { School } from '../../../../electron/contract/setup.ts';
import { placeText, recentPlaces, schoolNames } from '../../../../renderer/console/setup/suggest.ts';

const at = (name: string, communeCode: string, communeName: string): School => ({
  name,
  provinceCode: '09',
  provinceName: 'Lào Cai',
  communeCode,
  communeName,
});
const schools = [
  at('Trường THCS Hoa Ban', '2', 'Xã Bảo Yên'),
  at('Trường THCS Bắc Hà', '1', 'Xã Bắc Hà'),
  at('Trường PTDTNT Bảo Yên', '2', 'Xã Bảo Yên'),
];
const here = at('', '2', 'Xã Bảo Yên');

describe('suggestions', () => {
  test('of schools are those used before in this commune, last used first', () => {
    expect(schoolNames(schools, here, '')).toEqual(['Trường THCS Hoa Ban', 'Trường PTDTNT Bảo Yên']);
  });

  test('of schools follow what is typed without diacritics', () => {
    expect(schoolNames(schools, here, 'bao yen')).toEqual(['Trường PTDTNT Bảo Yên']);
  });

  test('of schools end once the name stands there', () => {
    expect(schoolNames(schools, here, 'Trường THCS Hoa Ban')).toEqual([]);
  });

  test('of places name each commune once', () => {
    expect(recentPlaces(schools, '').map(placeText)).toEqual(['Xã Bảo Yên, Lào Cai', 'Xã Bắc Hà, Lào Cai']);
    expect(recentPlaces(schools, 'bac ha').map(placeText)).toEqual(['Xã Bắc Hà, Lào Cai']);
  });

  test('of a whole province are called by its name alone', () => {
    expect(placeText({ communeName: '', provinceName: 'Lào Cai' })).toBe('Lào Cai');
  });
});
