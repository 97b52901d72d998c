import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoicesBody, SeminarRecord, TallyBody } from '../../../../electron/contract/archive.ts';
import { channels, type Place } from '../../../../electron/contract/channels.ts';
import {
  canBeSaved,
  correctionsOf,
  readMinutes,
  schoolAt,
  setCount,
  showMinutes,
  withCount,
  withFork,
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
  responses: [],
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

describe('a correction of a role-play', () => {
  const playHead = '44444444-4444-4444-8444-444444444444';
  const play: ChoicesBody = {
    segment: 'thuc-hanh',
    scenario: 'cuoc-goi-la',
    mode: 'class',
    decisions: [
      { scene: 's1', counts: { a: 20, b: 3 }, chosen: 'a', by: 'class' },
      { scene: 's2', counts: {}, chosen: 'c', by: 'trainer' },
    ],
    ending: null,
    stopped: true,
    lit: 1,
  };
  const played = { ...record, choices: [{ head: playHead, body: play }] };

  test('changes hands and the chosen option at one fork, and names the play as its parent', () => {
    const counts = withCount(play.decisions[0]?.counts ?? {}, 'b', 13);
    const decisions = withFork(play.decisions, 0, { counts, chosen: 'b' });
    const corrections = correctionsOf(played, {
      ...played,
      choices: [{ head: playHead, body: { ...play, decisions } }],
    });
    expect(corrections).toEqual([
      {
        id,
        parent: playHead,
        body: {
          kind: 'choices',
          body: {
            ...play,
            decisions: [
              { scene: 's1', counts: { a: 20, b: 13 }, chosen: 'b', by: 'class' },
              play.decisions[1],
            ],
          },
        },
      },
    ]);
    expect(channels['archive.correct'].input.safeParse(corrections[0]).success).toBe(true);
    expect(correctionsOf(played, structuredClone(played))).toEqual([]);
  });
});

describe('a correction of the place', () => {
  const at = (place: Place | null): SeminarRecord => ({
    ...record,
    seminar: { ...record.seminar, school: schoolAt(record.seminar.school, place) },
  });
  const bacHa = { provinceCode: '09', provinceName: 'Lào Cai', communeCode: '1', communeName: 'Xã Bắc Hà' };

  test('keeps the name of the school', () => {
    expect(at(bacHa).seminar.school).toEqual({ name: 'THCS Hoa Ban', ...bacHa });
    expect(correctionsOf(record, at(bacHa))).toHaveLength(1);
    expect(canBeSaved(record, at(bacHa))).toBe(true);
  });

  test('is not saved half: a place that was known cannot be left open', () => {
    expect(canBeSaved(record, at(null))).toBe(false);
    expect(canBeSaved(at(null), at(null))).toBe(true);
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
