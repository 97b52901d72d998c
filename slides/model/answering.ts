import type { Answer, ItemType, QuizItem } from './quiz.ts';

/** What is answered to one question so far; undefined: nothing yet, `[]`: passed. */
export type Given = Answer | undefined;

/** A question as far as answering it goes: its options in the order in which they are shown. */
export type Answerable = { type: ItemType; options: readonly Pick<QuizItem['options'][number], 'id'>[] };

const idsOf = ({ options }: Answerable): string[] => options.map(({ id }) => id);

/**
 * The answer once `option` has been pressed; of several it comes and goes, and stays in the order of the options, whichever
 * was pressed first. Undefined once none is left, and for an order, which is put by moving.
 */
export function picked(item: Answerable, given: Given, option: string): Given {
  if (item.type === 'order' || !idsOf(item).includes(option)) return given;
  if (item.type !== 'several') return [option];
  const chosen = idsOf(item).filter((id) => (given?.includes(id) ?? false) !== (id === option));
  return chosen.length > 0 ? chosen : undefined;
}

/** The answer once passing has been pressed; where several can be chosen a second press takes it back. */
export const passed = ({ type }: Answerable, given: Given): Given =>
  type === 'several' && given?.length === 0 ? undefined : [];

/** Steps in the order in which they stand now: as they were put, or as they came. */
export const orderNow = (item: Answerable, given: Given): string[] =>
  given?.length === item.options.length ? [...given] : idsOf(item);

/** The order once `option` has gone one place up (-1) or down (1); as it was where there is no such place. */
export function moved(item: Answerable, given: Given, option: string, by: 1 | -1): Given {
  const order = orderNow(item, given);
  const from = order.indexOf(option);
  const other = order[from + by];
  if (item.type !== 'order' || from < 0 || other === undefined) return given;
  return order.map((id, index) => (index === from ? other : index === from + by ? option : id));
}
