import type { School } from '../../../contract/setup.ts';
import { fold } from '../../places/fold.ts';
import { pairKey } from './apart.ts';
import { communeKey } from './commune.ts';
import { nameKey, schoolKey } from './key.ts';

/** The school that is meant; `unclear`: several are called so, and somebody has to be asked. */
export type Meant = { school: School; unclear: boolean };

const provincesFit = (a: School, b: School): boolean =>
  a.provinceName === '' || b.provinceName === '' || fold(a.provinceName) === fold(b.provinceName);

/**
 * Tells which school is meant where no commune was written, as in a plan without that column: the one of that name
 * among `known`, where there is only one. A pair in `apart` (pairKey) was said to be two schools. With a commune, a school is
 * what it says.
 */
export function byNameAlone(known: readonly School[], apart: ReadonlySet<string>): (school: School) => Meant {
  const byName = new Map<string, Map<string, School>>();
  for (const school of known) {
    if (communeKey(school) === '') continue;
    const name = nameKey(school.name);
    const schools = byName.get(name) ?? new Map<string, School>();
    schools.set(schoolKey(school), school);
    byName.set(name, schools);
  }
  return (school) => {
    if (communeKey(school) !== '') return { school, unclear: false };
    const own = schoolKey(school);
    const fitting = [...(byName.get(nameKey(school.name)) ?? [])].filter(
      ([key, one]) => provincesFit(school, one) && !apart.has(pairKey(own, key)),
    );
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0) return { school, unclear: others.length > 0 };
    return { school: only[1], unclear: false };
  };
}
