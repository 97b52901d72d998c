/**
 * What one call may carry at most: letters in all its texts, bytes, values, and how deep it goes. The heaviest that a
 * window of the kit sends are a picture (8 MiB of bytes), a logo (700,000 letters) and a whole own programme (some 10,000
 * values).
 */
export const CALL_LIMITS = {
  letters: 4_000_000,
  bytes: 16 * 1024 * 1024,
  values: 200_000,
  depth: 40,
} as const;

type Left = { letters: number; bytes: number; values: number };

/** Why a call is not even read: it carries too much, or something that is no plain data, such as a map or a date. */
type Unfit = 'too-much' | 'input';

/**
 * Looks over what a window sent before its schema reads it; null where it may. It stops at the first thing wrong, so that
 * it costs little however much there is: a text of 50 MB is one look at its length, a list that only says it is long is
 * never walked, and one that holds itself ends at the depth.
 */
export const weigh = (input: unknown): Unfit | null =>
  weighAt(input, 0, { letters: CALL_LIMITS.letters, bytes: CALL_LIMITS.bytes, values: CALL_LIMITS.values });

function weighAt(value: unknown, depth: number, left: Left): Unfit | null {
  left.values -= 1;
  if (left.values < 0 || depth > CALL_LIMITS.depth) return 'too-much';
  if (typeof value === 'string') return weighText(value, left);
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Uint8Array) {
    left.bytes -= value.byteLength;
    return left.bytes < 0 ? 'too-much' : null;
  }
  if (Array.isArray(value)) {
    // Holes count: whoever checks a list goes over all of its places.
    if (value.length > left.values) return 'too-much';
    return firstOf(value, (entry) => weighAt(entry, depth + 1, left));
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return 'input';
  // SECURITY: what would be the prototype of a careless copy is no key of anything.
  if (Object.hasOwn(value, '__proto__')) return 'input';
  return firstOf(
    Object.entries(value),
    ([key, entry]) => weighText(key, left) ?? weighAt(entry, depth + 1, left),
  );
}

function weighText(text: string, left: Left): Unfit | null {
  left.letters -= text.length;
  return left.letters < 0 ? 'too-much' : null;
}

function firstOf<T>(entries: readonly T[], look: (entry: T) => Unfit | null): Unfit | null {
  for (const entry of entries) {
    const found = look(entry);
    if (found !== null) return found;
  }
  return null;
}
