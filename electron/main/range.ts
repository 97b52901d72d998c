/** A part of a file: the first and the last of its bytes, counted from 0. */
export type ByteRange = { first: number; last: number };

/**
 * The part of a file of `size` bytes that a Range header asks for (RFC 9110, 14.1.2); null for the whole file: no header,
 * one in another unit, or several parts at once. `outside` where nothing of it lies in the file.
 */
export function rangeOf(header: string | null, size: number): ByteRange | 'outside' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const count = Math.min(Number(to), size);
    return count === 0 ? 'outside' : { first: size - count, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size) return 'outside';
  return first > last ? null : { first, last };
}
