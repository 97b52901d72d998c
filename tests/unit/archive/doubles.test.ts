import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Meeting, probableDoubles } from '../../../electron/core/archive/doubles.ts';

const school = {
  name: 'THCS Hoa Ban',
  provinceCode: '12',
  provinceName: 'Lai Châu',
  communeCode: '03388',
  communeName: 'Mường Kim',
};
const meeting = (id: string, given: Partial<Meeting> = {}): Meeting => ({
  ...{ id, simulated: false, school, date: '2026-11-20', startedAt: '07:30', programme: 'thcs-45' },
  ...{ groups: ['7A', '7B'], laptop: null },
  ...given,
});
const asked = (one: Partial<Meeting>, other: Partial<Meeting>): boolean =>
  probableDoubles([meeting('a', one), meeting('b', other)]).length === 1;

describe('seminars that are probably one', () => {
  test('have one school, one day and a group of one name, however it was typed', () => {
    const typed = { ...school, name: '  thcs  hoa ban '.normalize('NFD'), communeCode: '' };
    expect(asked({}, { school: typed, startedAt: '13:30', groups: ['7a '] })).toBe(true);
  });

  test('or begin at one time, whatever their groups are called', () => {
    expect(asked({ groups: ['7A'] }, { groups: ['Lớp 7 A'] })).toBe(true);
  });

  test('or hold one programme where nothing tells them apart', () => {
    expect(asked({ groups: [] }, { startedAt: null })).toBe(true);
    expect(asked({ groups: [] }, { startedAt: '08:05' })).toBe(true);
    expect(asked({ groups: [] }, { startedAt: '13:30' })).toBe(false);
    expect(asked({ startedAt: '08:05' }, { groups: ['8C'] })).toBe(false);
  });

  test('of one laptop were begun twice, or typed in again: what only looks alike is two seminars', () => {
    const [one, other] = [{ laptop: 'x' }, { laptop: 'x' }];
    expect(asked({ ...one, groups: [] }, { ...other, startedAt: '08:20' })).toBe(false);
    expect(asked({ ...one, groups: [] }, { laptop: 'y', startedAt: '08:20' })).toBe(true);
    expect(asked(one, { ...other, startedAt: '13:30' })).toBe(false);
    expect(asked(one, { ...other, startedAt: '07:50' })).toBe(true);
    expect(asked(one, { ...other, startedAt: null })).toBe(true);
    expect(asked({ ...one, groups: ['7A'] }, { ...other, groups: ['Lớp 7 A'] })).toBe(true);
  });

  test('never have another day, school or commune, and are never simulated and real', () => {
    expect(asked({}, { date: '2026-11-21' })).toBe(false);
    expect(asked({}, { school: { ...school, name: 'THCS Sao Mai' } })).toBe(false);
    expect(asked({}, { school: { ...school, communeCode: '03390', communeName: 'Than Uyên' } })).toBe(false);
    expect(asked({}, { simulated: true })).toBe(false);
  });

  test('are the same pairs in any order', () => {
    const some = fc.uniqueArray(
      fc
        .record({
          id: fc.uuid(),
          date: fc.constantFrom('2026-11-20', '2026-11-21'),
          startedAt: fc.constantFrom(null, '07:30', '09:00'),
          groups: fc.subarray(['7A', '7B', '']),
        })
        .map(({ id, ...given }) => meeting(id, given)),
      { maxLength: 8, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (meetings) => {
        expect(probableDoubles(meetings.toReversed())).toEqual(probableDoubles(meetings));
      }),
    );
  });
});
