import type { SeminarBody } from '../../../contract/archive.ts';
import type { RollupFilters } from '../../../contract/rollup.ts';
import type { School } from '../../../contract/setup.ts';
import { folded } from '../../folded.ts';
import { nameKey, schoolKey } from '../schools/key.ts';

const is = (wanted: string | null, ...names: string[]): boolean =>
  wanted === null || names.some((name) => name !== '' && folded(name) === folded(wanted));

/** By its key, which tells two schools of one name apart; or as typed: the name alone, or with its commune. */
function isSchool(wanted: string | null, school: School): boolean {
  if (wanted === null || wanted === schoolKey(school)) return true;
  const names = [school.name, `${school.name}, ${school.communeName}`];
  return names.some((name) => nameKey(name) === nameKey(wanted)) || is(wanted, ...names);
}

/**
 * True where a seminar is one of those asked for. The audience is not looked at here: it parts a seminar, since several
 * audiences may sit in one.
 */
export function passes(filters: RollupFilters, { date, school, programme }: SeminarBody): boolean {
  const { from, to } = filters;
  return (
    (from === null || date >= from) &&
    (to === null || date <= to) &&
    is(filters.province, school.provinceName, school.provinceCode) &&
    is(filters.commune, school.communeName, school.communeCode) &&
    isSchool(filters.school, school) &&
    is(
      filters.programme,
      programme.id,
      programme.title.vi,
      programme.title.en ?? '',
      programme.title.uk ?? '',
    )
  );
}
