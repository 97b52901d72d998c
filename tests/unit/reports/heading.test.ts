import { describe, expect, it } from 'vitest';
import { longDate, shortDate } from '../../../electron/core/reports/dates.ts';
import { bareUnitName, issuerLines, placeAndDate } from '../../../electron/core/reports/heading.ts';
import { record } from './records.ts';

const school = (name: string, over = {}) => ({ ...record().seminar.school, name, ...over });
const body = (over: Parameters<typeof record>[0] = {}) => record(over).seminar;

describe('the date of a document', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-07-05', 'ngày 05 tháng 7 năm 2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
    ['2026-12-10', 'ngày 10 tháng 12 năm 2026'],
  ])('writes %s as "%s"', (day, words) => expect(longDate(day, 'vi')).toBe(words));

  it('is plain in the other languages', () => {
    expect(longDate('2026-02-05', 'en')).toBe('5 February 2026');
    expect(longDate('2026-02-05', 'uk')).toMatch(/^5 лютого 2026/);
  });

  it('is short in tables', () => {
    expect(shortDate('2026-02-05', 'vi')).toBe('05/02/2026');
    expect(shortDate('2026-02-05', 'uk')).toBe('05.02.2026');
  });
});

describe('the head of a document', () => {
  it('names the commune as place of a lower secondary school', () =>
    expect(placeAndDate(body(), 'vi')).toBe('Bảo Yên, ngày 23 tháng 11 năm 2026'));

  it('names the province as place of an upper secondary school', () =>
    expect(placeAndDate(body({ seminar: { school: school('Trường THPT số 1') } }), 'vi')).toMatch(
      /^Lào Cai, /,
    ));

  it('keeps the kind of a unit that has a number for a name', () => {
    expect(bareUnitName('Phường 3')).toBe('Phường 3');
    expect(bareUnitName('Đặc khu Phú Quốc')).toBe('Phú Quốc');
    expect(bareUnitName('Thành phố Hồ Chí Minh')).toBe('Hồ Chí Minh');
  });

  it('puts the school under the level that manages it', () => {
    expect(issuerLines(body(), 'vi')).toEqual(['UBND XÃ BẢO YÊN', 'TRƯỜNG THCS HOA BAN']);
    expect(issuerLines(body({ seminar: { school: school('Trường THPT số 1') } }), 'vi')).toEqual([
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO LÀO CAI',
      'TRƯỜNG THPT SỐ 1',
    ]);
    expect(issuerLines(body({ seminar: { school: school('Trường Đại học Tây Bắc') } }), 'vi')).toHaveLength(
      1,
    );
  });

  it('takes the organisation that the trainer entered instead, in two lines if it has two', () =>
    expect(
      issuerLines(body({ seminar: { organisation: 'Tỉnh đoàn Lào Cai / Đoàn xã Bảo Yên' } }), 'vi'),
    ).toEqual(['TỈNH ĐOÀN LÀO CAI', 'ĐOÀN XÃ BẢO YÊN']));
});
