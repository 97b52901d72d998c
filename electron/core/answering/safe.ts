import type { Answer, QuizItem } from '../../../slides/model/quiz.ts';

/** True for an item that has a safe answer; a scale, or what is only asked about, has none. */
export const isScored = ({ type, options }: QuizItem): boolean =>
  type === 'order' || (type !== 'scale' && options.some(({ value }) => value === 'good'));

/**
 * True where `answer` is a safe one: a good option, or asking an adult, which is never wrong; of several, all that are
 * good and none that is poor; of an order, the right one. Passing is no safe answer yet. Null: the item is not scored.
 */
export function isSafe(item: QuizItem, answer: Answer): boolean | null {
  if (!isScored(item)) return null;
  const kindOf = (id: string): string | undefined => item.options.find((option) => option.id === id)?.value;
  if (answer.length === 0) return false;
  if (item.type === 'order') return item.options.every(({ id }, index) => id === answer[index]);
  if (item.type !== 'several') return ['good', 'adult'].includes(kindOf(answer[0] ?? '') ?? '');
  const good = item.options.filter(({ value }) => value === 'good').map(({ id }) => id);
  return good.every((id) => answer.includes(id)) && answer.every((id) => kindOf(id) !== 'poor');
}
