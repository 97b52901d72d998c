import { type FormName, itemsOfForm, type Quiz, type QuizItem } from '../../../../slides/model/quiz.ts';
import type { Counts } from '../../../contract/archive.ts';
import type { Random } from './random.ts';

/** What a class knows: chance of a good answer and of asking an adult, at the beginning and at the end. */
export type ClassKnowledge = { opening: number; closing: number; asking: number; silent: number };

/** Classes differ, and most know more at the end; some do not. */
export function simulateKnowledge(random: Random): ClassKnowledge {
  const opening = 0.3 + 0.35 * random.next();
  const gain = 0.32 * random.next() - 0.03;
  return {
    opening,
    closing: Math.min(0.95, opening + gain),
    asking: 0.08 + 0.14 * random.next(),
    silent: 0.02 + 0.08 * random.next(),
  };
}

/** Genuine messages are harder to trust than scams are to doubt. */
export const EASE: Record<QuizItem['nature'], number> = { scam: 0.06, genuine: -0.1, intention: 0 };

/** How likely each option is where a good answer has the chance `good`. */
export function weightsOf(item: QuizItem, good: number, asking: number): number[] {
  const has = (value: string): number => item.options.filter((option) => option.value === value).length;
  const shares = { plain: 1, good, adult: has('adult') > 0 ? asking * (1 - good) * 2 : 0, poor: 0 };
  shares.poor = Math.max(0.02, 1 - shares.good - shares.adult);
  return item.options.map(({ value }) => shares[value] / Math.max(1, has(value)));
}

/** One index, drawn by weight. */
export function drawWeighted(random: Random, weights: readonly number[]): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return index < 0 ? weights.length - 1 : index;
}

/** How many of `present` raise their hand for each id, by weight; some raise none. */
export function drawHands(
  random: Random,
  present: number,
  silent: number,
  options: readonly { id: string; weight: number }[],
): Counts {
  const counts: Counts = Object.fromEntries(options.map(({ id }) => [id, 0]));
  for (let pupil = 0; pupil < present; pupil += 1) {
    if (random.chance(silent)) continue;
    const id =
      options[
        drawWeighted(
          random,
          options.map(({ weight }) => weight),
        )
      ]?.id;
    if (id !== undefined) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** Hands of a class for every item of one form: item id -> option id -> hands. */
export function simulateQuiz(
  random: Random,
  {
    quiz,
    form,
    when,
    present,
    knowledge,
  }: {
    quiz: Quiz;
    form: FormName;
    when: 'opening' | 'closing';
    present: number;
    knowledge: ClassKnowledge;
  },
): Record<string, Counts> {
  return Object.fromEntries(
    itemsOfForm(quiz, form).map((item) => {
      const wobble = 0.1 * random.next() - 0.05;
      const good = Math.min(0.97, Math.max(0.05, knowledge[when] + EASE[item.nature] + wobble));
      const weights = weightsOf(item, good, knowledge.asking);
      const options = item.options.map(({ id }, index) => ({ id, weight: weights[index] ?? 0 }));
      return [item.id, drawHands(random, present, knowledge.silent, options)];
    }),
  );
}
