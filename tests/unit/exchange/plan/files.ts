import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';

/** A file of this content in a folder that goes away with the test. */
export function fileOf(content: string | Uint8Array, name = 'ke-hoach.csv'): string {
  const dir = mkdtempSync(join(tmpdir(), 'kit-plan-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

type Value = string | number | Date | null;

const cell = (value: Value): CellObject | null => {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
};

/** Bytes of an XLSX with one sheet. */
export async function xlsxOf(rows: Value[][]): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(rows.map((row) => row.map(cell))).toBuffer());
}
