import { describe, expect, it } from 'vitest';
import type { ResponseBody } from '../../../electron/contract/archive.ts';
import { reportSchema } from '../../../electron/contract/report.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { record } from './records.ts';
import { person, times } from './responses.ts';

const GOOD = ['o1'];
const POOR = ['o2'];
const pair = (before: string[], after: string[], over: Partial<ResponseBody> = {}): ResponseBody =>
  person({ q1: before, 'ke-ai': before }, { 'ke-ai': after, q2: after }, over);

/** 60 participants: 15 got there, 3 went away, one passed at the end. */
const people = (over: Partial<ResponseBody> = {}): ResponseBody[] => [
  ...times(22, () => pair(GOOD, GOOD, over)),
  ...times(15, () => pair(POOR, GOOD, over)),
  ...times(3, () => pair(GOOD, POOR, over)),
  ...times(19, () => pair(POOR, POOR, over)),
  pair(GOOD, [], over),
];
const reportOf = (responses: ResponseBody[]) => buildReport(record({ tallies: [], responses }), 'en');

describe('opening and closing of the same participants', () => {
  it('are set side by side for the questions of both forms only', () => {
    const [matched] = reportOf(people()).matched;
    expect(matched).toMatchObject({ pairs: 60, mode: 'cards' });
    expect(matched?.items.map(({ item, pairs }) => [item, pairs])).toEqual([['ke-ai', 60]]);
    expect(matched?.items[0]?.rows.map(({ text, count, shareText }) => [text, count, shareText])).toEqual([
      ['Safe both times', null, 'about 35%'],
      ['Safe only at the closing', null, 'about 25%'],
      ['Safe only at the opening', null, 'about 5%'],
      ['Not yet safe either time', null, 'about 30%'],
    ]);
  });

  it("are tested with McNemar's test, which is named", () => {
    const item = reportOf(people()).matched[0]?.items[0];
    expect(item).toMatchObject({ chance: 'p<0.05', method: 'exact' });
    expect(item?.sentences[1]).toBe(
      'A change of this size is hardly chance alone (p < 0.05, exact McNemar test). That does not say why it came about.',
    );
  });

  it('change by as much as the two forms say, within a narrower interval', () => {
    const report = reportOf(people());
    const [apart, matched] = [report.comparisons[0]?.items[0]?.change, report.matched[0]?.items[0]?.change];
    expect(matched?.points).toBe(apart?.points);
    expect(matched?.low).toBeGreaterThan(apart?.low ?? 0);
    expect(matched?.high).toBeLessThan(apart?.high ?? 0);
  });

  it('are not printed of fewer than k pairs', () => {
    const apart = [
      ...times(20, () => person({ 'ke-ai': GOOD }, null)),
      ...times(20, () => person(null, { 'ke-ai': POOR })),
    ];
    const { matched } = reportOf([...apart, ...times(9, () => pair(GOOD, GOOD))]);
    expect(matched).toMatchObject([{ pairs: null, items: [], score: null }]);
    expect(reportOf(apart).matched).toEqual([]);
  });

  it('never mix modes or roles', () => {
    const { matched } = reportOf([
      ...people(),
      ...people({ mode: 'station' }),
      ...people({ role: 'parent', ageBand: 'over-24' }),
    ]);
    expect(matched.map(({ mode, role, pairs }) => [mode, role, pairs])).toEqual([
      ['cards', 'student', 60],
      ['cards', 'parent', 60],
      ['station', 'student', 60],
    ]);
  });

  it('fit the contract in every language, and never speak of an effect', () => {
    for (const locale of ['vi', 'en', 'uk'] as const) {
      const report = buildReport(record({ tallies: [], responses: people() }), locale);
      expect(reportSchema.parse(report)).toEqual(report);
      expect(JSON.stringify(report)).not.toMatch(/hiệu quả|ефективн|effective/i);
    }
  });
});

describe('a change between two groups that cannot be linked', () => {
  it('has its interval, its caveats and a gain, all from what is printed', () => {
    const [comparison] = reportOf(people()).comparisons;
    const [item] = comparison?.items ?? [];
    expect(item?.change).toEqual({ points: 18, low: 0, high: 35 });
    expect(item?.sentences[0]).toContain('Zero lies in between');
    expect(comparison?.gain).toBe(0.3);
    expect(comparison?.notes).toHaveLength(2);
  });
});
