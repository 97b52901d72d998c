import type { Fact } from '../../../contract/archive.ts';
import type { SeminarContent } from '../../../contract/content.ts';
import type { School } from '../../../contract/setup.ts';
import type { Random } from '../../archive/simulate/random.ts';
import { simulateSeminar } from '../../archive/simulate/seminar.ts';
import { SCHOOL_NAMES } from '../../archive/simulate/setup.ts';
import { communesOf, provinces } from '../../places/places.ts';

/** Where the practice plays: one province, so that "n of N communes" has a meaning, and the days before `day`. */
export type World = {
  programmes: readonly [SeminarContent, ...SeminarContent[]];
  appVersion: string;
  /** Today, YYYY-MM-DD. */
  day: string;
  randomOf: (part: string) => Random;
};

/** Schools of one commune. */
const IN_COMMUNE = 4;

const LEVELS = ['THCS', 'THPT', 'Cao đẳng'] as const;
type Level = (typeof LEVELS)[number];

/** School number `n`; a school of this number at the other level is another one. */
export function drillSchool({ randomOf }: World, n: number, level: Level): School {
  const random = randomOf('province');
  const all = provinces().filter(({ type }) => type === 'province');
  const province = random.pick(all as [(typeof all)[number]]);
  const communes = communesOf(province.code);
  const commune = communes[Math.floor(n / IN_COMMUNE) % communes.length];
  return {
    name: `Trường ${level} ${SCHOOL_NAMES[n % SCHOOL_NAMES.length]}`,
    provinceCode: province.code,
    provinceName: province.name,
    communeCode: commune?.code ?? '',
    communeName: commune?.name ?? '',
  };
}

export const drillTrainer = (n: number): string => `Báo cáo viên tập dượt ${String(n).padStart(2, '0')}`;

/** The day `days` before `day`; on a Sunday the Saturday before. */
export function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  if (date.getUTCDay() === 0) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** When laptop `n` (from 0) held its seminar: the first ones seven weeks ago. */
const drillDay = (world: World, n: number): string => dayBefore(world.day, 50 - (n % 44));

const levelOf = (schoolName: string): Level => LEVELS.find((level) => schoolName.includes(level)) ?? 'THCS';

/** The facts of the `part`th seminar of laptop `n`, at its own school and by its own trainer; all are marked as simulated. */
export function drillSeminar(world: World, n: number, part = 1): Fact[] {
  const random = world.randomOf(`${n}/${part}`);
  const [first, ...others] = world.programmes;
  const facts = simulateSeminar(random, random.pick([first, ...others]), world.appVersion);
  return facts.map((fact): Fact => {
    if (fact.kind !== 'seminar') return fact;
    const school = drillSchool(world, n, levelOf(fact.body.school.name));
    const own = { school, organisation: school.name, trainer: drillTrainer(n) };
    return { ...fact, body: { ...fact.body, ...own, date: dayBefore(drillDay(world, n), part - 1) } };
  });
}

/** The record of the seminar of `facts`, as it was first. */
export const recordOf = (facts: readonly Fact[]): Extract<Fact, { kind: 'seminar' }> => {
  const record = facts.find((fact) => fact.kind === 'seminar' && fact.parent === null);
  if (record?.kind !== 'seminar') throw new Error('a simulated seminar has no record');
  return record;
};

/** The same seminar as a second laptop in the room recorded it: under ids of its own. */
export function recordedTwice(facts: readonly Fact[], random: Random): Fact[] {
  const ids = new Map<string, string>();
  const other = (id: string): string => {
    const known = ids.get(id) ?? random.id();
    ids.set(id, known);
    return known;
  };
  return facts.map(
    (fact): Fact => ({
      ...fact,
      id: other(fact.id),
      seminar: other(fact.seminar),
      parent: fact.parent === null ? null : other(fact.parent),
    }),
  );
}

/** `facts` and a correction of what was remarked; two laptops that do so disagree. */
export function corrected(facts: readonly Fact[], remarks: string, random: Random): Fact[] {
  const record = recordOf(facts);
  const body = { ...record.body, remarks: { ...record.body.remarks, remarks } };
  return [
    ...facts.filter(({ parent, kind }) => kind !== 'seminar' || parent === null),
    { ...record, id: random.id(), parent: record.id, body },
  ];
}
