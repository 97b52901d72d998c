import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../../electron/contract/documents.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { documentOf } from '../../../electron/core/reports/documents/document.ts';
import { writeDocx } from '../../../electron/core/reports/docx.ts';
import { reportWorkbook } from '../../../electron/core/reports/workbook.ts';
import { writeXlsx } from '../../../electron/core/reports/xlsx.ts';
import { smallPng } from '../adapt/small-png.ts';
import { anyRecord } from './any-record.ts';
import { officeFaults, readXml } from './office-schema.ts';
import { xlsxSheets } from './read-files.ts';
import { record } from './records.ts';

const url = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
const LOCALES = ['vi', 'en', 'uk'] as const;

describe('what Word and Excel are given', () => {
  it.each(DOCUMENT_KINDS)('is a whole DOCX, whatever was recorded: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom(...LOCALES), async (each, locale) => {
        const groups = each.seminar.groups.map((one) => ({
          ...one,
          enrolled: one.enrolled && one.enrolled % 40,
        }));
        const report = buildReport({ ...each, seminar: { ...each.seminar, groups } }, locale);
        expect(officeFaults(await writeDocx(documentOf(report, kind)))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('is a whole DOCX with a logo, a watermark and sheets of several classes', async () => {
    const organisation = { lines: ['Tỉnh đoàn Lào Cai', 'Đoàn xã Bảo Yên'], logo: url(smallPng(300, 100)) };
    for (const kind of DOCUMENT_KINDS)
      for (const locale of LOCALES) {
        const report = buildReport(record({ simulated: true }), locale, { organisation });
        expect(officeFaults(await writeDocx(documentOf(report, kind))), `${kind} ${locale}`).toEqual([]);
      }
  });

  it('is a whole workbook, whatever was recorded', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom(...LOCALES), async (each, locale) => {
        expect(officeFaults(await writeXlsx(reportWorkbook(buildReport(each, locale))))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  const spoilt =
    (change: (xml: string) => string, part = 'word/document.xml') =>
    async (): Promise<string[]> => {
      const parts = unzipSync(await writeDocx(documentOf(buildReport(record(), 'vi'), 'minutes')));
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      expect(change(xml)).not.toBe(xml);
      return officeFaults(zipSync({ ...parts, [part]: strToU8(change(xml)) }));
    };
  it.each([
    [
      'properties out of order',
      spoilt((xml) => xml.replace(/(<w:pPr>)((?:(?!<\/w:pPr>).)*)(<w:jc [^>]*\/>)/s, '$1$3$2')),
      'w:pPr: order',
    ],
    [
      'a cell without a paragraph',
      spoilt((xml) => xml.replace(/<\/w:tcPr>(?:(?!<\/w:tc>).)*<\/w:tc>/s, '</w:tcPr></w:tc>')),
      'does not end',
    ],
    [
      'a row that is too short',
      spoilt((xml) => xml.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc><\/w:tr>/s, '</w:tr>')),
      'a row fills',
    ],
    [
      'tables that touch',
      spoilt((xml) => xml.replace(/<\/w:tbl>/, '</w:tbl><w:tbl><w:tblGrid/></w:tbl>')),
      'two tables touch',
    ],
    [
      'a header that is not there',
      spoilt(
        (xml) => xml.replace(/Target="header1.xml"/, 'Target="header9.xml"'),
        'word/_rels/document.xml.rels',
      ),
      'header9.xml is not there',
    ],
    [
      'an id that leads nowhere',
      spoilt((xml) => xml.replace(/r:id="[^"]+"/, 'r:id="rId999"')),
      'rId999 leads nowhere',
    ],
  ])('would be seen: %s', async (_, faults, said) => expect((await faults()).join()).toContain(said));

  it('would be seen: XML that is not well-formed', () => {
    for (const xml of ['<a><b></a></b>', '<a>&nbsp;</a>', '<a b="1" b="2"/>', '<a>1 < 2</a>', '<a/><b/>'])
      expect(() => readXml(xml), xml).toThrow();
  });
});

it('gives each row of a workbook the height that its longest text needs', async () => {
  const remarks = { remarks: 'Các em hăng hái. '.repeat(40).trim(), difficulties: 'a\nb\nc', proposals: '' };
  const workbook = reportWorkbook(buildReport(record({ seminar: { remarks } }), 'vi'));
  const at = workbook.tables.findIndex(({ key }) => key === 'remarks');
  const sheet = xlsxSheets(await writeXlsx(workbook))[at]?.xml ?? '';
  const heights = [...sheet.matchAll(/<row [^>]*?ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(heights).toHaveLength(4);
  // 679 signs in a column of 90 are at least 8 lines of 12 points; three lines are three lines.
  expect(heights[1]).toBeGreaterThan(8 * 15);
  expect(heights[2]).toBeGreaterThan(3 * 15);
  expect(heights[3]).toBeLessThan(2 * 15);
});
