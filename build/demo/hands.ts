import type { QuizItem } from '../../slides/model/quiz.ts';

type Option = QuizItem['options'][number];
type When = 'opening' | 'closing';

/** How readily a class chooses an option, before the seminar and after it. */
const PULL: Record<When, Record<NonNullable<Option['value']>, number>> = {
  opening: { good: 3, adult: 4, poor: 4, plain: 3 },
  closing: { good: 8, adult: 9, poor: 1, plain: 3 },
};

/**
 * Hands of a class for the options of one question, in their order; together `pupils`. Not drawn by chance, so that the
 * pictures of two runs are the same; earlier options get a little more or less, so that no two bars are alike.
 */
export function handsOf(options: readonly Pick<Option, 'value'>[], when: When, pupils: number): number[] {
  const pulls = options.map(({ value }, index) => PULL[when][value] * 4 + (index % 3));
  const all = pulls.reduce((sum, pull) => sum + pull, 0);
  const hands = pulls.map((pull) => Math.floor((pull * pupils) / all));
  const left = pupils - hands.reduce((sum, count) => sum + count, 0);
  return hands.map((count, index) => (index === 0 ? count + left : count));
}
