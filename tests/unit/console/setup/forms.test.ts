import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Group, groupSchema } from '../../../../electron/contract/setup.ts';
import { readCount, showCount } from '../../../../renderer/console/forms/count.ts';
import { readDay, readTime, showDay } from '../../../../renderer/console/forms/day.ts';
import { fold, matches } from '../../../../renderer/console/forms/fold.ts';
import {
  absentOf,
  addGroup,
  changeGroup,
  emptyGroup,
  isOverfull,
  MOST_GROUPS,
  removeGroup,
  totalsByRole,
} from '../../../../renderer/console/forms/groups.ts';

const group = (id: string, change: Partial<Group> = {}): Group => ({ ...emptyGroup(id), ...change });

describe('a count', () => {
  test('that is empty means not counted, never zero', () => {
    expect(readCount('')).toBeNull();
    expect(readCount('0')).toBe(0);
    expect(showCount(null)).toBe('');
    expect(showCount(0)).toBe('0');
  });

  test('is read from digits only and never above what the contract takes', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const count = readCount(typed);
        expect(groupSchema.shape.present.safeParse(count).success).toBe(true);
      }),
    );
    expect(readCount('4o2 ')).toBe(42);
  });
});

describe('a day', () => {
  test('is typed day first, with any mark between', () => {
    expect(['5/2/2026', '05.02.2026', '5-2-26', ' 5 2 2026 '].map(readDay)).toEqual(
      Array(4).fill('2026-02-05'),
    );
  });

  test('that the calendar does not have is none', () => {
    expect(['31/2/2026', '12/13/2026', '2026-02-05', 'mai', ''].map(readDay)).toEqual(Array(5).fill(null));
  });

  test('can be read back from how it is shown', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('vi', 'en', 'uk'), (date, locale) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDay(showDay(iso, locale))).toBe(iso);
      }),
    );
  });
});

test('a time of day is read by the 24-hour clock', () => {
  expect(['14:02', '14h02', '1402', '8h', '8', '7.30'].map(readTime)).toEqual([
    '14:02',
    '14:02',
    '14:02',
    '08:00',
    '08:00',
    '07:30',
  ]);
  expect(['', '24:00', '12:60', 'trưa'].map(readTime)).toEqual(Array(4).fill(null));
});

test('a search does not ask for diacritics, case or order', () => {
  expect(fold('  Đặc khu  CÔ TÔ ')).toBe('dac khu co to');
  expect(matches('Xã Bảo Yên, Lào Cai', 'lao cai bao')).toBe(true);
  expect(matches('Xã Bảo Yên, Lào Cai', 'bac ha')).toBe(false);
});

describe('groups', () => {
  test('that are added are like the last one and never share an id', () => {
    let groups = [group('g2', { role: 'parent', ageBand: 'over-24' })];
    for (let turn = 0; turn < 5; turn += 1) groups = addGroup(groups);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(6);
    expect(groups.at(-1)).toMatchObject({ role: 'parent', ageBand: 'over-24', name: '', present: null });
  });

  test('are no more than the contract takes', () => {
    const full = Array.from({ length: MOST_GROUPS }, (_, index) => group(`g${index}`));
    expect(addGroup(full)).toHaveLength(MOST_GROUPS);
  });

  test('are changed and removed by their id', () => {
    const groups = [group('g1'), group('g2')];
    expect(changeGroup(groups, 'g2', { present: 3 })).toEqual([groups[0], { ...groups[1], present: 3 }]);
    expect(removeGroup(groups, 'g1')).toEqual([groups[1]]);
  });

  test('miss only those who are known to be missing', () => {
    expect(absentOf(group('g1', { enrolled: 42, present: 40 }))).toBe(2);
    expect(absentOf(group('g1', { enrolled: 42 }))).toBeNull();
    expect(absentOf(group('g1', { enrolled: 40, present: 42 }))).toBe(0);
    expect(isOverfull(group('g1', { enrolled: 40, present: 42 }))).toBe(true);
    expect(isOverfull(group('g1', { present: 42 }))).toBe(false);
  });

  test('are added up by role, in the order of the reports', () => {
    const groups = [
      group('g1', { role: 'teacher', present: 3 }),
      group('g2', { enrolled: 40, present: 38 }),
      group('g3', { enrolled: 42, present: 42 }),
    ];
    expect(totalsByRole(groups)).toEqual([
      { role: 'student', total: { enrolled: 82, present: 80, absent: 2 } },
      { role: 'teacher', total: { enrolled: null, present: 3, absent: null } },
    ]);
  });
});
