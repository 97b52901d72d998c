import { strFromU8, strToU8, zipSync } from 'fflate';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { MOST_ROWS } from '../../../contract/plan.ts';
import { PlanRefused } from './refused.ts';

/** So much a spreadsheet may unpack to; ten thousand rows need far less. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_FILES = 200;
const MOST_LINES = MOST_ROWS + 100;
const MOST_COLUMNS = 100;

/** What says which cells there are; pictures, macros, links and whatever else may lie in there stay out. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml))$/i;
const SHEET = /^xl\/worksheets\//i;

const damaged = (name: string, cause?: unknown): PlanRefused =>
  new PlanRefused('damaged', `${name}: cannot be read. Open it in Excel and save it again as XLSX.`, cause);

async function readEntry(zip: ZipFile, entry: Entry, left: number, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    // SECURITY: counted as it comes out, never believed.
    if (size > left)
      throw new PlanRefused('bomb', `${name}: unpacks to far more than a plan. Save only the plan's sheet.`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

const tooMany = (name: string, cell: string): PlanRefused =>
  new PlanRefused(
    'rows',
    `${name}: there is something at ${cell}, beyond ${MOST_ROWS} rows or ${MOST_COLUMNS} columns. Delete what is outside of the plan.`,
  );

/** Names of elements may have a prefix: `x:c`. */
const tag = (rest: string, flags = 'g'): RegExp => new RegExp(`<(?:[^\\s<>/:]+:)?${rest}`, flags);
const EMPTY_CELL = tag('c\\s[^<>]*/>');
const EMPTY_ROW = tag('row\\b[^<>]*(?:/>|>\\s*</[^<>]*>)');
const DIMENSION = tag('dimension\\b[^<>]*(?:/>|>\\s*</[^<>]*>)');
const ANY_DIMENSION = tag('dimension\\b', '');
const CELL = tag('c(?=[\\s>/]).{0,40}', 'gs');
const CELL_WITH_PLACE = tag('c\\sr="[A-Z]{1,3}\\d{1,7}"', '');
const ROW = tag('row[\\s>/]');

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * A sheet without its empty cells, which spreadsheets keep far outside of the table for their colour alone. SECURITY:
 * one cell at the farthest corner would make the reader fill billions in between, so where each cell stands is checked.
 */
function cleanSheet(xml: string, name: string): string {
  const clean = xml
    .replace(EMPTY_CELL, '')
    .replace(EMPTY_ROW, (row) => (/\sr="\d{1,4}"/.test(row) ? row : ''))
    .replace(DIMENSION, '');
  if (ANY_DIMENSION.test(clean)) throw damaged(name);
  for (const [cell] of clean.matchAll(CELL)) if (!CELL_WITH_PLACE.test(cell)) throw damaged(name);
  for (const [, , value = ''] of clean.matchAll(/\sr\s*=\s*(["'])([^"']*)\1/g)) {
    const [, letters = '', row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(value) ?? [];
    if (row === undefined) throw damaged(name);
    if (Number(row) > MOST_LINES || columnNumber(letters) > MOST_COLUMNS) throw tooMany(name, value);
  }
  if ((clean.match(ROW) ?? []).length > MOST_LINES) throw tooMany(name, String(MOST_LINES));
  return clean;
}

function entriesOf(zip: ZipFile, visit: (entry: Entry) => Promise<void>): Promise<void> {
  return new Promise((done, fail) => {
    zip.on('error', fail);
    zip.on('end', () => done());
    zip.on('entry', (entry: Entry) => {
      visit(entry).then(() => zip.readEntry(), fail);
    });
    zip.readEntry();
  });
}

/**
 * The parts of an XLSX that tell its cells, packed anew: what is handed on is what was counted and checked here.
 * Throws PlanRefused (`bomb`, `damaged`, `rows`).
 */
export async function checkedXlsx(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true });
    if (zip.entryCount > MOST_FILES) throw damaged(name);
    let left = MOST_BYTES;
    await entriesOf(zip, async (entry) => {
      if (!NEEDED.test(entry.fileName)) return;
      const part = await readEntry(zip, entry, left, name);
      left -= part.length;
      parts[entry.fileName] = SHEET.test(entry.fileName) ? strToU8(cleanSheet(strFromU8(part), name)) : part;
    });
  } catch (cause) {
    throw cause instanceof PlanRefused ? cause : damaged(name, cause);
  }
  return zipSync(parts, { level: 0 });
}
