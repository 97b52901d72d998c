import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../reports/csv.ts';
import { writeDocx } from '../reports/docx.ts';
import type { Printed } from '../reports/printed.ts';
import type { Shapes } from '../reports/shapes.ts';
import { writeXlsx } from '../reports/xlsx.ts';
import { writeFileAtomic } from './atomic.ts';
import { StorageError } from './errors.ts';

/** Formats that are written without a window; a PDF is printed from the page by Electron. */
export const FILE_FORMATS = ['docx', 'xlsx', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

type NamedBytes = { name: string; bytes: Uint8Array };

const WRITERS: Record<FileFormat, (report: Shapes) => Promise<NamedBytes[]>> = {
  docx: async ({ printed, workbook }) => [
    { name: workbook.fileName('docx'), bytes: await writeDocx(printed) },
  ],
  xlsx: async ({ workbook }) => [{ name: workbook.fileName('xlsx'), bytes: await writeXlsx(workbook) }],
  csv: async ({ workbook }) => writeCsv(workbook),
};

/**
 * Writes a report into the folder `dir`, which has to be there: one that is gone is a stick that was pulled out, and is
 * not made anew on another disk. Every format is made before the first file is written. Files of the same name are
 * replaced whole. Returns the paths. Throws StorageError (`missing`, `busy` where one is open in Word or Excel,
 * `disk-full`, `read-only`).
 */
export async function writeReportFiles(
  report: Shapes,
  formats: readonly FileFormat[],
  dir: string,
): Promise<string[]> {
  needFolder(dir);
  const made = await Promise.all(formats.map((format) => WRITERS[format](report)));
  return made.flat().map((file) => keep(file, dir));
}

/**
 * Writes a document as DOCX under `name` into the folder `dir`, in place of a file of that name. Returns the path. Throws
 * what `writeReportFiles` throws.
 */
export async function writeDocxFile(printed: Printed, name: string, dir: string): Promise<string> {
  needFolder(dir);
  return keep({ name, bytes: await writeDocx(printed) }, dir);
}

function needFolder(dir: string): void {
  if (!existsSync(dir))
    throw new StorageError(
      'missing',
      `${dir}: this folder is gone. Plug the stick in again or choose another folder.`,
    );
}

function keep({ name, bytes }: NamedBytes, dir: string): string {
  const path = join(dir, name);
  writeFileAtomic(path, bytes);
  return path;
}
