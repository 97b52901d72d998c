/** A picture of a page: its number from 1, and how many pixels wide and high it may be. */
export type Want = { page: number; width: number; height: number };

/** Names a want: equal wants have the same. */
export const keyOf = ({ page, width, height }: Want): string => `${page}@${width}x${height}`;

/**
 * What is drawn next: what each place shows comes first, then what each may show after that, and so on; what is there
 * already or `failed` is left out. Null where nothing is left to do. Pure.
 *
 * @param places what each place on the screen wants, most needed first
 */
export function nextWant(places: Iterable<readonly Want[]>, isThere: (key: string) => boolean): Want | null {
  const all = [...places];
  const longest = Math.max(0, ...all.map((wants) => wants.length));
  for (let rank = 0; rank < longest; rank += 1) {
    for (const wants of all) {
      const want = wants[rank];
      if (want !== undefined && !isThere(keyOf(want))) return want;
    }
  }
  return null;
}

/** Keys of pictures to let go of, so that at most `most` stay; `keys` from the longest unused to the last used. */
export function toDrop(keys: readonly string[], places: Iterable<readonly Want[]>, most: number): string[] {
  const wanted = new Set([...places].flatMap((wants) => wants.map(keyOf)));
  return keys.filter((key) => !wanted.has(key)).slice(0, Math.max(0, keys.length - most));
}
