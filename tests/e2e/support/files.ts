import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? '');

/** Rows of a file as cells of text, the form in which files of every format can be compared. */
export type Rows = string[][];

/** Rows of all tables of a DOCX, and each paragraph outside them as a row of its own. */
export const docxRows = (file: string): Rows => {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  const words = (part: string): string => plain(matches(part, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g).join(''));
  const rows = matches(xml, /<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs).map((row) =>
    matches(row, /<w:tc(?: [^>]*)?>(.*?)<\/w:tc>/gs).map(words),
  );
  const paragraphs = matches(xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, ''), /<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs);
  return [...rows, ...paragraphs.map((paragraph) => [words(paragraph)])];
};

/** Rows of all sheets of an XLSX. */
export const xlsxRows = (file: string): Rows => {
  const parts = unzipSync(readFileSync(file));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = matches(text('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map((item) =>
    plain(matches(item, /<t(?: [^>]*)?>([^<]*)<\/t>/g).join('')),
  );
  const cell = (attributes: string, inner: string): string => {
    const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? /<t(?: [^>]*)?>([^<]*)<\/t>/.exec(inner)?.[1] ?? '';
    return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : plain(value);
  };
  return Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap((name) => matches(text(name), /<row[^>]*>(.*?)<\/row>/gs))
    .map((row) =>
      [...row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map((found) =>
        cell(found[1] ?? '', found[2] ?? ''),
      ),
    );
};

/** Rows of CSV files parted by semicolons, without byte order mark. */
export const csvRows = (files: readonly string[]): Rows =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\r\n')
      .map((line) => line.split(';').map((value) => value.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'))),
  );

/** The words of a PDF, lines as they stand on the page. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

/** The words of each page of a PDF. */
export const pdfPages = (file: string): string[] => pdfText(file).split('\f').slice(0, -1);

/** The size of each page of a PDF in whole points, as `595 x 842`. */
export const pdfPageSizes = (file: string): string[] =>
  matches(
    execFileSync('pdfinfo', ['-l', '9999', file], { encoding: 'utf8' }),
    /^Page +\d+ size: +([\d.]+ x [\d.]+)/gm,
  ).map((size) => size.replaceAll(/[\d.]+/g, (points) => String(Math.round(Number(points)))));

/** Does the PDF carry its structure, so that it can be read aloud? */
export const isTagged = (file: string): boolean =>
  /^Tagged:\s+yes$/m.test(execFileSync('pdfinfo', [file], { encoding: 'utf8' }));

/** The fonts of a PDF: name as the font has it, and whether it is inside. */
export const pdfFonts = (file: string): { name: string; embedded: boolean }[] =>
  execFileSync('pdffonts', [file], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line)?.[1] === 'yes',
    }));

/** Every file below a folder, as paths; empty where the folder is not there. */
export const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
};
