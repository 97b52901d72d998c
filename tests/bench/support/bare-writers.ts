import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import writeXlsxFile from 'write-excel-file/node';
import { writeFileAtomic } from '../../../electron/core/files/atomic.ts';
import type { FileFormat } from '../../../electron/core/files/report-files.ts';
import type { Block } from '../../../electron/core/reports/block.ts';
import type { Shapes } from '../../../electron/core/reports/shapes.ts';

const words = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  });

/** What a block says, without any form. */
function plain(block: Block): (Paragraph | Table)[] {
  if ('text' in block) return [new Paragraph(block.text)];
  if (block.kind === 'facts') return [words(block.rows)];
  if (block.kind === 'table') return [words([block.columns.map(({ label }) => label), ...block.rows])];
  if (block.kind !== 'chart') return [];
  const rows = block.rows.map(({ text, values }) => [text, ...values.map(({ shareText }) => shareText)]);
  return [new Paragraph(block.question), words(rows)];
}

/** Each format as the library alone writes it: the same words and cells, no form, no types; files are kept in the same way. */
export const bareWriters: Record<FileFormat, (shapes: Shapes, dir: string) => Promise<void>> = {
  docx: async ({ printed }, dir) => {
    const document = new Document({ sections: [{ children: printed.blocks.flatMap(plain) }] });
    writeFileAtomic(join(dir, 'bare.docx'), new Uint8Array(await Packer.toBuffer(document)));
  },
  xlsx: async ({ workbook: { tables, codeBook } }, dir) => {
    const sheets = [...tables, codeBook].map(({ key, columns, rows }) => ({
      sheet: key,
      data: [columns.map(({ label }) => label), ...rows],
    }));
    writeFileAtomic(join(dir, 'bare.xlsx'), new Uint8Array(await writeXlsxFile(sheets).toBuffer()));
  },
  csv: async ({ workbook: { tables } }, dir) => {
    for (const { key, columns, rows } of tables)
      writeFileAtomic(join(dir, `${key}.csv`), stringify([columns.map(({ label }) => label), ...rows]));
  },
};
