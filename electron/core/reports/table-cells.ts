import type { Counted } from '../../contract/report.ts';
import { isMasked } from './blur.ts';

/** A cell: a number, words, or null for "not counted" (an empty cell, never zero). `percent` is in whole per cent. */
export type Cell = number | string | null;

/** One flat table of the report, for spreadsheets: one row is one thing, and every row names its seminar. */
export type ReportTable = {
  /** Names its file: small letters a-z and hyphens. */
  key: string;
  title: string;
  columns: { key: string; label: string; width: number }[];
  rows: Cell[][];
};

/** Columns by key, each with its heading and its width in characters. */
export const columns = (
  entries: Record<string, readonly [label: string, width: number]>,
): ReportTable['columns'] => Object.entries(entries).map(([key, [label, width]]) => ({ key, label, width }));

/** Count, per cent, and what stands for them where they may not be printed. */
export const counted = (printed: Counted): Cell[] => [
  printed.count,
  printed.percent,
  isMasked(printed) ? printed.shareText : null,
];
