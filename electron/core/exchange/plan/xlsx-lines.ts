import readXlsxFile from 'read-excel-file/universal';
import type { PlanCell } from './cell-day.ts';
import { findHeadings } from './headings.ts';
import { PlanRefused } from './refused.ts';
import { checkedXlsx } from './xlsx-parts.ts';

/**
 * The lines of the first sheet of an XLSX that has headings, else of its first sheet. Formulas are not run: what the
 * spreadsheet last showed is read. Throws PlanRefused (`damaged`, `bomb`, `rows`).
 */
export async function xlsxLines(bytes: Uint8Array, name: string): Promise<PlanCell[][]> {
  const checked = await checkedXlsx(bytes, name);
  try {
    const sheets = await readXlsxFile(new Uint8Array(checked).buffer);
    const tables = sheets.map(({ data }) => data as unknown as PlanCell[][]);
    return tables.find((lines) => findHeadings(lines) !== null) ?? tables[0] ?? [];
  } catch (cause) {
    throw new PlanRefused(
      'damaged',
      `${name}: cannot be read. Open it in Excel and save it again as XLSX.`,
      cause,
    );
  }
}
