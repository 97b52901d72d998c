import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** Parts of an Office file (a zip) by name, as text. */
export const officeParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

const all = (text: string, pattern: RegExp): RegExpMatchArray[] => [...text.matchAll(pattern)];

/** Every table of a DOCX as rows of cell texts, in reading order. */
export function docxTables(bytes: Uint8Array): string[][][] {
  const body = officeParts(bytes)['word/document.xml'] ?? '';
  return all(body, /<w:tbl>.*?<\/w:tbl>/gs).map(([table]) =>
    all(table, /<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs).map(([row]) =>
      all(row, /<w:tc>.*?<\/w:tc>/gs).map(([cell]) =>
        plain(
          all(cell, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)
            .map((match) => match[1])
            .join(''),
        ),
      ),
    ),
  );
}

/** Every table of an HTML page as rows of cell texts, in reading order. */
export const htmlTables = (html: string): string[][][] =>
  all(html, /<table[^>]*>.*?<\/table>/gs).map(([table]) =>
    all(table, /<tr[^>]*>.*?<\/tr>/gs).map(([row]) =>
      all(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map((match) =>
        plain((match[1] ?? '').replace(/<[^>]*>/g, '')),
      ),
    ),
  );

type XlsxCell = string | number | null;
export type XlsxSheet = { name: string; xml: string; rows: XlsxCell[][] };

const columnIndex = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Sheets of a workbook; a text cell is a string, a number cell a number, an absent one null. */
export function xlsxSheets(bytes: Uint8Array): XlsxSheet[] {
  const parts = officeParts(bytes);
  const shared = all(parts['xl/sharedStrings.xml'] ?? '', /<si>.*?<\/si>/gs).map(([entry]) =>
    plain(
      all(entry, /<t(?: [^>]*)?>([^<]*)<\/t>/g)
        .map((match) => match[1])
        .join(''),
    ),
  );
  const names = all(parts['xl/workbook.xml'] ?? '', /<sheet [^>]*name="([^"]*)"/g).map((match) =>
    plain(match[1] ?? ''),
  );
  return names.map((name, index) => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
    const rows = all(xml, /<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs).map((match) => rowOf(match[1] ?? '', shared));
    return { name, xml, rows };
  });
}

function rowOf(xml: string, shared: string[]): XlsxCell[] {
  const row: XlsxCell[] = [];
  for (const [, attributes = '', content = ''] of all(xml, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const at = columnIndex(/r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? 'A1');
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
    while (row.length <= at) row.push(null);
    if (/t="s"/.test(attributes)) row[at] = shared[Number(value)] ?? '';
    else if (/t="inlineStr"/.test(attributes))
      row[at] = plain(/<t[^>]*>([^<]*)<\/t>/.exec(content)?.[1] ?? '');
    else if (value !== undefined) row[at] = Number(value);
  }
  return row;
}

/** Rows of a CSV file of the kit: quotes, doubled quotes and line ends inside them are read as spreadsheets do. */
export function csvRows(bytes: Uint8Array, delimiter: string): string[][] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/^\ufeff/, '');
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === delimiter) {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!quoted && text.startsWith('\r\n', at)) {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}
