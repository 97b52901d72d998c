import { describe, expect, test } from 'vitest';
import type { SeminarSummary } from '../../../../electron/contract/archive.ts';
import { findSeminars, marksOf, newestFirst } from '../../../../renderer/console/archive/list.ts';

const seminar = (date: string, schoolName: string, change: Partial<SeminarSummary> = {}): SeminarSummary => ({
  id: '00000000-0000-4000-8000-000000000000',
  schoolName,
  commune: 'Xã Bảo Yên',
  province: 'Lào Cai',
  date,
  simulated: false,
  programme: { vi: 'Không một mình – 45 phút', en: 'Not Alone' },
  present: null,
  revisions: 1,
  conflict: false,
  double: null,
  ...change,
});

const list = [
  seminar('2026-02-05', 'THCS Hoa Ban'),
  seminar('2026-11-23', 'THCS Sao Mai'),
  seminar('2026-02-05', 'THCS Ánh'),
];

describe('the list of closed seminars', () => {
  test('has the newest first and seminars of one day by school', () => {
    expect(newestFirst(list).map(({ schoolName }) => schoolName)).toEqual([
      'THCS Sao Mai',
      'THCS Ánh',
      'THCS Hoa Ban',
    ]);
  });

  test('is searched by school, place, day or programme, without diacritics and in any order', () => {
    const found = (query: string): number => findSeminars(list, query).length;
    expect(found('')).toBe(3);
    expect(found('anh')).toBe(1);
    expect(found('lao cai hoa')).toBe(1);
    expect(found('05/02/2026')).toBe(2);
    expect(found('not alone')).toBe(3);
    expect(found('ha noi')).toBe(0);
  });

  test('marks what is simulated, corrected or in conflict', () => {
    expect(marksOf(seminar('2026-02-05', 'A'))).toEqual([]);
    expect(marksOf(seminar('2026-02-05', 'A', { simulated: true, revisions: 2, conflict: true }))).toEqual([
      'conflict',
      'simulated',
      'corrected',
    ]);
  });
});
