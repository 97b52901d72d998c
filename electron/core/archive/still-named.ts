import type { GoingSeminar, StillNamed } from '../../contract/purge.ts';
import type { School } from '../../contract/setup.ts';
import { readStoredPlan } from '../exchange/plan/store.ts';
import { readAliases } from '../exchange/schools/aliases.ts';
import { schoolKey } from '../exchange/schools/key.ts';
import type { ReadableDb } from './database.ts';
import { listSeminars } from './seminars.ts';

/** Provinces are left out: the list of what goes does not have them. */
const keyOf = (name: string, communeName: string): string =>
  schoolKey({ name, communeName, communeCode: '', provinceName: '', provinceCode: '' });

/**
 * Where schools of which no seminar is kept once `going` are deleted are still written: rows of the plan, and names that were
 * said to be one. They are no records of a seminar, so a purge leaves them and says so.
 */
export function stillNamed(db: ReadableDb, going: readonly GoingSeminar[]): StillNamed {
  const out = new Set(going.map(({ id }) => id));
  const kept = new Set(
    listSeminars(db)
      .filter(({ id }) => !out.has(id))
      .map(({ schoolName, commune }) => keyOf(schoolName, commune)),
  );
  const gone = new Set(
    going
      .filter(({ school }) => school !== '')
      .map(({ school, commune }) => keyOf(school, commune))
      .filter((key) => !kept.has(key)),
  );
  const isGone = ({ name, communeName }: Pick<School, 'name' | 'communeName'>): boolean =>
    gone.has(keyOf(name, communeName));
  const rows = readStoredPlan(db)?.rows ?? [];
  return {
    plan: rows.filter(({ school, commune }) => isGone({ name: school, communeName: commune })).length,
    aliases: readAliases(db).filter(({ from, to }) => isGone(from) || isGone(to)).length,
  };
}
