import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../../../slides/model/text.ts';
import { withoutControls } from './escape.ts';
import type { Cell, ReportTable } from './table-cells.ts';
import type { Workbook } from './workbook.ts';

/** Spreadsheets in Vietnamese and Ukrainian read `;` and a decimal comma, in English `,` and a decimal point. */
const DELIMITER = { vi: ';', en: ',', uk: ';' } as const;

/**
 * Words that begin like a formula get an apostrophe, so that no spreadsheet runs what somebody typed into a name.
 * SECURITY: CSV injection (= + - @, in full width too, tab and carriage return at the beginning, also behind blanks and
 * letters that are not seen).
 */
export const withoutFormula = (text: string): string =>
  /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${text}` : text;

function csvCell(cell: Cell, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return withoutFormula(withoutControls(cell));
  return locale === 'en' ? String(cell) : String(cell).replace('.', ',');
}

function csvBytes(table: ReportTable, { labels, simulated, locale }: Workbook): Uint8Array {
  const mark = simulated ? [labels.simulated] : [];
  const head = [...table.columns.map((column) => column.label), ...(simulated ? [labels.notes] : [])];
  const rows = table.rows.map((row) => [...row.map((cell) => csvCell(cell, locale)), ...mark]);
  const text = stringify([head, ...rows], {
    bom: true,
    delimiter: DELIMITER[locale],
    record_delimiter: 'windows',
    // What was typed in lines has single line feeds: spreadsheets end a row, and begin a formula, at each of them.
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(text);
}

/**
 * One CSV file for each table of a workbook: UTF-8 with BOM, CRLF, delimiter and decimal sign by locale. An empty cell
 * is "not counted". On simulated data every row says so in a last column.
 */
export const writeCsv = (workbook: Workbook): { name: string; bytes: Uint8Array }[] =>
  workbook.tables.map((table) => ({
    name: workbook.fileName('csv', table.key),
    bytes: csvBytes(table, workbook),
  }));
