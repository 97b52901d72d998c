import type { WritableDb } from '../../../electron/core/archive/database.ts';
import { keepPlan } from '../../../electron/core/exchange/plan/store.ts';
import { seminarBody } from './many-body.ts';

/** Every third seminar is one that was planned and has not been held. */
const HELD_OF = 3;

/** Keeps a plan of `seminars` seminars: the schools and days of those that were held, and some at which nothing was. */
export function planMany(db: WritableDb, seminars: number): void {
  const rows = Array.from({ length: seminars }, (_, number) => {
    const { school, date } = seminarBody(number);
    const name = number % HELD_OF === 0 ? `THCS chưa học số ${number}` : school.name;
    return { school: name, commune: school.communeName, province: school.provinceName, date, trainer: '' };
  });
  keepPlan(db, 'ke-hoach.xlsx', rows, '2026-09-01');
}
