import type { Locale } from '../../../../slides/model/text.ts';

/** `day`: a date without a clock. `real`: a double. */
export type ColumnType = 'string' | 'int' | 'real' | 'flag' | 'day';

/** One column; `empty` where it can be, and what it holds in each language. */
export type DataColumn = {
  name: string;
  type: ColumnType;
  empty: boolean;
  meaning: Record<Locale, string>;
};

/** One table. A partitioned one lies in folders `province=…/month=…`, the others in one file. */
export type DataTable = {
  name: string;
  partitioned: boolean;
  title: Record<Locale, string>;
  columns: readonly DataColumn[];
};

/** What one cell holds; a day is the Date of its midnight in UTC. */
export type DataCell = string | number | boolean | Date | null;
export type DataRow = Readonly<Record<string, DataCell>>;

/** `type?`: the column may be empty. */
export const column = (
  name: string,
  type: ColumnType | `${ColumnType}?`,
  vi: string,
  en: string,
  uk: string,
): DataColumn => ({
  name,
  type: type.replace('?', '') as ColumnType,
  empty: type.endsWith('?'),
  meaning: { vi, en, uk },
});
