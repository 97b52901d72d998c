import type { ReadableDb, WritableDb } from '../../archive/database.ts';
import { readSettings, writeSetting } from '../../archive/settings.ts';

/** Key of the pairs that were said to be two schools. They stay on this laptop: nobody else is bound by them. */
export const APART = 'schools.apart';

/** A key made of two, the same whichever comes first. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join(' || ');

/** The pairs that were said to be two schools, each as pairKey of its schoolKeys. */
export function readApart(db: ReadableDb): string[] {
  const value = readSettings(db)[APART];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Keeps `pairs` in place of those before. */
export const writeApart = (db: WritableDb, pairs: readonly string[]): void => writeSetting(db, APART, pairs);
