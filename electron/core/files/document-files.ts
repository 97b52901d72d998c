import type { DocumentKind } from '../../contract/documents.ts';
import type { Report } from '../../contract/report.ts';
import { documentOf } from '../reports/documents/document.ts';
import { reportFileName } from '../reports/file-name.ts';
import { bothShapes } from '../reports/shapes.ts';
import { type FileFormat, writeDocxFile, writeReportFiles } from './report-files.ts';

/**
 * Writes the report, or another document about the same seminar, into the folder `dir`. Only the report has tables, so of
 * another document DOCX alone is written, whatever `formats` says. Returns the paths. Throws StorageError as
 * `writeReportFiles` does.
 */
export async function writeDocumentFiles(
  report: Report,
  document: DocumentKind,
  formats: readonly FileFormat[],
  dir: string,
): Promise<string[]> {
  if (document === 'report') return writeReportFiles(bothShapes(report), formats, dir);
  if (!formats.includes('docx')) return [];
  const name = reportFileName(report, 'docx', undefined, document);
  return [await writeDocxFile(documentOf(report, document), name, dir)];
}
