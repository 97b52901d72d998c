import type { StationItem } from '../../../electron/contract/station.ts';

/** What is answered to one question: option ids, `[]` passed, undefined nothing yet. */
export type Given = readonly string[] | undefined;

type Item = Pick<StationItem, 'type' | 'options'>;

/** The answer once `option` has been pressed; of several it comes and goes, and without any nothing is answered. */
export function withOption({ type }: Item, given: Given, option: string): string[] | null {
  if (type !== 'several') return [option];
  const chosen = given ?? [];
  const after = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
  return after.length > 0 ? after : null;
}

/** Steps in the order in which they stand now: as they were put, or as they came. */
export const orderNow = ({ options }: Item, given: Given): string[] =>
  given && given.length === options.length ? [...given] : options.map(({ id }) => id);

/** The order once `option` has gone one place up (-1) or down (1); null where there is no such place. */
export function movedIn(order: readonly string[], option: string, by: 1 | -1): string[] | null {
  const from = order.indexOf(option);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) return null;
  return order.map((id, index) => (index === from ? other : index === to ? option : id));
}

/** The answer that a digit asks for: 1 to 6 an option, 0 passing; undefined for none. Steps are put in order otherwise. */
export function pressed(item: Item, given: Given, digit: number | null): string[] | null | undefined {
  if (digit === 0) return [];
  const option = digit === null || item.type === 'order' ? undefined : item.options[digit - 1];
  return option && withOption(item, given, option.id);
}
