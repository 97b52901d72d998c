import type { DocumentKind } from '../../../contract/documents.ts';
import type { Report } from '../../../contract/report.ts';
import { type Printed, printedReport } from '../printed.ts';
import { minutesOf } from './minutes.ts';
import { choicesOf, resultsOf } from './parts.ts';
import { signinOf } from './signin.ts';

const MAKERS: Record<DocumentKind, (report: Report) => Printed> = {
  report: printedReport,
  minutes: minutesOf,
  signin: signinOf,
  results: resultsOf,
  choices: choicesOf,
};

/**
 * A document about one closed seminar, made of the report's own numbers and blocks only: what the report may not print,
 * no document prints.
 */
export const documentOf = (report: Report, kind: DocumentKind): Printed => MAKERS[kind](report);
