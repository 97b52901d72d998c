import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedOf } from '../../../electron/core/reports/blur.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { printedInterval, printedShare, safeShare } from '../../../electron/core/reports/printed-share.ts';
import { quiz, record } from './records.ts';
import { person, times } from './responses.ts';

const counts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).filter(([a, b, c]) => a + b + c >= 10);

describe('the interval of a printed share', () => {
  it('holds the share that was counted, however it was rounded', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const n = all[0] + all[1] + all[2];
        for (const [at, printed] of printedOf(all, 'en').entries()) {
          const interval = printedInterval(printed, n);
          const percent = ((all[at] ?? 0) / n) * 100;
          if (interval === null) expect(printed.shareText).toBe('not printed');
          else expect(interval.low <= percent && percent <= interval.high).toBe(true);
        }
      }),
    );
  });

  it('is the same for all counts that print the same', () => {
    const [one, two] = [printedOf([26, 0, 9], 'en'), printedOf([25, 1, 9], 'en')];
    expect(one.map(({ shareText }) => shareText)).toEqual(two.map(({ shareText }) => shareText));
    expect(one.map((each) => printedInterval(each, 35))).toEqual(
      two.map((each) => printedInterval(each, 35)),
    );
    expect(one.map((each) => printedShare(each, 35))).toEqual(two.map((each) => printedShare(each, 35)));
  });

  it('is none where nothing was counted', () => {
    const [nothing] = printedOf([0, 0], 'vi');
    expect(nothing && printedInterval(nothing, 0)).toBeNull();
  });
});

describe('the share of safe answers', () => {
  it('lies within what the printed shares can stand for, and so does the true one', () => {
    fc.assert(
      fc.property(counts, ([good, poor, passed]) => {
        const answers = [
          ...times(good, () => person({ q2: ['o1'] }, null)),
          ...times(poor, () => person({ q2: ['o2'] }, null)),
          ...times(passed, () => person({ q2: [] }, null)),
        ];
        const [result] = buildReport(record({ tallies: [], choices: [], responses: answers }), 'en').quizzes;
        const item = quiz.items.find(({ id }) => id === 'q2');
        const printed = result?.items[0];
        const safe = printed ? safeShare(item, printed, result.respondents ?? 0) : null;
        const share = good / answers.length;
        if (safe === null) expect(printed?.options[0]?.shareText).toBe('not printed');
        else {
          expect(safe.low - 1e-9 <= share && share <= safe.high + 1e-9).toBe(true);
          expect(safe.low <= safe.share && safe.share <= safe.high).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
