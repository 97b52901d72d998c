import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { csvLines } from './csv-lines.ts';
import { PlanRefused } from './refused.ts';
import { type ReadPlan, readRows } from './rows.ts';
import { xlsxLines } from './xlsx-lines.ts';

const MOST_MB = 5;

function bytesOf(path: string, name: string): Uint8Array {
  let size: number;
  try {
    size = statSync(path).size;
    if (size <= MOST_MB * 1024 * 1024) return readFileSync(path);
  } catch (cause) {
    throw new PlanRefused(
      'gone',
      `${name}: cannot be read. Plug the stick in again and try once more.`,
      cause,
    );
  }
  throw new PlanRefused(
    'size',
    `${name}: larger than ${MOST_MB} MB. Save only the plan's sheet, without pictures.`,
  );
}

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A name that a file system handed over with letters and marks apart, composed. */
export const planName = (path: string): string => basename(path).normalize('NFC').slice(0, 255);

/**
 * Reads a plan from an XLSX or CSV at `path`, told apart by what is in it and not by its name. Good rows are never lost
 * for bad ones. Throws PlanRefused where nothing can be read of it at all.
 */
export async function readPlan(path: string): Promise<ReadPlan> {
  const name = planName(path);
  const bytes = bytesOf(path, name);
  if (begins(bytes, 0x50, 0x4b)) return readRows(await xlsxLines(bytes, name), name);
  // Excel up to 2003, and XLSX with a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0) || begins(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new PlanRefused('kind', `${name}: neither XLSX nor CSV. Save it as XLSX, without a password.`);
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff))
    throw new PlanRefused('encoding', `${name}: UTF-16. Save it in Excel as "CSV UTF-8" or as XLSX.`);
  return readRows(csvLines(bytes, name), name);
}
