import { monthsSchema, type RetentionMonths, type RetentionState } from '../../contract/purge.ts';
import type { ReadableDb, WritableDb } from './database.ts';
import { leftOver } from './purge-choice.ts';
import { listSeminars } from './seminars.ts';
import { readSettings, writeSetting } from './settings.ts';

/** Key of how long seminars are to be kept. */
export const RETENTION = 'retention';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** The same day `months` earlier, YYYY-MM-DD; the last day of its month where there is no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + (month - 1) - months;
  const [then, index] = [Math.floor(at / 12), ((at % 12) + 12) % 12];
  const last = new Date(Date.UTC(then, index + 1, 0)).getUTCDate();
  return `${pad(then, 4)}-${pad(index + 1)}-${pad(Math.min(date, last))}`;
}

/** For how many months seminars are to be kept; null: until somebody deletes them. */
export function retentionMonths(db: ReadableDb): RetentionMonths {
  const kept = readSettings(db)[RETENTION];
  const months = typeof kept === 'object' && kept !== null && 'months' in kept ? kept.months : null;
  return monthsSchema.catch(null).parse(months);
}

/** Remembers for how long seminars are to be kept. Deletes nothing, now or later. */
export const keepFor = (db: WritableDb, months: RetentionMonths): void =>
  writeSetting(db, RETENTION, { months });

/** What is kept in the archive of data directory `dir`, and how much of it is older than was set. `day`: today. */
export function retentionState(db: ReadableDb, dir: string, day: string): RetentionState {
  const months = retentionMonths(db);
  const before = months === null ? null : monthsBefore(day, months);
  const seminars = listSeminars(db);
  return {
    months,
    before,
    seminars: seminars.length,
    older: before === null ? 0 : seminars.filter(({ date }) => date < before).length,
    practice: Number(db.get('SELECT count(DISTINCT seminar) AS n FROM facts WHERE simulated = 1')?.n),
    elsewhere: leftOver(db, dir).length,
  };
}
