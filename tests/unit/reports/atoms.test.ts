import { describe, expect, it } from 'vitest';
import type { TallyBody } from '../../../electron/contract/archive.ts';
import { isTooSmall } from '../../../electron/core/reports/atom.ts';
import { atomsOf } from '../../../electron/core/reports/atoms.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { quizResults } from '../../../electron/core/reports/quizzes.ts';
import type { Quiz } from '../../../slides/model/quiz.ts';
import { quiz, record, tally } from './records.ts';
import { person, times } from './responses.ts';

const [first] = quiz.items;
const itemOf = (over: Partial<Quiz['items'][number]>): Quiz['items'][number] => ({
  ...(first as Quiz['items'][number]),
  ...over,
});
const quizOf = (item: Quiz['items'][number]): Record<string, Quiz> => ({
  thcs: { ...quiz, items: [item], forms: { A: [item.id], B: [item.id] } },
});
const rowsOf = (item: Quiz['items'][number], answers: string[][]): Record<string, number> => {
  const people = answers.map((answer) => person({ [item.id]: answer }, null));
  const [atom] = atomsOf([], people, quizOf(item));
  return Object.fromEntries(atom?.items[0]?.rows.map(({ id, count }) => [id, count]) ?? []);
};

describe('answers of participants', () => {
  it('are counted option by option, and "not sure" apart', () => {
    expect(rowsOf(itemOf({ id: 'q1' }), [['o1'], ['o1'], ['o3'], []])).toEqual({
      o1: 2,
      o2: 0,
      o3: 1,
      '(pass)': 1,
    });
  });

  it('of which several may be chosen count in each of their options', () => {
    const item = itemOf({ id: 'q1', type: 'several' });
    expect(rowsOf(item, [['o1', 'o3'], ['o1'], []])).toEqual({ o1: 2, o2: 0, o3: 1, '(pass)': 1 });
  });

  it('that put things in order are right or not', () => {
    const item = itemOf({ id: 'q1', type: 'order' });
    expect(rowsOf(item, [['o1', 'o2', 'o3'], ['o2', 'o1', 'o3'], []])).toEqual({
      '(right)': 1,
      '(other)': 1,
      '(pass)': 1,
    });
  });

  it('are atoms of their own by form, mode, role and age band', () => {
    const people = [
      ...times(3, () => person({ q1: ['o1'] }, { q2: ['o1'] })),
      ...times(2, () => person({ q1: ['o1'] }, null, { mode: 'station' })),
      person({ q1: ['o2'] }, null, { mode: 'group' }),
      person({ q1: ['o2'] }, null, { role: 'teacher', ageBand: 'over-24' }),
    ];
    const atoms = atomsOf([tally()], people, { thcs: quiz });
    expect(atoms.map(({ mode, when, role, respondents }) => [mode, when, role, respondents])).toEqual([
      ['hands', 'opening', 'student', 35],
      ['cards', 'opening', 'student', 3],
      ['cards', 'closing', 'student', 3],
      ['station', 'opening', 'student', 2],
      ['group', 'opening', 'student', 1],
      ['cards', 'opening', 'teacher', 1],
    ]);
  });

  it('are counted by their ids where the frozen content is lost', () => {
    const [atom] = atomsOf([], [person({ q9: ['b'] }, null), person({ q9: ['a'] }, null)], {});
    expect(atom?.items[0]?.rows).toEqual([
      { id: 'a', count: 1 },
      { id: 'b', count: 1 },
      { id: '(pass)', count: 0 },
    ]);
  });
});

describe('answers of participants in a report', () => {
  const opening = [
    ...times(24, () => person({ q1: ['o1'] }, null)),
    ...times(18, () => person({ q1: ['o2'] }, null)),
    ...times(10, () => person({ q1: ['o3'] }, null)),
    ...times(5, () => person({ q1: [] }, null)),
  ];

  it('print like hands, with who was not sure and an interval to each share', () => {
    const [result] = buildReport(record({ tallies: [], responses: opening }), 'en').quizzes;
    expect(result).toMatchObject({ mode: 'cards', respondents: 57, suppressed: false });
    expect(
      result?.items[0]?.options.map(({ text, count, percent, interval }) => [text, count, percent, interval]),
    ).toEqual([
      ['en Cúp máy', 24, 42, { low: 30, high: 56 }],
      ['en Nghe tiếp xem họ nói gì', 18, 32, { low: 21, high: 45 }],
      ['en Nhắn hỏi bạn thân', 10, 18, { low: 9, high: 30 }],
      ['Not sure, no answer', 5, 9, { low: 3, high: 19 }],
    ]);
    expect(result?.items[0]?.sentences).toEqual([
      'About 4 in 10 chose “en Cúp máy”; with this many answers, the true figure may lie anywhere from 30% to 56%.',
    ]);
  });

  it('stay out below k, mode by mode', () => {
    const few = times(9, () => person({ q1: ['o1'] }, null, { mode: 'station' }));
    const { quizzes } = buildReport(record({ tallies: [], responses: [...opening, ...few] }), 'vi');
    expect(quizzes.map(({ mode, suppressed, respondents }) => [mode, suppressed, respondents])).toEqual([
      ['cards', false, 57],
      ['station', true, null],
    ]);
    expect(quizzes[1]).toMatchObject({ items: [], detection: null });
  });

  it('are never compared with raised hands', () => {
    const closing = times(30, () => person(null, { 'ke-ai': ['o1'] }));
    const report = buildReport(record({ tallies: [tally()], responses: closing }), 'vi');
    expect(report.quizzes).toHaveLength(2);
    expect(report.comparisons).toEqual([]);
  });

  it('tell of a hall that stood only what most did, and nothing of a small one', () => {
    const items = [{ item: 'q1', counts: {}, most: 'o1' }];
    const hall = (present: number | null) =>
      buildReport(record({ tallies: [tally({ mode: 'stance', present, items })] }), 'en').quizzes[0];
    expect(hall(400)).toMatchObject({ suppressed: false, respondents: null, detection: null });
    expect(hall(400)?.items[0]?.sentences).toEqual([
      'Most of the hall chose “en Cúp máy”. Nobody was counted.',
    ]);
    expect(hall(null)?.suppressed).toBe(false);
    expect(hall(9)).toMatchObject({ suppressed: true, items: [] });
  });

  it('say where more hands were counted than were present, and keep them as counted', () => {
    const hands = (counts: Record<string, number>, kind: Quiz['items'][number]['type'] = 'single') => {
      const { items } = tally();
      const [counted] = items;
      const asked = { ...tally({ present: 37 }), items: [{ item: counted?.item ?? '', counts }] };
      const changed = quizOf(itemOf({ id: counted?.item ?? '', type: kind }));
      const [result] = quizResults(atomsOf([asked], [], changed), changed, {
        locale: 'en',
        k: 10,
        words: { opening: 'opening', closing: 'closing' },
      });
      return result?.items[0]?.sentences.at(-1) ?? '';
    };
    const more = 'More hands were counted than were present (37); kept as counted.';
    expect(hands({ o1: 30, o2: 8, o3: 0 })).toBe(more);
    expect(hands({ o1: 30, o2: 7, o3: 0 })).not.toBe(more);
    expect(hands({ o1: 30, o2: 20, o3: 10 }, 'several')).not.toBe(more);
    expect(hands({ o1: 38, o2: 20, o3: 10 }, 'several')).toBe(more);
  });
});

describe('raised hands', () => {
  const sizeOf = (items: TallyBody['items'], item = itemOf({ id: 'q1' })) => {
    const [atom] = atomsOf([tally({ items })], [], quizOf(item));
    return { respondents: atom?.respondents, answers: atom?.items.map(({ answers }) => answers) };
  };

  it('take the item with the most answers as the size of the group', () => {
    const items = [
      { item: 'q1', counts: { o1: 3, o2: 4 } },
      { item: 'q2', counts: { o1: 11 } },
      { item: 'q3', counts: {} },
    ];
    expect(sizeOf(items)).toEqual({ respondents: 11, answers: [7, 11, null] });
  });

  it('of pupils who may choose several are never added up to people', () => {
    const several = itemOf({ id: 'q1', type: 'several' });
    // Six pupils who raise a hand for three options each are not eighteen, and too few to be printed.
    const counts = { o1: 6, o2: 6, o3: 6 };
    expect(sizeOf([{ item: 'q1', counts }], several)).toEqual({ respondents: 6, answers: [6] });
    const withOther = [
      { item: 'q1', counts },
      { item: 'q2', counts: { o1: 9, o2: 11 } },
    ];
    expect(sizeOf(withOther, several)).toEqual({ respondents: 20, answers: [20, 20] });
  });

  it('of a group too small for print stay unprinted, however often hands went up', () => {
    const counts = { o1: 6, o2: 6, o3: 6 };
    const items = quiz.items.map((one) => ({ ...one, type: 'several' as const }));
    const [atom] = atomsOf([tally({ items: [{ item: 'q1', counts }] })], [], { thcs: { ...quiz, items } });
    expect(isTooSmall(atom?.respondents ?? 0, 10)).toBe(true);
  });
});
