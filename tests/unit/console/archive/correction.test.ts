import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeminarRecord, TallyBody } from '../../../../electron/contract/archive.ts';
import { channels } from '../../../../electron/contract/channels.ts';
import {
  correctionsOf,
  readMinutes,
  setCount,
  showMinutes,
} from '../../../../renderer/console/archive/correction.ts';

const id = '11111111-1111-4111-8111-111111111111';
const head = '22222222-2222-4222-8222-222222222222';
const tallyHead = '33333333-3333-4333-8333-333333333333';

const tally: TallyBody = {
  segment: 'dau-buoi',
  quiz: 'thcs',
  form: 'A',
  when: 'opening',
  mode: 'hands',
  role: 'student',
  ageBand: '12-15',
  present: 40,
  items: [{ item: 'q1', counts: { a: 30, b: 10 } }],
};

const record: SeminarRecord = {
  id,
  simulated: false,
  head,
  revisions: 1,
  conflict: false,
  seminar: {
    school: {
      name: 'THCS Hoa Ban',
      provinceCode: '09',
      provinceName: 'Lào Cai',
      communeCode: '2',
      communeName: 'Xã Bảo Yên',
    },
    date: '2026-11-23',
    startedAt: '14:02',
    kind: 'outreach',
    organisation: '',
    trainer: '',
    programme: { id: 'thcs-45', title: { vi: 'Không một mình' }, minutes: 45 },
    segments: [{ id: 'mo-dau', kind: 'deck', title: { vi: 'Mở đầu' }, plannedMinutes: 3, takenMs: 190_000 }],
    groups: [],
    remarks: { remarks: '', difficulties: '', proposals: '' },
    source: 'live',
    openingForm: 'A',
    contentHash: 'x',
    appVersion: '0.1.0',
  },
  tallies: [{ head: tallyHead, body: tally }],
  choices: [],
  content: null,
};

describe('a correction', () => {
  test('of nothing is none', () => {
    expect(correctionsOf(record, structuredClone(record))).toEqual([]);
  });

  test('of a count that was taken away and typed again is none', () => {
    const items = setCount(setCount(tally.items, 'q1', 'a', null), 'q1', 'a', 30);
    expect(
      correctionsOf(record, { ...record, tallies: [{ head: tallyHead, body: { ...tally, items } }] }),
    ).toEqual([]);
  });

  test('names the head that was shown as its parent, record by record', () => {
    const items = setCount(tally.items, 'q1', 'b', 12);
    const after: SeminarRecord = {
      ...record,
      seminar: { ...record.seminar, trainer: 'Giàng A Sử' },
      tallies: [{ head: tallyHead, body: { ...tally, items } }],
    };
    const corrections = correctionsOf(record, after);
    expect(corrections.map(({ parent, body }) => [parent, body.kind])).toEqual([
      [head, 'seminar'],
      [tallyHead, 'tally'],
    ]);
    for (const correction of corrections)
      expect(channels['archive.correct'].input.safeParse(correction).success).toBe(true);
  });

  test('of one record leaves the others alone', () => {
    const after = { ...record, seminar: { ...record.seminar, date: '2026-11-24' } };
    expect(correctionsOf(record, after)).toHaveLength(1);
  });
});

describe('a count of hands', () => {
  test('that is emptied is not counted any more, not zero', () => {
    expect(setCount(tally.items, 'q1', 'b', null)).toEqual([{ item: 'q1', counts: { a: 30 } }]);
    expect(setCount(tally.items, 'q1', 'b', 0)).toEqual([{ item: 'q1', counts: { a: 30, b: 0 } }]);
  });

  test('of a question that had none yet is added', () => {
    expect(setCount(tally.items, 'q2', 'a', 5)).toEqual([...tally.items, { item: 'q2', counts: { a: 5 } }]);
  });
});

describe('minutes', () => {
  test('are read with comma or point, and empty means not timed', () => {
    expect(readMinutes('12,5')).toBe(750_000);
    expect(readMinutes('12.5')).toBe(750_000);
    expect(readMinutes(' ')).toBeNull();
    expect(['mười', '-1', '601'].map(readMinutes)).toEqual([undefined, undefined, undefined]);
  });

  test('can be read back from how they are shown, to the tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.constantFrom('vi', 'en', 'uk'), (tenths, locale) => {
        expect(readMinutes(showMinutes(tenths * 6000, locale))).toBe(tenths * 6000);
      }),
    );
    expect(showMinutes(null, 'vi')).toBe('');
  });
});
