import type { SeminarBody } from '../../../contract/archive.ts';
import type { RollupFilters } from '../../../contract/rollup.ts';
import { folded } from '../../folded.ts';

const is = (wanted: string | null, ...names: string[]): boolean =>
  wanted === null || names.some((name) => name !== '' && folded(name) === folded(wanted));

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
    is(filters.school, school.name) &&
    is(
      filters.programme,
      programme.id,
      programme.title.vi,
      programme.title.en ?? '',
      programme.title.uk ?? '',
    )
  );
}
