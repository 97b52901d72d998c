import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../reports/csv.ts';
import { writeDocx } from '../reports/docx.ts';
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
  if (!existsSync(dir))
    throw new StorageError(
      'missing',
      `${dir}: this folder is gone. Plug the stick in again or choose another folder.`,
    );
  const made = await Promise.all(formats.map((format) => WRITERS[format](report)));
  return made.flat().map(({ name, bytes }) => {
    const path = join(dir, name);
    writeFileAtomic(path, bytes);
    return path;
  });
}
