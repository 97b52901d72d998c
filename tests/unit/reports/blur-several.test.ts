import { describe, expect, it } from 'vitest';
import { printedSeveral } from '../../../electron/core/reports/blur-several.ts';

/** Counts of two options and of who chose neither, in every way in which `answers` people can choose. */
function* ways(answers: number): Generator<number[]> {
  for (let passed = 0; passed <= answers; passed += 1)
    for (let first = 0; first <= answers - passed; first += 1)
      for (let second = Math.max(0, answers - passed - first); second <= answers - passed; second += 1)
        yield [first, second, passed];
}

describe('an item of which several options may be chosen', () => {
  it('prints counts where no share is near nobody or everybody', () => {
    expect(printedSeveral([20, 30, 5], 40, 'en').map(({ count, shareText }) => [count, shareText])).toEqual([
      [20, '50%'],
      [30, '75%'],
      [5, '13%'],
    ]);
  });

  it('prints rounded shares of all its rows as soon as one is', () => {
    expect(printedSeveral([20, 40, 0], 40, 'en').map(({ count, shareText }) => [count, shareText])).toEqual([
      [null, 'about 50%'],
      [null, '> 95%'],
      [null, '< 5%'],
    ]);
  });

  it('has no share where nobody was asked', () => {
    expect(printedSeveral([0, 0, 0], 0, 'vi').map(({ shareText }) => shareText)).toEqual(['–', '–', '–']);
  });

  it('never lets a blurred count be computed, by whoever knows the rule and all that is printed', () => {
    for (let answers = 1; answers < 50; answers += 1) {
      const seen = new Map<string, { secret: boolean[]; possible: Set<number>[] }>();
      for (const counts of ways(answers)) {
        const printed = printedSeveral(counts, answers, 'en');
        const key = printed.map(({ count, shareText }) => `${count} ${shareText}`).join('|');
        const entry = seen.get(key) ?? {
          secret: printed.map(
            ({ count, percent, blurred }) => blurred !== null || (count ?? percent) === null,
          ),
          possible: counts.map(() => new Set<number>()),
        };
        for (const [index, count] of counts.entries()) entry.possible[index]?.add(count);
        seen.set(key, entry);
      }
      for (const [key, { secret, possible }] of seen)
        for (const [index, values] of possible.entries())
          if (secret[index] && values.size < 2) expect.fail(`${answers} answers: ${key}`);
    }
  });
});
