import type { Locale } from '../../../../slides/model/text.ts';
import type { RollupGroup } from '../../../contract/rollup.ts';
import {
  type AttendanceTotal,
  type Group,
  ROLES,
  type Role,
  totalAttendance,
} from '../../../contract/setup.ts';
import { ROLE_NAMES } from '../../reports/names.ts';

type RoleSum = AttendanceTotal & { groups: number; seminars: number };

/** Who came, role by role. */
export type Heads = Map<Role, RoleSum>;

const plus = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b);

const added = (a: AttendanceTotal, b: AttendanceTotal): AttendanceTotal => ({
  enrolled: plus(a.enrolled, b.enrolled),
  present: plus(a.present, b.present),
  absent: plus(a.absent, b.absent),
});

const NOBODY: AttendanceTotal = { enrolled: null, present: null, absent: null };

/** Adds the groups of one seminar. */
export function addHeads(heads: Heads, groups: readonly Group[]): void {
  for (const role of ROLES) {
    const own = groups.filter((group) => group.role === role);
    if (own.length === 0) continue;
    const before = heads.get(role) ?? { ...NOBODY, groups: 0, seminars: 0 };
    heads.set(role, {
      ...added(before, totalAttendance(own)),
      groups: before.groups + own.length,
      seminars: before.seminars + 1,
    });
  }
}

/** Everybody together; what nobody counted stays null. */
export const allHeads = (heads: Heads): AttendanceTotal =>
  [...heads.values()].reduce<AttendanceTotal>(
    (sum, { enrolled, present, absent }) => added(sum, { enrolled, present, absent }),
    NOBODY,
  );

/** The roles that came, in the order of the organiser's forms. */
export const headsByRole = (heads: Heads, locale: Locale): RollupGroup['byRole'] =>
  ROLES.flatMap((role) => {
    const sum = heads.get(role);
    return sum === undefined ? [] : [{ role, roleText: ROLE_NAMES[locale][role], ...sum }];
  });
