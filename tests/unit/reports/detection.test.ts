import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../electron/core/reports/build.ts';
import type { Quiz } from '../../../slides/model/quiz.ts';
import { quiz, record } from './records.ts';
import { person, times } from './responses.ts';

const options = (values: readonly ('good' | 'poor' | 'adult')[]): Quiz['items'][number]['options'] =>
  values.map((value, at) => ({ id: `o${at + 1}`, text: { vi: value, en: value }, picture: 'ask', value }));

const judging: Quiz = {
  ...quiz,
  items: quiz.items.map((item) => ({
    ...item,
    nature: item.id === 'q2' ? ('genuine' as const) : ('scam' as const),
    options: options(['good', 'poor', 'adult']),
  })),
  forms: { A: ['q1', 'q2'], B: ['ke-ai', 'q2'] },
};
const content = { hash: '0'.repeat(64), json: JSON.stringify({ quizzes: { thcs: judging }, scenarios: {} }) };

/** `n` who judge the scam and the genuine message so. */
const judge = (n: number, scam: string[], genuine: string[]) =>
  times(n, () => person({ q1: scam, q2: genuine }, null));
const found = (responses: ReturnType<typeof judge>) =>
  buildReport(record({ tallies: [], choices: [], responses, content }), 'en').quizzes[0]?.detection;

const GOOD = ['o1'];
const POOR = ['o2'];
const ADULT = ['o3'];

describe('telling scams from genuine messages, in a report', () => {
  const usual = [
    ...judge(30, GOOD, GOOD),
    ...judge(15, GOOD, POOR),
    ...judge(10, POOR, GOOD),
    ...judge(5, ADULT, ADULT),
    ...judge(5, [], []),
  ];

  it('counts hits and false alarms among those who judged, and asking an adult apart', () => {
    expect(found(usual)).toMatchObject({
      scams: 1,
      genuine: 1,
      hits: { percent: 82, shareText: '82%' },
      falseAlarms: { percent: 27, shareText: '27%' },
      asked: { percent: 8, shareText: '8%' },
      sensitivity: 1.5,
      criterion: -0.1,
    });
  });

  it('says it in words, with the caveat', () => {
    expect(found(usual)?.sentences).toEqual([
      'Faced with a scam, those who judged it themselves saw through it about 8 times in 10 (82%). Faced with a genuine message, they suspected it about 3 times in 10 (27%).',
      '“I’d ask an adult” was chosen 8% of the time. Asking an adult is never wrong, so it is counted separately.',
      'If both of the first two numbers rise, the class has become more suspicious, not necessarily better at telling them apart.',
    ]);
  });

  it('never says nobody or everybody of a small group, nor more than is printed', () => {
    const all = [...judge(24, GOOD, GOOD), ...judge(12, GOOD, ADULT)];
    const but = [...judge(24, GOOD, GOOD), ...judge(11, GOOD, ADULT), ...judge(1, POOR, ADULT)];
    expect(found(all)).toMatchObject({ hits: { shareText: '> 95%' }, falseAlarms: { shareText: '< 5%' } });
    expect(found(but)).toEqual(found(all));
  });

  it('is not told where one of the two kinds is missing', () => {
    expect(found(times(40, () => person({ q1: GOOD }, null)))).toBeNull();
    expect(found(judge(40, ADULT, GOOD))).not.toBeUndefined();
  });
});
