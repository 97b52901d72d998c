import { fold, matches } from '../../forms/fold.ts';
import type { Entry } from './entries.ts';

/** A place that was found; `hit`: under which name, where that is not its own title (a scene of a role-play). */
export type Found = { entry: Entry; hit: string | null };

/** The number that a query is, null where it is anything else. */
const numberIn = (query: string): number | null =>
  /^\d{1,3}$/.test(query.trim()) ? Number(query.trim()) : null;

/** True for the slide with this number in the part that the trainer is at. */
const isNumbered = (entry: Entry, number: number | null, segment: number): boolean =>
  number !== null && entry.segment === segment && entry.number === number;

/**
 * The places that `query` finds, in the order of the programme: all of them for an empty one; every word of it in one
 * text, whatever the diacritics; a number is also that slide of part `segment`.
 */
export function searchEntries(entries: readonly Entry[], query: string, segment: number): Found[] {
  if (fold(query) === '') return entries.map((entry) => ({ entry, hit: null }));
  const number = numberIn(query);
  return entries.flatMap((entry) => {
    if (isNumbered(entry, number, segment)) return [{ entry, hit: null }];
    const hit = entry.words.find(({ text }) => matches(text, query));
    return hit ? [{ entry, hit: hit.name === entry.title ? null : hit.name }] : [];
  });
}

/** Which of what was found Enter goes to at first: the slide of that number, or where the trainer is, or the first. */
export function firstChoice(found: readonly Found[], query: string, segment: number): number {
  const number = numberIn(query);
  const numbered = found.findIndex(({ entry }) => isNumbered(entry, number, segment));
  if (numbered >= 0) return numbered;
  const here = fold(query) === '' ? found.findIndex(({ entry }) => entry.here) : -1;
  return Math.max(0, here);
}
