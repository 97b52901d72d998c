/** `text` for comparing and searching: lower case, without diacritics, single spaces ("Bảo Yên" -> "bao yen"). */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();

/** True where every word of `query` is in `text`, whatever the order and the diacritics. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
