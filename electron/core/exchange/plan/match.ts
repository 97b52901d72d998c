import type { Plan, Planned, PlanRow, Progress } from '../../../contract/plan.ts';
import type { School } from '../../../contract/setup.ts';
import type { Meant } from '../schools/loose.ts';

/** A closed seminar as the plan needs it. */
export type Held = { id: string; school: School; date: string };

/** Tells which school a school as typed is, and in which commune; see canonicalSchools. */
export type Telling = {
  schoolOf: (school: School) => { key: string; school: School };
  /** Which school a row means that names no commune; see byNameAlone. */
  meantBy: (school: School) => Meant;
  communeOf: (school: School) => string;
};

/** The school of a row, as seminars have it. Codes are not known of what was typed. */
export const rowSchool = ({ school, commune, province }: PlanRow): School => ({
  name: school,
  provinceCode: '',
  provinceName: province,
  communeCode: '',
  communeName: commune,
});

/** Seminars of each school, oldest first; the same order whatever order they came in. */
function bySchool(held: readonly Held[], keyOf: (school: School) => string): Map<string, Held[]> {
  const groups = new Map<string, Held[]>();
  const sorted = [...held].sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
  for (const one of sorted) {
    const key = keyOf(one.school);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/**
 * Gives each row at most one seminar of its school and each seminar at most one row: first those of the very day, then
 * what is left of the same school, oldest first. Row number -> seminar.
 */
function pair(
  keys: readonly string[],
  rows: readonly PlanRow[],
  left: Map<string, Held[]>,
): Map<number, Held> {
  const pairs = new Map<number, Held>();
  const take = (index: number, fits: (one: Held) => boolean): void => {
    const seminars = left.get(keys[index] ?? '') ?? [];
    const at = seminars.findIndex(fits);
    if (at === -1 || pairs.has(index)) return;
    pairs.set(index, ...(seminars.splice(at, 1) as [Held]));
  };
  for (const [index, { date }] of rows.entries()) take(index, (one) => one.date === date);
  const inOrder = [...rows.keys()].sort((a, b) => {
    const [one, other] = [rows[a]?.date ?? '9', rows[b]?.date ?? '9'];
    return one === other ? a - b : one < other ? -1 : 1;
  });
  for (const index of inOrder) take(index, () => true);
  return pairs;
}

/**
 * A plan beside the seminars that came in. Pure: neither the order of `held` nor anything outside counts. A school or
 * commune is in as soon as one seminar came in of it, whoever held it and on whatever day. What no row got is outside of the
 * plan, `extra` where its school is in it. `today`: YYYY-MM-DD.
 */
export function matchPlan(plan: Plan, held: readonly Held[], telling: Telling, today: string): Progress {
  const keyOf = (school: School): string => telling.schoolOf(school).key;
  const meant = plan.rows.map((row) => telling.meantBy(telling.schoolOf(rowSchool(row)).school));
  const schools = meant.map(({ school }) => telling.schoolOf(school));
  const keys = schools.map(({ key }) => key);
  const groups = bySchool(held, keyOf);
  const heldKeys = new Set(groups.keys());
  const heldCommunes = new Set(held.map(({ school }) => telling.communeOf(telling.schoolOf(school).school)));
  const communes = new Set(
    schools.map(({ school }) => telling.communeOf(school)).filter((key) => key !== ''),
  );
  const pairs = pair(keys, plan.rows, groups);
  const rows = plan.rows.map((row, index): Planned => {
    const seminar = pairs.get(index) ?? null;
    const isOver = row.date !== null && row.date < today;
    return {
      ...row,
      state: seminar !== null ? 'held' : isOver ? 'late' : 'missing',
      seminar: seminar?.id ?? null,
      heldOn: seminar?.date ?? null,
    };
  });
  const planned = new Set(keys);
  const given = new Set([...pairs.values()].map(({ id }) => id));
  const share = (all: ReadonlySet<string>, there: ReadonlySet<string>) => ({
    held: [...all].filter((key) => there.has(key)).length,
    planned: all.size,
  });
  return {
    name: plan.name,
    imported: plan.imported,
    rows,
    seminars: { held: pairs.size, planned: rows.length },
    schools: share(planned, heldKeys),
    communes: share(communes, heldCommunes),
    unplanned: held
      .filter(({ id }) => !given.has(id))
      .map(({ id, school, date }) => ({
        ...{ id, school: school.name, commune: school.communeName, date },
        extra: planned.has(keyOf(school)),
      })),
    unclear: meant.filter(({ unclear }) => unclear).length,
  };
}
