import {
  type AttendanceTotal,
  type Group,
  ROLES,
  type Role,
  totalAttendance,
} from '../../../electron/contract/setup.ts';

/** Most classes or groups in one seminar; the contract refuses more. */
export const MOST_GROUPS = 60;

/** A class that nobody has counted yet. */
export const emptyGroup = (id: string): Group => ({
  id,
  name: '',
  role: 'student',
  ageBand: '12-15',
  enrolled: null,
  present: null,
});

/** An id that no group has yet: `g1`, `g2`, … */
function freeId(groups: readonly Group[]): string {
  let number = groups.length + 1;
  while (groups.some(({ id }) => id === `g${number}`)) number += 1;
  return `g${number}`;
}

/** `groups` with one more, of the same role and age as the last: classes of one school mostly are alike. */
export function addGroup(groups: readonly Group[]): Group[] {
  if (groups.length >= MOST_GROUPS) return [...groups];
  const last = groups.at(-1);
  const like = last ? { role: last.role, ageBand: last.ageBand } : {};
  return [...groups, { ...emptyGroup(freeId(groups)), ...like }];
}

/** `groups` with the one called `id` changed. */
export const changeGroup = (groups: readonly Group[], id: string, change: Partial<Group>): Group[] =>
  groups.map((group) => (group.id === id ? { ...group, ...change } : group));

export const removeGroup = (groups: readonly Group[], id: string): Group[] =>
  groups.filter((group) => group.id !== id);

/** How many are absent from one group, null where one of the numbers is missing. */
export const absentOf = (group: Group): number | null => totalAttendance([group]).absent;

/** More came than belong to the group: allowed (guests), but worth a second look. */
export const isOverfull = ({ enrolled, present }: Group): boolean =>
  enrolled !== null && present !== null && present > enrolled;

/** Attendance by role, in the contract's order, roles without a group left out. */
export const totalsByRole = (groups: readonly Group[]): { role: Role; total: AttendanceTotal }[] =>
  ROLES.flatMap((role) => {
    const members = groups.filter((group) => group.role === role);
    return members.length === 0 ? [] : [{ role, total: totalAttendance(members) }];
  });
