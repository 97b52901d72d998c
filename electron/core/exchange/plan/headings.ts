import type { PlanColumn } from '../../../contract/plan.ts';
import { fold } from '../../places/fold.ts';
import type { PlanCell } from './cell-day.ts';

/** Headings as people write them, without diacritics. */
const NAMES: Record<PlanColumn, readonly string[]> = {
  school: [
    ...['truong', 'ten truong', 'truong hoc', 'ten truong hoc', 'don vi', 'ten don vi', 'co so giao duc'],
    ...['school', 'name of school', 'school name', 'школа', 'назва школи', 'заклад'],
  ],
  commune: [
    ...['xa', 'ten xa', 'phuong', 'xa phuong', 'phuong xa', 'xa phuong dac khu'],
    ...['commune', 'ward', 'громада', 'комуна'],
  ],
  province: [
    'tinh',
    'ten tinh',
    'thanh pho',
    'tinh thanh pho',
    'tinh thanh',
    'province',
    'city',
    'область',
    'провінція',
  ],
  date: ['ngay', 'thoi gian', 'date', 'day', 'дата', 'день'],
  trainer: [
    ...['bao cao vien', 'nguoi trinh bay', 'giang vien', 'trainer', 'presenter', 'тренер', 'тренерка'],
  ],
};

/** More words may follow: "Ngày tổ chức". After "Trường" and "Xã" they would be the name of one, so it is no heading. */
const OPEN: readonly PlanColumn[] = ['date', 'trainer'];

/** Where each column stands, counted from 0. */
export type Columns = Partial<Record<PlanColumn, number>>;

const folded: readonly [PlanColumn, string][] = (Object.keys(NAMES) as PlanColumn[]).flatMap((column) =>
  NAMES[column].map((name) => [column, fold(name)] as [PlanColumn, string]),
);

/** What stands before the first bracket, comma or stroke decides: "Xã, phường" is a commune. */
function columnOf(cell: PlanCell): PlanColumn | null {
  if (typeof cell !== 'string') return null;
  const text = fold(cell.split(/[(,/;:\n–-]/u)[0] ?? '');
  const fits = ([column, name]: readonly [PlanColumn, string]): boolean =>
    text === name || (OPEN.includes(column) && text.startsWith(`${name} `));
  return folded.find(fits)?.[0] ?? null;
}

/** Columns that a line names; of two with the same meaning the first counts. Empty where it names no school. */
export function columnsOf(cells: readonly PlanCell[]): Columns {
  const columns: Columns = {};
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column !== null) columns[column] ??= index;
  });
  // A title such as "Trường nào, ngày nào" fills one cell: a table has two headings at least.
  return columns.school === undefined || Object.keys(columns).length < 2 ? {} : columns;
}

/** Titles and the name of the office may stand above the headings. */
const SEARCHED = 20;

/** The first line that names a school and something else of it; null where there is none among the first twenty. */
export function findHeadings(
  lines: readonly (readonly PlanCell[])[],
): { line: number; columns: Columns } | null {
  for (const [line, cells] of lines.slice(0, SEARCHED).entries()) {
    const columns = columnsOf(cells);
    if (columns.school !== undefined) return { line, columns };
  }
  return null;
}
