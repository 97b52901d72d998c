import { type Plan, type PlanRow, type Progress, planSchema } from '../../../contract/plan.ts';
import type { School } from '../../../contract/setup.ts';
import type { ReadableDb, WritableDb } from '../../archive/database.ts';
import { listSeminars } from '../../archive/seminars.ts';
import { readSettings, writeSetting } from '../../archive/settings.ts';
import { canonicalSchools } from '../schools/aliases.ts';
import { readApart } from '../schools/apart.ts';
import { communeKey } from '../schools/commune.ts';
import { byNameAlone } from '../schools/loose.ts';
import { type Held, matchPlan, rowSchool } from './match.ts';

/** Key of the plan that holds. */
export const PLAN = 'plan';

/** The plan that was taken in last; null where there is none. */
export function readStoredPlan(db: ReadableDb): Plan | null {
  const result = planSchema.safeParse(readSettings(db)[PLAN]);
  return result.success ? result.data : null;
}

/** Keeps a plan in place of the one before. `imported`: today, YYYY-MM-DD. */
export function keepPlan(db: WritableDb, name: string, rows: readonly PlanRow[], imported: string): void {
  writeSetting(db, PLAN, planSchema.parse({ name, imported, rows }));
}

/** The closed seminars of the archive with their schools; one that another counts for is left out. */
export const heldSeminars = (db: ReadableDb): Held[] =>
  listSeminars(db)
    .filter(({ double }) => double === null)
    .map(({ id, date, schoolName, commune, province }) => {
      const codes = { provinceCode: '', communeCode: '' };
      const school: School = { name: schoolName, ...codes, provinceName: province, communeName: commune };
      return { id, date, school };
    });

/** A plan beside what the archive holds. `today`: YYYY-MM-DD. */
export function progressOf(db: ReadableDb, plan: Plan, today: string): Progress {
  const held = heldSeminars(db);
  const schoolOf = canonicalSchools(db);
  const known = [...held.map(({ school }) => school), ...plan.rows.map(rowSchool)];
  const meantBy = byNameAlone(
    known.map((school) => schoolOf(school).school),
    new Set(readApart(db)),
  );
  return matchPlan(plan, held, { schoolOf, meantBy, communeOf: communeKey }, today);
}

/** The stored plan beside what the archive holds; null where there is no plan. `today`: YYYY-MM-DD. */
export function planProgress(db: ReadableDb, today: string): Progress | null {
  const plan = readStoredPlan(db);
  return plan === null ? null : progressOf(db, plan, today);
}
