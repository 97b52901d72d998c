import { parse } from 'csv-parse/sync';
import { MOST_ROWS } from '../../../contract/plan.ts';
import { findHeadings } from './headings.ts';
import { PlanRefused } from './refused.ts';

const DELIMITERS = [';', ',', '\t'] as const;

/** Titles above the headings, and one line more than may be, so that too many are noticed. */
const MOST_LINES = MOST_ROWS * 2;

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new PlanRefused(
      'encoding',
      `${name}: the text is not UTF-8. Save it in Excel as "CSV UTF-8" or as XLSX.`,
      cause,
    );
  }
}

function split(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    // A quotation mark inside a name is no reason to lose the file.
    relax_quotes: true,
    skip_empty_lines: false,
    to: MOST_LINES,
    max_record_size: 100_000,
  });
}

/**
 * The lines of a CSV in UTF-8, with or without BOM. Its delimiter (semicolon, comma, tab) is the one with which most
 * headings are found. Throws PlanRefused (`encoding`, `headings`, `damaged`).
 */
export function csvLines(bytes: Uint8Array, name: string): string[][] {
  const text = textOf(bytes, name);
  // Not text at all, but happens to be valid UTF-8.
  if (text.includes('\0')) throw new PlanRefused('kind', `${name}: neither XLSX nor CSV.`);
  const head = text.slice(0, 20_000).split(/\r\n|\r|\n/);
  const headingsWith = (delimiter: string): number =>
    Object.keys(findHeadings(head.map((line) => line.split(delimiter).map(bare)))?.columns ?? {}).length;
  const [best] = [...DELIMITERS].sort((a, b) => headingsWith(b) - headingsWith(a));
  try {
    return split(text, best ?? ';');
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : String(cause);
    throw new PlanRefused('damaged', `${name}: ${where}. Save it again as "CSV UTF-8" or as XLSX.`, cause);
  }
}

const bare = (field: string): string => field.replace(/^"|"$/g, '');
