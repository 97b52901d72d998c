import { resolve } from 'node:path';
import type { Plan, Progress, RowFault } from '../contract/plan.ts';
import type { ReadableDb } from '../core/archive/database.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { today } from '../core/day.ts';
import { planName, readPlan } from '../core/exchange/plan/read.ts';
import { PlanRefused } from '../core/exchange/plan/refused.ts';
import { progressOf, readStoredPlan } from '../core/exchange/plan/store.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { type OptionValues, type Output, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit plan --data DIR [--file FILE] [--json]

  --data DIR   the organiser's data folder; without it the one that KIT_DATA names
  --file FILE  the plan, XLSX or CSV in UTF-8 with the columns Trường, Xã, Ngày, Báo cáo viên (or School, Commune, Date,
               Trainer); without it the one that was taken in with the kit. It is compared and not kept
  --json       every row with what came in of it, n of N, and seminars in no plan

  Lists what is missing. Only reads, so it may run while the kit is open. Rows that cannot be used are named on stderr.
  Exit code 1 where FILE cannot be read at all.`;

const FAULTS: Record<RowFault['fault'], (found: string) => string> = {
  'no-school': () => 'is empty. Write the name of the school',
  date: (found) => `"${found}" is no date. Write day/month/year, such as 05/02/2026, or leave it empty`,
  long: (found) => `"${found}…" is too long. Write 160 characters at most`,
  twice: (found) => `"${found}" is the same as a row above. Delete one of them`,
};

const faultLine = (name: string, { row, column, fault, found }: RowFault): string =>
  `${name}, row ${row}, ${column}: ${FAULTS[fault](found)}.`;

async function planOf(db: ReadableDb, values: OptionValues, output: Output): Promise<Plan | null> {
  if (typeof values.file !== 'string') return readStoredPlan(db);
  const path = resolve(values.file);
  const { rows, faults } = await readPlan(path);
  for (const fault of faults) output.err(faultLine(planName(path), fault));
  return { name: planName(path), imported: today(new Date()), rows };
}

function print({ rows, seminars, schools, communes, unplanned, unclear }: Progress, output: Output): void {
  for (const { date, school, commune, province, trainer, state } of rows) {
    if (state === 'held') continue;
    const place = [school, commune, province].filter((part) => part !== '').join(', ');
    output.out([date ?? '----------', state, place, trainer].filter((part) => part !== '').join('  '));
  }
  output.out(
    `${seminars.held}/${seminars.planned} seminars, ${schools.held}/${schools.planned} schools, ${communes.held}/${communes.planned} communes; ${unplanned.length} seminars in no plan`,
  );
  if (unclear > 0)
    output.out(
      `${unclear} rows name no commune, and several schools are called so: write the commune into the plan`,
    );
}

/** Compares a plan with the seminars of a data folder. */
export const plan: Verb = {
  usage: USAGE,
  options: { data: { type: 'string' }, file: { type: 'string' }, json: { type: 'boolean' } },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const db = openArchiveReadOnly(dataDirectory(values));
      try {
        const found = await planOf(db, values, output);
        if (found === null) throw new UsageError('no plan was taken in yet: say which with --file FILE');
        const progress = progressOf(db, found, today(new Date()));
        if (values.json === true) output.out(JSON.stringify(progress, null, 2));
        else print(progress, output);
        return 0;
      } catch (cause) {
        if (!(cause instanceof PlanRefused)) throw cause;
        output.err(`kit: ${cause.message}`);
        return 1;
      } finally {
        db.close();
      }
    }),
};
