import type { Seen } from './look.ts';

/** What was seen last, and what was seen when the content was checked last; `undefined`: not yet. */
export type Settling = { last: Seen | undefined; checked: Seen | undefined };

export const UNSEEN: Settling = { last: undefined, checked: undefined };

/**
 * What a new look means. An editor saves in steps (a file goes, another is renamed to its place): only when two looks in
 * a row see the same, and it is not what was checked already, it is time to check. The very first look is checked at once.
 */
export function settle({ last, checked }: Settling, seen: Seen): { next: Settling; check: boolean } {
  const first = last === undefined;
  const check = seen !== checked && (first || seen === last);
  return { next: { last: seen, checked: check ? seen : checked }, check };
}
