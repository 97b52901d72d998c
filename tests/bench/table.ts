import type { Summary } from './stats.ts';
import type { Row } from './support/result.ts';

const round = (value: number): string =>
  Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** `12.3 (15.0)`: the median and, for more than one measurement, p95. */
const both = ({ n, median, p95 }: Summary): string =>
  n > 1 ? `${round(median)} (${round(p95)})` : round(median);

const cells = (row: Row): string[] => [
  row.name,
  `${both(row.measured)} ${row.unit}`,
  row.reference === null ? '-' : `${both(row.reference)} ${row.unit}`,
  row.ratio === null ? '-' : `${row.ratio.toFixed(2)}x`,
  row.noise === null || Number.isNaN(row.noise) ? '-' : `${(row.noise * 100).toFixed(0)} %`,
  String(row.measured.n),
  row.bar,
  row.ok ? 'ok' : 'OVER',
];

const HEAD = ['row', 'measured (p95)', 'reference (p95)', 'ratio', 'noise', 'n', 'bar', ''];

/** The rows as a table for a terminal, each one's notes under it. */
export const tableOf = (rows: readonly Row[]): string => {
  const body = rows.map(cells);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...body.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = rows.flatMap((row, index) => [
    line(body[index] ?? []),
    ...row.notes.map((note) => `    ${note}`),
  ]);
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...lines].join('\n');
};

/** How to read the table. */
export const LEGEND =
  'Median (p95) of n measurements, kit and reference by turns. Noise: how far the reference lies from itself, every ' +
  'other measurement; a ratio within it says nothing.';
