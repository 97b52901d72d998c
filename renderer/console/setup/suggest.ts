import type { Place } from '../../../electron/contract/channels.ts';
import type { School } from '../../../electron/contract/setup.ts';
import { fold, matches } from '../forms/fold.ts';

/** "Xã Bảo Yên, Lào Cai"; the province alone where no commune is meant; nothing for no place. */
export const placeText = ({
  communeName,
  provinceName,
}: Pick<Place, 'communeName' | 'provinceName'>): string =>
  communeName === '' ? provinceName : `${communeName}, ${provinceName}`;

/** Places of the schools used before, last used first, each once, those that fit `query` only. */
export function recentPlaces(schools: readonly School[], query: string): Place[] {
  const seen = new Set<string>();
  return schools.flatMap(({ provinceCode, provinceName, communeCode, communeName }) => {
    const place = { provinceCode, provinceName, communeCode, communeName };
    const key = `${provinceCode}/${communeCode}`;
    if (seen.has(key) || !matches(placeText(place), query)) return [];
    seen.add(key);
    return [place];
  });
}

/**
 * Names of schools used before at the place, last used first, those that fit what was typed. One that is typed out
 * already is no suggestion any more.
 */
export const schoolNames = (schools: readonly School[], at: School, query: string): string[] =>
  schools
    .filter(
      ({ communeCode, provinceCode }) => communeCode === at.communeCode && provinceCode === at.provinceCode,
    )
    .map(({ name }) => name)
    .filter((name) => matches(name, query) && fold(name) !== fold(query));
