import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../slides/model/text.ts';
import { DOCUMENT_KINDS, type DocumentKind, hasTables } from '../contract/documents.ts';
import type { Report } from '../contract/report.ts';
import { openArchiveReadOnly } from '../core/archive/open.ts';
import { writeDocumentFiles } from '../core/files/document-files.ts';
import { onDisk } from '../core/files/errors.ts';
import { documentOf } from '../core/reports/documents/document.ts';
import { reportFileName } from '../core/reports/file-name.ts';
import { renderHtml } from '../core/reports/html.ts';
import { readReport } from '../core/reports/read.ts';
import { dataDirectory, onData } from './data-dir.ts';
import { localeOf } from './locale.ts';
import { FORMATS, type Format, isFileFormat, listOf, wanted } from './options.ts';
import { electronCommand, printPdf, reportFontCss } from './pdf.ts';
import { type OptionValues, UsageError, type Verb } from './verb.ts';

const USAGE = `
  kit export --data DIR --seminar ID --format docx,xlsx,csv,pdf --out DIR [--document report] [--locale vi]

  --data DIR     the data folder; without it the one that KIT_DATA names
  --seminar ID   the seminar, as "kit list" shows it
  --format LIST  one or more of docx, xlsx, csv, pdf, parted by commas
  --out DIR      where the files go; made where there is none. Files of the same name are replaced
  --document D   report (the default), minutes (biên bản), signin (blank sheets to sign), results (the quizzes
                 alone), choices (the role-plays alone). All but the report are documents only: docx and pdf
  --locale L     language of the document: vi (the default), en or uk

  Prints the path of each file. Only reads the data, so it may run while the kit is open.`;

function formatsOf(values: OptionValues): Format[] {
  return listOf(wanted(values, 'format', `which formats (${FORMATS.join(', ')})`), FORMATS, 'format');
}

function documentKindOf(values: OptionValues, formats: readonly Format[]): DocumentKind {
  const word = typeof values.document === 'string' ? values.document.trim().toLowerCase() : 'report';
  const kind = DOCUMENT_KINDS.find((one) => one === word);
  if (kind === undefined)
    throw new UsageError(`"${word}" is no document; there are ${DOCUMENT_KINDS.join(', ')}`);
  const tables = formats.find((format) => format === 'xlsx' || format === 'csv');
  if (!hasTables(kind) && tables !== undefined)
    throw new UsageError(`${kind} has no tables, so there is no ${tables} of it; there are docx and pdf`);
  return kind;
}

function openedReport(data: string, id: string, locale: Locale): Report {
  const db = openArchiveReadOnly(data);
  try {
    return readReport(db, id, locale);
  } finally {
    db.close();
  }
}

async function writePdf(report: Report, document: DocumentKind, out: string): Promise<string> {
  const path = join(out, reportFileName(report, 'pdf', undefined, document));
  await printPdf(renderHtml(documentOf(report, document), { fontCss: reportFontCss() }), path);
  return path;
}

/** Writes the report of one closed seminar, or another document about it, as files. */
export const exportReport: Verb = {
  usage: USAGE,
  options: {
    data: { type: 'string' },
    seminar: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    document: { type: 'string' },
    locale: { type: 'string' },
  },
  run: (values, args, output) =>
    onData(output, async () => {
      if (args.length > 0) throw new UsageError(`"${args[0]}" is one word too many`);
      const data = dataDirectory(values);
      const seminar = wanted(values, 'seminar', 'which seminar');
      const formats = formatsOf(values);
      const document = documentKindOf(values, formats);
      const out = resolve(wanted(values, 'out', 'where to put the files'));
      const locale = localeOf(values);
      if (formats.includes('pdf')) electronCommand(process.env);
      const report = openedReport(data, seminar, locale);
      onDisk(out, () => mkdirSync(out, { recursive: true }));
      const files = await writeDocumentFiles(report, document, formats.filter(isFileFormat), out);
      const paths = formats.includes('pdf') ? [...files, await writePdf(report, document, out)] : files;
      for (const path of paths) output.out(path);
      return 0;
    }),
};
