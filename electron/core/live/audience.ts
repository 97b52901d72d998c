import type { AgeBand, Group, Role } from '../../contract/setup.ts';

/** The one value that all share, else `mixed`. */
function shared<T extends string>(values: readonly T[]): T | 'mixed' {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : 'mixed';
}

/** Role and age band of a class that answers together; groups without anybody present do not count. */
export function audienceOf(groups: readonly Group[]): { role: Role | 'mixed'; ageBand: AgeBand | 'mixed' } {
  const here = groups.filter(({ present }) => present === null || present > 0);
  return { role: shared(here.map(({ role }) => role)), ageBand: shared(here.map(({ ageBand }) => ageBand)) };
}
