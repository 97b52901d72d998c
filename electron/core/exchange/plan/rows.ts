import {
  MOST_ROWS,
  PLAN_COLUMNS,
  type PlanColumn,
  type PlanRow,
  type RowFault,
} from '../../../contract/plan.ts';
import { dayOfCell, type PlanCell } from './cell-day.ts';
import { findHeadings } from './headings.ts';
import { PlanRefused } from './refused.ts';

/** A file that was read: its good rows, and in words for each bad one what is wrong with it. */
export type ReadPlan = { columns: PlanColumn[]; rows: PlanRow[]; faults: RowFault[] };

const LONGEST = 160;

/** NFC, one blank between words, without characters that steer. */
const textOf = (cell: PlanCell | undefined): string => {
  // A date cell with a number that is no date is shown as such; its day cannot be read.
  const text = cell instanceof Date ? (dayOfCell(cell) ?? '#') : String(cell ?? '');
  return text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
};

const isBlank = (cell: PlanCell | undefined): boolean => textOf(cell) === '';

/** One line as a row, or what is wrong with it. */
function readRow(cellOf: (column: PlanColumn) => PlanCell, row: number): PlanRow | RowFault {
  const text = (column: PlanColumn): string => textOf(cellOf(column));
  if (text('school') === '') return { row, column: 'school', fault: 'no-school', found: '' };
  const long = (['school', 'commune', 'province', 'trainer'] as const).find(
    (column) => text(column).length > LONGEST,
  );
  if (long !== undefined) return { row, column: long, fault: 'long', found: text(long).slice(0, 40) };
  const date = dayOfCell(cellOf('date'));
  if (date === null && !isBlank(cellOf('date')))
    return { row, column: 'date', fault: 'date', found: text('date').slice(0, 40) };
  return {
    school: text('school'),
    commune: text('commune'),
    province: text('province'),
    date,
    trainer: text('trainer'),
  };
}

/**
 * Reads the lines of a table. The number of a row in `faults` is the one that a spreadsheet shows. Throws PlanRefused
 * (`headings`, `rows`, `empty`); `name` is the file in its message.
 */
export function readRows(lines: readonly (readonly PlanCell[])[], name: string): ReadPlan {
  const found = findHeadings(lines);
  if (found === null)
    throw new PlanRefused(
      'headings',
      `${name}: no line names the columns. Write "Trường", "Xã", "Ngày" and "Báo cáo viên" above them.`,
    );
  const { line, columns } = found;
  const used = PLAN_COLUMNS.filter((column) => columns[column] !== undefined);
  const rows: PlanRow[] = [];
  const faults: RowFault[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of lines.slice(line + 1).entries()) {
    const cellOf = (column: PlanColumn): PlanCell => cells[columns[column] ?? -1] ?? null;
    if (used.every((column) => isBlank(cellOf(column)))) continue;
    const number = line + index + 2;
    const row = readRow(cellOf, number);
    const same = JSON.stringify(row);
    if ('fault' in row) faults.push(row);
    else if (seen.has(same))
      faults.push({ row: number, column: 'school', fault: 'twice', found: row.school });
    else rows.push(row);
    seen.add(same);
  }
  if (rows.length > MOST_ROWS || faults.length > MOST_ROWS)
    throw new PlanRefused('rows', `${name}: more than ${MOST_ROWS} rows. Give one plan for each province.`);
  if (rows.length === 0)
    throw new PlanRefused('empty', `${name}: not one row with a school. Fill in the column "Trường".`);
  return { columns: used, rows, faults };
}
