import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { withoutControls } from './escape.ts';
import type { Cell, ReportTable } from './table-cells.ts';
import type { Workbook } from './workbook.ts';

const PER_CENT = ['percent', 'low', 'high'];

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Longest text that a cell of a spreadsheet takes. */
const LONGEST_TEXT = 32_767;

const textCell = (text: string, style: Partial<CellObject> = {}): CellObject => ({
  value: withoutControls(text).slice(0, LONGEST_TEXT),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...style,
});

const head = (label: string): CellObject =>
  textCell(label, { fontWeight: 'bold', backgroundColor: '#e6e6e6', borderStyle: 'thin' });

/** Typed cells: numbers and days stay what they are, shares are fractions shown in per cent, null is an empty cell. */
function xlsxCell(cell: Cell, key: string): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string' && DAY.test(cell)) {
    return {
      value: new Date(`${cell}T00:00:00Z`),
      type: Date,
      format: 'dd/mm/yyyy',
      align: 'left',
      alignVertical: 'top',
    };
  }
  if (typeof cell === 'string') return textCell(cell);
  if (PER_CENT.includes(key)) return { value: cell / 100, type: Number, format: '0%', alignVertical: 'top' };
  return { value: cell, type: Number, format: Number.isInteger(cell) ? '0' : '0.0', alignVertical: 'top' };
}

/** Height of a line of text at 12 points, and of the highest row that a spreadsheet has, in points. */
const LINE_HEIGHT = 16.5;
const HIGHEST_ROW = 409;

/** How many lines a text takes in a column of `width` digits; letters are narrower, which makes up for words kept whole. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

/** Says how high a row is: not every program finds that out by itself, and then sentences are cut off. */
function withHeight(row: (CellObject | null)[], columns: ReportTable['columns']): (CellObject | null)[] {
  const lines = row.map((cell, at) =>
    typeof cell?.value === 'string' && cell.wrap === true ? linesIn(cell.value, columns[at]?.width ?? 1) : 1,
  );
  const height = Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(1, ...lines));
  const first = row.findIndex((cell) => cell !== null);
  return row.map((cell, at) => (at === first && cell !== null ? { ...cell, height } : cell));
}

/** Row 1 names the columns and stays in view; above it, on simulated data, stands the warning. */
/** A title as the name of a sheet, which takes 31 letters and none of []/\\:*?. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]/\\:*?]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 31);

function sheetOf(table: ReportTable, { simulated, labels }: Workbook): Sheet<never> {
  const warning = simulated
    ? [
        [
          textCell(labels.simulated, { fontWeight: 'bold', wrap: false }),
          ...table.columns.slice(1).map(() => null),
        ],
      ]
    : [];
  return {
    sheet: sheetName(table.title),
    stickyRowsCount: warning.length + 1,
    orientation: 'landscape',
    columns: table.columns.map(({ width }) => ({ width })),
    data: [
      ...warning,
      table.columns.map(({ label }) => head(label)),
      ...table.rows.map((row) => row.map((cell, index) => xlsxCell(cell, table.columns[index]?.key ?? ''))),
    ].map((row) => withHeight(row, table.columns)),
  };
}

/** A workbook as XLSX: one sheet a table and a code book. Rejects only when the memory does not suffice. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const sheets = [...workbook.tables, workbook.codeBook].map((table) => sheetOf(table, workbook));
  const buffer = await writeXlsxFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toBuffer();
  return new Uint8Array(buffer);
}
