import type { GoingSeminar } from '../../contract/purge.ts';
import type { Json } from './canonical.ts';
import type { WritableDb } from './database.ts';
import { listSeminars } from './seminars.ts';
import { readSettings, writeSetting } from './settings.ts';

/** Key of what the console remembers of earlier set-ups: the schools, and the last set-up whole. */
export const RECENT = 'recent';

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (school: Json | undefined): Json | undefined => (isObject(school) ? school.name : undefined);

/**
 * Takes schools out of the remembered set-ups of which no seminar is kept once `going` are purged: the settings would
 * still tell where a seminar was. Call it after the purge facts were written. Answers whether something was taken out.
 */
export function forgetSchools(db: WritableDb, going: readonly GoingSeminar[]): boolean {
  const recent = readSettings(db)[RECENT];
  if (!isObject(recent)) return false;
  const out = new Set(going.map(({ id }) => id));
  const kept = new Set(
    listSeminars(db)
      .filter(({ id }) => !out.has(id))
      .map(({ schoolName }) => schoolName),
  );
  const gone = new Set<Json | undefined>(
    going.map(({ school }) => school).filter((name) => name !== '' && !kept.has(name)),
  );
  if (gone.size === 0) return false;
  const { schools, last } = recent;
  writeSetting(db, RECENT, {
    ...recent,
    schools: Array.isArray(schools) ? schools.filter((school) => !gone.has(nameOf(school))) : [],
    last: isObject(last) && !gone.has(nameOf(last.school)) ? last : null,
  });
  return true;
}
