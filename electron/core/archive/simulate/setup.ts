import type { Programme } from '../../../../slides/model/programme.ts';
import {
  type AgeBand,
  EVENT_KINDS,
  type Group,
  type Role,
  type School,
  type Setup,
} from '../../../contract/setup.ts';
import { communesOf, provinces } from '../../places/places.ts';
import type { Random } from './random.ts';

/** Names that schools anywhere in the country bear; the place is drawn apart, so no school is meant. */
export const SCHOOL_NAMES = [
  ...(['Hoa Ban', 'Hoa Mai', 'Hoa Sen', 'Bình Minh', 'Ánh Dương', 'Hướng Dương', 'Sao Mai'] as const),
  ...(['Sông Xanh', 'Đồi Chè', 'Rừng Thông', 'Phượng Vĩ', 'Hòa Bình', 'Tương Lai', 'Chân Trời'] as const),
] as const;

/** First day of the simulated school year. */
const FIRST_DAY = { year: 2025, month: 9, day: 8 };
const DAYS = 260;

/** Who sits in the room for an audience: at what kind of school, in classes of which names, in which role, how old. */
type Room = { level: string; classes: readonly [string, ...string[]]; role: Role; ageBand: AgeBand };

const named = (grades: readonly number[], before = ''): readonly [string, ...string[]] =>
  grades.map((grade) => `${before}${grade}`) as [string, ...string[]];

const LOWER: Room = { level: 'THCS', classes: named([6, 7, 8, 9]), role: 'student', ageBand: '12-15' };
const UPPER: Room = { level: 'THPT', classes: named([10, 11, 12]), role: 'student', ageBand: '16-18' };

const ROOMS: Record<Programme['audience'], Room> = {
  thcs: LOWER,
  assembly: LOWER,
  thpt: UPPER,
  university: { level: 'Cao đẳng', classes: named([17, 18, 19], 'K'), role: 'student', ageBand: '19-24' },
  parents: { ...LOWER, classes: named([6, 7, 8, 9], 'Phụ huynh '), role: 'parent', ageBand: 'over-24' },
  staff: { level: 'THCS', classes: ['Hội đồng'], role: 'teacher', ageBand: 'over-24' },
};

function school(random: Random, level: string): School {
  const province = random.pick(provinces() as [ReturnType<typeof provinces>[number]]);
  const commune = random.pick(communesOf(province.code) as [ReturnType<typeof communesOf>[number]]);
  return {
    name: `Trường ${level} ${random.pick(SCHOOL_NAMES)}`,
    provinceCode: province.code,
    provinceName: province.name,
    communeCode: commune.code,
    communeName: commune.name,
  };
}

/** Most come; in one class of twelve a cold goes round. */
const presentOf = (random: Random, enrolled: number): number => {
  const away = random.chance(1 / 12) ? 0.25 : 0.06;
  return Array.from({ length: enrolled }, () => random.chance(1 - away)).filter(Boolean).length;
};

/** One class, now and then all classes of a grade, with their teachers, sometimes staff and parents; or all who teach. */
function groups(random: Random, { classes, role, ageBand }: Room): Group[] {
  const grade = random.pick(classes);
  const count = role === 'teacher' ? 1 : random.chance(0.2) ? random.int(2, 5) : 1;
  const first = count > 1 ? 0 : random.int(0, 3);
  const here = Array.from({ length: count }, (_, index): Group => {
    const enrolled = random.int(24, 45);
    const name = role === 'teacher' ? grade : `${grade}${'ABCDEFGH'[first + index]}`;
    const present = presentOf(random, enrolled);
    return { id: `lop-${index + 1}`, name, role, ageBand, enrolled, present };
  });
  const adult = (other: 'teacher' | 'staff' | 'parent', present: number): Group[] =>
    present === 0 || other === role
      ? []
      : [{ id: other, name: '', role: other, ageBand: 'over-24', enrolled: null, present }];
  return [
    ...here,
    ...adult('teacher', count + random.int(0, 2)),
    ...adult('staff', random.chance(0.3) ? random.int(1, 3) : 0),
    ...adult('parent', random.chance(0.15) && role === 'student' ? random.int(3, 18) : 0),
  ];
}

/** Those whom the seminar is for: the role of its first group. Teachers beside a class do not answer its questions. */
export const taughtIn = (
  groups: readonly Group[],
): { role: Role; ageBand: AgeBand | null; present: number } => {
  const role = groups[0]?.role ?? 'student';
  const taught = groups.filter((group) => group.role === role);
  return {
    role,
    ageBand: groups[0]?.ageBand ?? null,
    present: taught.reduce((sum, { present }) => sum + (present ?? 0), 0),
  };
};

/** A school day and the clock time of a lesson, as the moment in the laptop's own time zone, ms since 1970. */
function beginning(random: Random): number {
  const minutes =
    random.pick([7 * 60 + 15, 8 * 60, 9 * 60 + 5, 10 * 60, 14 * 60, 15 * 60 + 10]) + random.int(0, 12);
  const { year, month, day } = FIRST_DAY;
  const date = new Date(year, month - 1, day + random.int(0, DAYS), 0, minutes);
  if (date.getDay() === 0) date.setDate(date.getDate() + 1);
  return date.getTime();
}

const isoDay = (at: number): string => {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** What a trainer might have entered, and when the seminar began (ms since 1970). */
export function simulateSetup(random: Random, programme: Programme): { setup: Setup; at: number } {
  const room = ROOMS[programme.audience];
  const at = beginning(random);
  const place = school(random, room.level);
  const setup: Setup = {
    programmeId: programme.id,
    locale: 'vi',
    school: place,
    date: isoDay(at),
    kind: random.pick(EVENT_KINDS),
    groups: groups(random, room),
    trustedAdult: '',
    communePolice: '',
    organisation: place.name,
    trainer: 'Báo cáo viên mô phỏng',
    keeping: 'record',
  };
  return { setup, at };
}
