import type { ItemKind, LibraryItem } from '../../../electron/contract/library-view.ts';
import { ITEM_KINDS } from '../../../electron/contract/library-view.ts';
import { READERS } from '../../../slides/model/handout.ts';
import { fold } from '../forms/fold.ts';

/** Whom something is for. */
export type Reader = (typeof READERS)[number];

/** What the list is narrowed to; `all`: not at all. */
export type Wanted = { kind: ItemKind | 'all'; reader: Reader | 'all'; query: string };

/** The words of a query, as they are compared. */
const wordsOf = (query: string): string[] =>
  fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The items that are wanted, in the order of kinds. A query is found whatever its diacritics, when every word of it is
 * somewhere in the item; items that have it in their title come first.
 */
export function findItems(items: readonly LibraryItem[], { kind, reader, query }: Wanted): LibraryItem[] {
  const asked = wordsOf(query);
  const has = (text: string): boolean => asked.every((word) => text.includes(word));
  const titled = ({ title }: LibraryItem): boolean => has(fold(Object.values(title).join(' ')));
  const found = items.filter(
    (item) =>
      (kind === 'all' || item.kind === kind) &&
      (reader === 'all' || item.readers.includes(reader)) &&
      (has(item.words) || titled(item)),
  );
  const rank = (item: LibraryItem): number => (asked.length === 0 || titled(item) ? 0 : 1);
  return ITEM_KINDS.flatMap((one) =>
    found.filter((item) => item.kind === one).sort((a, b) => rank(a) - rank(b)),
  );
}

/** The readers that at least one item is for, in their usual order. */
export const readersOf = (items: readonly LibraryItem[]): Reader[] =>
  READERS.filter((reader) => items.some(({ readers }) => readers.includes(reader)));
