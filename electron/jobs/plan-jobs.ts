import type { Locale } from '../../slides/model/text.ts';
import type { PlanRefusal, PlanRow, Progress, SchoolsState } from '../contract/plan.ts';
import type { School } from '../contract/setup.ts';
import type { WritableDb } from '../core/archive/database.ts';
import { missingWorkbook, writeMissing } from '../core/exchange/plan/missing.ts';
import { PlanRefused } from '../core/exchange/plan/refused.ts';
import type { ReadPlan } from '../core/exchange/plan/rows.ts';
import { keepPlan, planProgress } from '../core/exchange/plan/store.ts';
import { isSimulated, joinSchools, undoAlias } from '../core/exchange/schools/aliases.ts';
import { askAgain, keepApart, schoolsState } from '../core/exchange/schools/state.ts';
import { StorageError } from '../core/files/errors.ts';

type Read =
  | ({ status: 'read'; name: string } & ReadPlan)
  | { status: 'refused'; name: string; code: PlanRefusal };

/** Jobs about the plan and the names of schools. `archive` gives the open archive. */
export const planJobs = (archive: () => WritableDb) => ({
  'plan.state': ({ today }: { today: string }): Progress | null => planProgress(archive(), today),
  /** Reads a file; nothing is kept of it. */
  'plan.read': async ({ path }: { path: string }): Promise<Read> => {
    // Spreadsheets are read once in a season: what reads them is loaded then.
    const { planName, readPlan } = await import('../core/exchange/plan/read.ts');
    const name = planName(path);
    try {
      return { status: 'read', name, ...(await readPlan(path)) };
    } catch (cause) {
      if (cause instanceof PlanRefused) return { status: 'refused', name, code: cause.code };
      throw cause;
    }
  },
  'plan.keep': ({ name, rows, today }: { name: string; rows: readonly PlanRow[]; today: string }): void =>
    keepPlan(archive(), name, rows, today),
  /** Writes what is missing; gives the paths. */
  'plan.export': (order: { folder: string; locale: Locale; today: string }): Promise<string[]> => {
    const progress = planProgress(archive(), order.today);
    if (progress === null) throw new StorageError('not-found', `${archive().path}: there is no plan.`);
    const workbook = missingWorkbook(progress, order.locale, order.today, isSimulated(archive()));
    return writeMissing(workbook, order.folder);
  },
  'schools.state': (): SchoolsState => schoolsState(archive()),
  'schools.join': ({ from, to }: { from: School; to: School }): void => joinSchools(archive(), from, to),
  'schools.apart': ({ a, b }: { a: School; b: School }): void => keepApart(archive(), a, b),
  'schools.undo': ({ id }: { id: string }): void => undoAlias(archive(), id),
  'schools.askAgain': (): void => askAgain(archive()),
});
