import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { OptionMark } from '../../contract/report.ts';
import { formatNumber } from '../../contract/report-format.ts';
import { barLength } from './bar.ts';
import { type Block, type ChartRow, KEEP_TOGETHER } from './block.ts';
import { withoutControls } from './escape.ts';

/** Width of the text on A4 between margins of 30 and 15 mm, in twentieths of a point. */
export const TEXT_WIDTH = 9354;

/** Half points, as DOCX counts sizes. */
export const SIZE = { small: 22, table: 24, body: 26, title: 28 } as const;

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const HAIRLINE = { ...NO_BORDERS, bottom: { ...LINE, size: 2, color: '999999' } };
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE };

const CELL_PADDING = 80;
/** Room between a share and the bar of the next series. */
const BAR_GAP = 120;

type Align = 'left' | 'center' | 'right';
type Style = {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  align?: Align;
  before?: number;
  after?: number;
  keepNext?: boolean;
};

/** One run of text without characters that a DOCX cannot hold. */
export const run = (text: string, style: Style = {}): TextRun =>
  new TextRun({
    text: withoutControls(text),
    bold: style.bold ?? false,
    italics: style.italics ?? false,
    size: style.size ?? SIZE.body,
  });

/** One paragraph; `before` and `after` in twentieths of a point. */
export const line = (content: string | TextRun[], style: Style = {}): Paragraph =>
  new Paragraph({
    alignment:
      AlignmentType[style.align === 'center' ? 'CENTER' : style.align === 'right' ? 'RIGHT' : 'LEFT'],
    spacing: { before: style.before ?? 0, after: style.after ?? 0, line: 259, lineRule: 'auto' },
    keepNext: style.keepNext ?? false,
    children: typeof content === 'string' ? [run(content, style)] : content,
  });

type CellOptions = { width: number; borders?: typeof GRID; span?: number; top?: boolean };

/** A table cell; `width` in twentieths of a point. */
export const cell = (
  children: Paragraph[],
  { width, borders = GRID, span = 1, top }: CellOptions,
): TableCell =>
  new TableCell({
    children,
    borders,
    columnSpan: span,
    verticalAlign: top === true ? VerticalAlign.TOP : VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: borders === GRID ? 80 : 0, right: CELL_PADDING },
  });

/** A table of fixed column widths (twentieths of a point). */
export const tableOf = (rows: TableRow[], widths: number[]): Table =>
  new Table({
    rows,
    columnWidths: widths,
    layout: 'fixed',
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
  });

const toWidths = (percents: readonly number[]): number[] =>
  percents.map((percent) => Math.floor((TEXT_WIDTH * percent) / 100));

/** Height of a row to be written in by hand: 8 mm, in twentieths of a point. */
const ROOMY = 454;

/** A ruled table whose head is repeated on every page. */
export function gridTable({
  columns,
  rows,
  totals,
  roomy = false,
}: Extract<Block, { kind: 'table' }>): Table {
  const widths = toWidths(columns.map((column) => column.width));
  const head = columns.map((column, at) =>
    cell([line(column.label, { bold: true, keepNext: true, size: SIZE.table, align: 'center' })], {
      width: widths[at] ?? 0,
    }),
  );
  const together = rows.length <= KEEP_TOGETHER;
  const lines = rows.map((row, index) => {
    const keepNext = together && index < rows.length - 1;
    const bold = index >= rows.length - totals;
    const cells = row.map((text, at) =>
      cell([line(text, { bold, keepNext, size: SIZE.table, align: columns[at]?.align ?? 'left' })], {
        width: widths[at] ?? 0,
      }),
    );
    return new TableRow({
      cantSplit: true,
      children: cells,
      ...(roomy ? { height: { value: ROOMY, rule: HeightRule.ATLEAST } } : {}),
    });
  });
  return tableOf([new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...lines], widths);
}

/** Labels and values without lines. */
export function factsTable({ rows }: Extract<Block, { kind: 'facts' }>): Table {
  const widths = toWidths([32, 68]);
  const lines = rows.map(
    (texts) =>
      new TableRow({
        children: texts.map((text, at) =>
          cell([line(at === 0 ? `${text}:` : text)], {
            width: widths[at] ?? 0,
            borders: NO_BORDERS,
            top: true,
          }),
        ),
      }),
  );
  return tableOf(lines, widths);
}

const MARK_SIGNS: Record<NonNullable<OptionMark>, string> = {
  circle: '○',
  triangle: '△',
  square: '□',
  diamond: '◇',
};

/** Option, then for each series a bar, the count and the share, as in the printed page. */
export function chartTable({ series, rows }: Extract<Block, { kind: 'chart' }>): Table {
  const two = series.length > 1;
  const widths = toWidths([two ? 36 : 44, ...series.flatMap(() => (two ? [14, 7, 11] : [31, 8, 17]))]);
  const names = series.map((name, at) =>
    cell([line(name, { italics: true, size: SIZE.small, align: 'center', keepNext: true })], {
      width: widths.slice(1 + at * 3, 4 + at * 3).reduce((a, b) => a + b, 0),
      borders: HAIRLINE,
      span: 3,
    }),
  );
  const corner = cell([line('', { size: SIZE.small, keepNext: true })], {
    width: widths[0] ?? 0,
    borders: HAIRLINE,
  });
  const head = two ? [new TableRow({ tableHeader: true, children: [corner, ...names] })] : [];
  const lines = rows.map((row, index) => chartRow(row, widths, index < rows.length - 1));
  return tableOf([...head, ...lines], widths);
}

function chartRow({ mark, text, strong, values }: ChartRow, widths: number[], keepNext: boolean): TableRow {
  const style = { bold: strong, size: SIZE.table, keepNext };
  const barWidth = widths[1] ?? 0;
  const sign = mark === null ? '' : `${MARK_SIGNS[mark]} `;
  const contents = values.flatMap((value) => [
    barLine(barLength(value), barWidth, keepNext),
    line(value.count === null ? '' : formatNumber(value.count, 'en'), { ...style, align: 'right' }),
    line(value.shareText, { ...style, align: 'right' }),
  ]);
  return new TableRow({
    cantSplit: true,
    children: [line(sign + text, style), ...contents].map((paragraph, at) =>
      cell([paragraph], { width: widths[at] ?? 0, borders: HAIRLINE }),
    ),
  });
}

/** A bar drawn as the shading of an empty paragraph, so that it needs no picture. `length` in per cent of `width`. */
function barLine(length: number | null, width: number, keepNext: boolean): Paragraph {
  const room = width - CELL_PADDING - BAR_GAP;
  const rest = Math.round(room * (1 - (length ?? 0) / 100));
  const shading =
    length === null || length === 0
      ? {}
      : {
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: '555555' },
          indent: { left: BAR_GAP, right: rest },
        };
  return new Paragraph({ keepNext, spacing: { line: 170, lineRule: 'exact' }, ...shading, children: [] });
}
