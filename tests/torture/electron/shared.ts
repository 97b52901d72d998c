import { isDeepStrictEqual } from 'node:util';

/**
 * `after` with each part that is equal to the one in `before` replaced by that: as if both were steps of one reducer, which keeps what
 * it does not change. What was handed out over the bridge is a copy, in which nothing is the same thing any more.
 */
export function shared<T>(before: T, after: T): T {
  if (isDeepStrictEqual(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after))
    return after.map((part, at) => (at < before.length ? shared(before[at], part) : part)) as T;
  if (!isRecord(before) || !isRecord(after)) return after;
  return Object.fromEntries(
    Object.entries(after).map(([key, part]) => [key, key in before ? shared(before[key], part) : part]),
  ) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
