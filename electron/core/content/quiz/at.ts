import type { Place } from '../problem.ts';

/** Finds the place in the file of what stands at a path inside one item. */
export type At = (...path: PropertyKey[]) => Place;

/** The id at `index` where one before it is the same. */
export const repeated = (ids: readonly string[], index: number): string[] =>
  ids.slice(index, index + 1).filter((id) => ids.indexOf(id) < index);
