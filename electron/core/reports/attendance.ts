import type { Locale } from '../../../slides/model/text.ts';
import type { Report } from '../../contract/report.ts';
import { type Group, ROLES, totalAttendance } from '../../contract/setup.ts';
import { AGE_NAMES, ROLE_NAMES } from './names.ts';

/** Attendance by group, by role and in all. What nobody counted stays null everywhere. */
export function attendanceOf(groups: readonly Group[], locale: Locale): Report['attendance'] {
  const roles = ROLES.filter((role) => groups.some((group) => group.role === role));
  return {
    groups: groups.map((group) => ({
      ...group,
      roleText: ROLE_NAMES[locale][group.role],
      ageText: AGE_NAMES[locale][group.ageBand],
      absent: totalAttendance([group]).absent,
    })),
    byRole: roles.map((role) => {
      const members = groups.filter((group) => group.role === role);
      return {
        role,
        roleText: ROLE_NAMES[locale][role],
        groups: members.length,
        ...totalAttendance(members),
      };
    }),
    total: totalAttendance(groups),
    partial: groups.some((group) => group.enrolled === null || group.present === null),
  };
}
