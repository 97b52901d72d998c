import type { SchoolsState, Spelling } from '../../../contract/plan.ts';
import type { School } from '../../../contract/setup.ts';
import type { ReadableDb, WritableDb } from '../../archive/database.ts';
import { rowSchool } from '../plan/match.ts';
import { heldSeminars, readStoredPlan } from '../plan/store.ts';
import { lookUp, readAliases, schoolOf } from './aliases.ts';
import { pairKey, readApart, writeApart } from './apart.ts';
import { schoolKey } from './key.ts';
import { byNameAlone } from './loose.ts';
import { suggestSame } from './suggest.ts';

/** Every spelling in the archive and the plan once, with how often it is used. */
function spellings(held: readonly School[], planned: readonly School[]): Spelling[] {
  const found = new Map<string, Spelling>();
  const count = (school: School, what: 'seminars' | 'planned'): void => {
    const key = schoolKey(school);
    const one = found.get(key) ?? { school, seminars: 0, planned: 0 };
    found.set(key, { ...one, [what]: one[what] + 1 });
  };
  for (const school of planned) count(school, 'planned');
  for (const school of held) count(school, 'seminars');
  return [...found.values()];
}

/**
 * What is to be asked about names of schools, and what was said. A name that an alias already leads away from is not asked
 * about again.
 */
export function schoolsState(db: ReadableDb): SchoolsState {
  const aliases = readAliases(db);
  const known = lookUp(aliases);
  const plan = readStoredPlan(db);
  const held = heldSeminars(db).map(({ school }) => schoolOf(school, known));
  const planned = (plan?.rows ?? []).map((row) => schoolOf(rowSchool(row), known));
  const apart = readApart(db);
  const alone = byNameAlone([...held, ...planned], new Set(apart));
  const all = spellings(
    held,
    planned.map((school) => alone(school).school),
  );
  return { suggestions: suggestSame(all, new Set(apart)), aliases, apart: apart.length };
}

/** Remembers that two spellings are two schools. */
export function keepApart(db: WritableDb, a: School, b: School): void {
  const pair = pairKey(schoolKey(a), schoolKey(b));
  const before = readApart(db);
  if (!before.includes(pair)) writeApart(db, [...before, pair]);
}

/** Forgets all pairs that were said to be two schools, so that they are asked about again. */
export const askAgain = (db: WritableDb): void => writeApart(db, []);
