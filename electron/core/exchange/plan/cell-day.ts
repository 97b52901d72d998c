/** A cell of a spreadsheet or a field of a CSV. */
export type PlanCell = string | number | boolean | Date | null;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Day 0 of Excel's count, which takes 1900 for a leap year: right from 1 March 1900 on. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30);

function day(year: number, month: number, dayOfMonth: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  // 31 February would roll over into March.
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return same ? date.toISOString().slice(0, 10) : null;
}

const ofDate = (date: Date): string | null =>
  Number.isNaN(date.getTime()) ? null : day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

function ofText(text: string): string | null {
  const [, y, m, d] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ][\d:.]*Z?)?$/.exec(text) ?? [];
  if (y !== undefined) return day(Number(y), Number(m), Number(d));
  const [, first, second, year = ''] =
    /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})$/.exec(text) ?? [];
  if (first === undefined) return null;
  return day(Number(year.length === 2 ? `20${year}` : year), Number(second), Number(first));
}

/**
 * The day that a cell means, `YYYY-MM-DD`: a date cell, a day number of Excel, or text with the day first (dd/mm/yyyy) or
 * the year first (yyyy-mm-dd). Null for what is no day between 2000 and 2099.
 */
export function dayOfCell(cell: PlanCell): string | null {
  if (cell instanceof Date) return ofDate(cell);
  if (typeof cell === 'number') return ofDate(new Date(EXCEL_ZERO + Math.floor(cell) * DAY_MS));
  return typeof cell === 'string' ? ofText(cell.trim()) : null;
}
