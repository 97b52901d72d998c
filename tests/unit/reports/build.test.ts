import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../electron/contract/report.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { anyRecord } from './any-record.ts';
import { choices, closingTally, group, record, tally } from './records.ts';

const teachers = { role: 'teacher', ageBand: 'over-24' } as const;

describe('the report model', () => {
  it('fits its contract for any record and language', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('vi', 'en', 'uk'), (each, locale) => {
        const report = buildReport(each, locale);
        expect(reportSchema.parse(report)).toEqual(report);
      }),
    );
  });

  it('speaks the language of the report, and Vietnamese where a word is not translated', () => {
    const report = buildReport(record(), 'uk');
    expect(report.programme.title).toBe('uk Không một mình: 45 phút cho THCS');
    expect(report.rehearsals[0]?.title).toBe('Cuộc gọi lạ');
    expect(report.labels.present).toBe('Присутні');
  });

  it('can be made without the frozen content', () => {
    const report = buildReport(record({ content: null }), 'vi');
    expect(report.quizzes[0]?.items[0]?.question).toBe('q1');
    expect(report.rehearsals[0]?.forks[0]?.options.map((option) => option.text)).toEqual(['cup', 'nghe']);
  });

  it('adds the times of the parts as they are printed', () => {
    const { programme } = buildReport(record(), 'vi');
    expect(programme.segments.map((part) => part.takenMinutes)).toEqual([4.2, 13.4, 15.7, null, 4]);
    expect(programme.takenMinutes).toBe(37.3);
    expect(programme.plannedMinutes).toBe(37.5);
  });
});

describe('attendance in a report', () => {
  const uncounted = group({ id: 'g2', name: '8A2', present: null });

  it('never turns "not counted" into zero', () => {
    const { attendance } = buildReport(record({ seminar: { groups: [uncounted] } }), 'vi');
    expect(attendance.total).toEqual({ enrolled: 38, present: null, absent: null });
    expect(attendance.partial).toBe(true);
  });

  it('adds up by role and in all, and says when the sum is not whole', () => {
    const groups = [group(), uncounted, group({ id: 'g3', ...teachers, enrolled: 3, present: 2 })];
    const { attendance } = buildReport(record({ seminar: { groups } }), 'vi');
    expect(attendance.byRole.map(({ role, groups: n, present }) => [role, n, present])).toEqual([
      ['student', 2, 36],
      ['teacher', 1, 2],
    ]);
    expect(attendance.total).toEqual({ enrolled: 79, present: 38, absent: 3 });
    expect(attendance.partial).toBe(true);
  });

  it('is printed for groups of any size', () => {
    const { attendance } = buildReport(
      record({ seminar: { groups: [group({ enrolled: 2, present: 1 })] } }),
      'vi',
    );
    expect(attendance.groups[0]).toMatchObject({ enrolled: 2, present: 1, absent: 1 });
  });
});

describe('quiz results in a report', () => {
  it('carry no number of a form that too few answered', () => {
    const small = tally({ ...teachers, present: 9, items: [{ item: 'q1', counts: { o1: 4, o2: 5 } }] });
    const report = buildReport(record({ tallies: [small] }), 'vi');
    expect(report.quizzes).toHaveLength(1);
    expect(report.quizzes[0]).toMatchObject({
      suppressed: true,
      respondents: null,
      present: null,
      items: [],
    });
    expect(report.labels.suppressed).toBe('Dưới 10 phiếu, không in kết quả.');
  });

  it('keep roles apart, opening before closing', () => {
    const many = { items: [{ item: 'ke-ai', counts: { o1: 20, o2: 5, o3: 5 } }] };
    const tallies = [
      closingTally({ ...teachers, ...many }),
      closingTally(),
      tally(),
      tally({ ...teachers, ...many }),
    ];
    const { quizzes, comparisons } = buildReport(record({ tallies }), 'vi');
    expect(quizzes.map(({ when, role }) => `${when} ${role}`)).toEqual([
      'opening student',
      'opening teacher',
      'closing student',
      'closing teacher',
    ]);
    expect(comparisons).toHaveLength(2);
  });

  it('put only the anchor items side by side', () => {
    const [comparison] = buildReport(record(), 'vi').comparisons;
    expect(comparison?.items.map((item) => item.item)).toEqual(['ke-ai']);
    expect(comparison?.items[0]?.options[0]).toMatchObject({
      opening: { count: 14 },
      closing: { count: null, percent: 90 },
    });
  });

  it('compare nothing when one side may not be printed', () => {
    const small = closingTally({ items: [{ item: 'ke-ai', counts: { o1: 9 } }] });
    expect(buildReport(record({ tallies: [tally(), small] }), 'vi').comparisons).toEqual([]);
  });

  it('say "not counted" for an item without counts', () => {
    const open = tally({
      items: [
        { item: 'q1', counts: {} },
        { item: 'ke-ai', counts: { o1: 20, o2: 9, o3: 3 } },
      ],
    });
    const item = buildReport(record({ tallies: [open] }), 'vi').quizzes[0]?.items[0];
    expect(item).toMatchObject({ item: 'q1', answers: null });
    expect(item?.options.map((option) => option.count)).toEqual([null, null, null]);
  });

  it('call it a change, never an effect', () => {
    const { labels } = buildReport(record(), 'vi');
    expect(labels.comparison).toBe('Thay đổi đầu buổi – cuối buổi');
    expect(Object.values(labels).join(' ')).not.toMatch(/hiệu quả/i);
  });
});

describe('role-play choices in a report', () => {
  it('are told fork by fork in plain words', () => {
    const [play] = buildReport(record(), 'vi').rehearsals;
    expect(play?.forks[0]).toMatchObject({ question: 'Mai nên làm gì?', votes: 35, by: 'class' });
    expect(play?.forks[0]?.options.map(({ text, count, chosen }) => [text, count, chosen])).toEqual([
      ['Cúp máy ngay', 20, true],
      ['Nghe tiếp và giữ bí mật', 15, false],
    ]);
    expect(play?.ending).toMatchObject({ title: 'Về nhà an toàn', kind: 'an toàn' });
  });

  it('show the way of a small class without its votes', () => {
    const small = choices({
      decisions: [{ scene: 's-1', counts: { cup: 5, nghe: 3 }, chosen: 'cup', by: 'class' }],
    });
    const [play] = buildReport(record({ choices: [small] }), 'vi').rehearsals;
    expect(play).toMatchObject({ suppressed: true, forks: [{ votes: null }] });
    expect(play?.forks[0]?.options.map(({ count, chosen }) => [count, chosen])).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  it('are told play by play of the class only', () => {
    const single = choices({
      mode: 'single',
      decisions: [{ scene: 's-1', counts: { cup: 1 }, chosen: 'cup', by: 'class' }],
    });
    const report = buildReport(record({ choices: [single, single, choices()] }), 'vi');
    expect(report.rehearsals.map(({ mode }) => mode)).toEqual(['class']);
  });

  it('say that the trainer went on without a vote', () => {
    const alone = choices({ decisions: [{ scene: 's-2', counts: {}, chosen: 'ke', by: 'trainer' }] });
    const [play] = buildReport(record({ choices: [alone] }), 'vi').rehearsals;
    expect(play).toMatchObject({ suppressed: false, forks: [{ votes: null, byText: 'báo cáo viên' }] });
    expect(play?.forks[0]?.options.map((option) => option.choice)).toEqual(['ke', 'cho']);
  });
});
