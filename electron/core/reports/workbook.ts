import type { Report, ReportLabel } from '../../contract/report.ts';
import { codeBookOf } from './code-book.ts';
import { reportFileName } from './file-name.ts';
import type { ReportTable } from './table-cells.ts';
import { tablesOf } from './tables.ts';

/** Flat tables as the writers of XLSX and CSV need them, whatever they are about. */
export type Workbook = {
  locale: Report['locale'];
  labels: Record<Extract<ReportLabel, 'simulated' | 'notes'>, string>;
  simulated: boolean;
  tables: readonly ReportTable[];
  /** What each column holds: a last sheet of a workbook. */
  codeBook: ReportTable;
  /** Name of a file of it; `table`: of one of several. */
  fileName: (extension: string, table?: string) => string;
};

/** The report of one seminar as tables. */
export function reportWorkbook(report: Report): Workbook {
  const tables = tablesOf(report);
  return {
    locale: report.locale,
    labels: report.labels,
    simulated: report.flags.simulated,
    tables,
    codeBook: codeBookOf(tables, report),
    fileName: (extension, table) => reportFileName(report, extension, table),
  };
}
