import type { Report } from '../../contract/report.ts';
import { type Printed, printedReport } from './printed.ts';
import { reportWorkbook, type Workbook } from './workbook.ts';

/** A report in the two shapes that files have: a document to read, tables to reckon with. */
export type Shapes = { printed: Printed; workbook: Workbook };

/** The report of one seminar in both shapes. */
export const bothShapes = (report: Report): Shapes => ({
  printed: printedReport(report),
  workbook: reportWorkbook(report),
});
