import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlurred, isMasked, printedOf } from '../../../electron/core/reports/blur.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { choices, record, tally } from './records.ts';

const texts = (counts: number[]): string[] => printedOf(counts, 'en').map(({ shareText }) => shareText);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Every way in which `answers` can fall on `options` options. */
function* ways(answers: number, options: number): Generator<number[]> {
  if (options === 1) yield [answers];
  else
    for (let first = 0; first <= answers; first += 1)
      for (const rest of ways(answers - first, options - 1)) yield [first, ...rest];
}

describe('an item that nearly nobody or nearly everybody answered alike', () => {
  it.each([
    [0, 49, '< 5%'],
    [2, 49, '< 5%'],
    [49, 49, '> 95%'],
    [48, 49, '> 95%'],
    [0, 50, '0%'],
    [50, 50, '100%'],
    [3, 49, '6%'],
    [20, 35, '57%'],
  ])('prints %i of %i as %s', (count, answers, text) => {
    expect(texts([count, answers - count])[0]).toBe(text);
  });

  it('says "< 5 %" only where one answer is below it too; else the words would mean nobody', () => {
    expect(texts([0, 21])).toEqual(['< 5%', '> 95%']);
    expect(texts([0, 20])).toEqual(['< 10%', '> 90%']);
    expect(texts([0, 10])).toEqual(['< 15%', '> 85%']);
  });

  it('prints shares only, rounded, for all its options', () => {
    expect(printedOf([26, 0, 9], 'vi')).toEqual([
      { count: null, percent: 70, shareText: 'khoảng 70\u00a0%', blurred: null },
      { count: null, percent: null, shareText: '< 5\u00a0%', blurred: 'none' },
      { count: null, percent: 30, shareText: 'khoảng 30\u00a0%', blurred: null },
    ]);
  });

  it('prints nothing where the rounded shares would still give the number away', () => {
    expect(texts([3, 0, 17])).toEqual(['not printed', 'not printed', 'not printed']);
  });

  it.each([2, 3, 4])(
    'of %i options never lets a blurred count be computed, by whoever knows the rule and all that is printed',
    (options) => {
      for (let answers = 1; answers < 50; answers += options === 4 ? 6 : 1) {
        const seen = new Map<string, { blurred: boolean[]; possible: Set<number>[] }>();
        for (const counts of ways(answers, options)) {
          if (!isBlurred(counts)) continue;
          const printed = printedOf(counts, 'en');
          const key = printed.map(({ shareText }) => shareText).join('|');
          const hidden = printed.every(({ percent, blurred }) => percent === null && blurred === null);
          const entry = seen.get(key) ?? {
            blurred: printed.map(({ blurred }) => hidden || blurred !== null),
            possible: counts.map(() => new Set<number>()),
          };
          for (const [index, count] of counts.entries()) entry.possible[index]?.add(count);
          seen.set(key, entry);
        }
        for (const [key, { blurred, possible }] of seen)
          for (const [index, values] of possible.entries())
            if (blurred[index] && values.size < 2) expect.fail(`${answers} answers: ${key}`);
        expect(seen.size).toBeGreaterThan(0);
      }
    },
  );

  it('carries no count anywhere as soon as one option is blurred, and every count otherwise', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 6 }), (counts) => {
        fc.pre(sum(counts) > 0);
        const printed = printedOf(counts, 'uk');
        if (isBlurred(counts))
          expect(printed.every((each) => each.count === null && isMasked(each))).toBe(true);
        else expect(printed.map(({ count }) => count)).toEqual(counts);
      }),
    );
  });

  it('has no share where nothing was counted', () => {
    expect(printedOf([0, 0], 'vi')[0]).toEqual({ count: 0, percent: null, shareText: '–', blurred: null });
  });
});

describe('a report with such an item', () => {
  const items = [
    { item: 'q1', counts: { o1: 12, o2: 15, o3: 8 } },
    { item: 'ke-ai', counts: { o1: 19, o2: 1, o3: 0 } },
  ];

  it('prints no number of answers of it but that of the form', () => {
    const [result] = buildReport(record({ tallies: [tally({ items })] }), 'vi').quizzes;
    expect(result?.items.map(({ answers }) => answers)).toEqual([35, 35]);
    expect(result?.items[1]?.options.map(({ count }) => count)).toEqual([null, null, null]);
    expect(result?.items[0]?.options.map(({ count }) => count)).toEqual([12, 15, 8]);
  });

  it('treats the votes of a role-play alike', () => {
    const decisions = [{ scene: 's-1', counts: { cup: 35, nghe: 0 }, chosen: 'cup', by: 'class' as const }];
    const [play] = buildReport(record({ choices: [choices({ decisions })] }), 'vi').rehearsals;
    expect(play?.forks[0]?.options.map(({ count, shareText }) => [count, shareText])).toEqual([
      [null, '> 95\u00a0%'],
      [null, '< 5\u00a0%'],
    ]);
  });
});
