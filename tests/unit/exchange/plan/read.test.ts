import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPlan } from '../../../../electron/core/exchange/plan/read.ts';
import { fileOf, xlsxOf } from './files.ts';

const row = {
  school: 'THCS Hoa Ban',
  commune: 'Xã Mường Kim',
  province: '',
  date: '2026-09-14',
  trainer: 'Cô An',
};

const SHEET = 'xl/worksheets/sheet1.xml';
/** An XLSX whose sheet was changed by hand. */
async function changed(change: (xml: string) => string): Promise<string> {
  const parts = unzipSync(
    await xlsxOf([
      ['Trường', 'Xã'],
      ['A', 'B'],
    ]),
  );
  parts[SHEET] = strToU8(change(strFromU8(parts[SHEET] as Uint8Array)));
  return fileOf(zipSync(parts), 'ke-hoach.xlsx');
}

test.each([
  ['in Vietnamese', 'Trường;Xã, phường;Ngày;Báo cáo viên'],
  ['without diacritics', 'TRUONG;XA;NGAY;BAO CAO VIEN'],
  ['with more words', 'Tên trường (ghi đủ);Xã/phường/đặc khu;Ngày tổ chức;Báo cáo viên phụ trách'],
  ['in English', 'School;Commune;Date;Trainer'],
  ['in Ukrainian', 'Школа;Громада;Дата;Тренер'],
  ['with letters and marks apart', 'Trường;Xã;Ngày;Báo cáo viên'.normalize('NFD')],
])('headings are recognised %s', async (_, head) => {
  const path = fileOf(`${head}\r\nTHCS Hoa Ban;Xã Mường Kim;14/9/2026;Cô An\r\n`);
  expect(await readPlan(path)).toEqual({
    columns: ['school', 'commune', 'date', 'trainer'],
    rows: [row],
    faults: [],
  });
});

test.each([
  [';', ''],
  [',', '\uFEFF'],
  ['\t', ''],
])('a CSV is read with the delimiter %j', async (delimiter, bom) => {
  const lines = [
    ['Trường', '"Xã"', 'Ngày', 'Báo cáo viên'],
    ['THCS Hoa Ban', 'Xã Mường Kim', '2026-09-14', '"Cô An"'],
  ];
  const path = fileOf(bom + lines.map((line) => line.join(delimiter)).join('\n'));
  expect((await readPlan(path)).rows).toEqual([row]);
});

test('an XLSX is read with a title above, numbers of rows, date cells and day numbers', async () => {
  const path = fileOf(
    await xlsxOf([
      ['KẾ HOẠCH TUYÊN TRUYỀN', null, null, null, null],
      ['STT', 'Trường', 'Xã', 'Ngày', 'Báo cáo viên'],
      [1, 'THCS Hoa Ban', 'Xã Mường Kim', new Date('2026-09-14T00:00:00Z'), 'Cô An'],
      [null, null, null, null, null],
      [2, 'THCS Hoa Mai', 'Xã Mường Kim', 46_279, null],
    ]),
    'ke-hoach.xlsx',
  );
  const { rows, faults } = await readPlan(path);
  expect(faults).toEqual([]);
  expect(rows).toEqual([row, { ...row, school: 'THCS Hoa Mai', trainer: '', date: '2026-09-14' }]);
});

test('blank lines of an XLSX count in the number of a row, as the spreadsheet shows it', async () => {
  const blank = [null, null];
  const rows = [blank, blank, ['Trường', 'Ngày'], blank, ['A', 'mai'], blank, ['B', 'mai']];
  const path = fileOf(await xlsxOf([...rows, ['C', '1/9/2026']]), 'ke-hoach.xlsx');
  expect((await readPlan(path)).faults.map(({ row }) => row)).toEqual([5, 7]);
});

test('bad rows are named by number, column and what stands there, and good rows are not lost', async () => {
  const path = fileOf(
    [
      'Trường;Xã;Ngày',
      'THCS Hoa Ban;Xã Mường Kim;31/02/2026',
      ';Xã Mường Kim;01/02/2026',
      'THCS Hoa Mai;Xã Mường Kim;9/25/2026',
      'THCS Hoa Mai;Xã Mường Kim;',
      `${'a'.repeat(161)};Xã Mường Kim;`,
      'THCS Hoa Mai; Xã  Mường Kim ;',
      'THCS Hoa Đào;Xã Mường Kim;1/1/1970',
    ].join('\n'),
  );
  const { rows, faults } = await readPlan(path);
  expect(rows.map(({ school }) => school)).toEqual(['THCS Hoa Mai']);
  expect(faults).toEqual([
    { row: 2, column: 'date', fault: 'date', found: '31/02/2026' },
    { row: 3, column: 'school', fault: 'no-school', found: '' },
    { row: 4, column: 'date', fault: 'date', found: '9/25/2026' },
    { row: 6, column: 'school', fault: 'long', found: 'a'.repeat(40) },
    { row: 7, column: 'school', fault: 'twice', found: 'THCS Hoa Mai' },
    { row: 8, column: 'date', fault: 'date', found: '1/1/1970' },
  ]);
});

test('names come composed and without characters that nobody sees', async () => {
  const { rows } = await readPlan(fileOf(`Trường;Xã\n${'THCS Ho\u200Bà Bình'.normalize('NFD')};Xã A\n`));
  expect(rows[0]?.school).toBe('THCS Hoà Bình');
});

test('a formula is not run: what the spreadsheet last showed is read', async () => {
  const path = await changed((xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="3"><c r="A3" t="str"><f>HYPERLINK("x")</f><v>THCS C</v></c></row></sheetData>',
    ),
  );
  expect((await readPlan(path)).rows.map(({ school }) => school)).toEqual(['A', 'THCS C']);
});

test('empty cells far outside of the table do no harm', async () => {
  const path = await changed((xml) =>
    xml
      .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
      .replace('</sheetData>', '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row></sheetData>'),
  );
  expect((await readPlan(path)).rows).toHaveLength(1);
});

test('a date cell with a number that is no date is a bad row', async () => {
  const parts = unzipSync(
    await xlsxOf([
      ['Trường', 'Ngày'],
      ['A', new Date('2026-09-14T00:00:00Z')],
    ]),
  );
  const xml = strFromU8(parts[SHEET] as Uint8Array).replace(/<v>46279<\/v>/, '<v>1e300</v>');
  parts[SHEET] = strToU8(xml);
  const good = fileOf(zipSync({ ...parts, [SHEET]: strToU8(xml.replace('</sheetData>', THIRD)) }), 'a.xlsx');
  expect(await readPlan(good)).toMatchObject({
    rows: [{ school: 'C' }],
    faults: [{ row: 2, column: 'date', fault: 'date' }],
  });
});

test('whatever bytes are changed, a plan is read or refused in words', async () => {
  const whole = await xlsxOf([
    ['Trường', 'Ngày'],
    ['A', new Date('2026-09-14T00:00:00Z')],
  ]);
  const place = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      const code = await readPlan(fileOf(bytes, 'a.xlsx')).then(
        () => 'read',
        (cause: Error) => cause.name,
      );
      expect(['read', 'PlanRefused']).toContain(code);
    }),
    { numRuns: 150 },
  );
});

const THIRD = '<row r="3"><c r="A3" t="str"><v>C</v></c></row></sheetData>';
const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
const many = `Trường;Xã\n${Array.from({ length: 10_001 }, (_, n) => `THCS ${n};A`).join('\n')}`;
test.each([
  ['a text that is not UTF-8', 'encoding', async () => fileOf(Buffer.from('Trường;Xã\nHoà;B', 'latin1'))],
  ['UTF-16', 'encoding', async () => fileOf(Buffer.from('\uFEFFTrường;Xã\n', 'utf16le'))],
  ['an old workbook', 'kind', async () => fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'a.xls')],
  ['bytes that are no text', 'kind', async () => fileOf('Trường;Xã\0\n')],
  ['no headings', 'headings', async () => fileOf('Trường THCS Hoa Ban;Xã Mường Kim;Cô An\n')],
  ['an empty file', 'headings', async () => fileOf('')],
  ['headings only', 'empty', async () => fileOf('Trường;Xã\n\n')],
  [
    'a zip that breaks off',
    'damaged',
    async () => fileOf((await xlsxOf([['Trường', 'Xã']])).subarray(0, 900)),
  ],
  ['a zip of something else', 'damaged', async () => fileOf(zipSync({ 'a.txt': strToU8('a') }))],
  ['a cell at the farthest corner', 'rows', () => changed((xml) => xml.replace('</sheetData>', far))],
  [
    'a cell without a place',
    'damaged',
    () => changed((xml) => xml.replace('</sheetData>', '<row r="9"><c><v>1</v></c></row></sheetData>')),
  ],
  ['too many rows', 'rows', async () => fileOf(many)],
  ['a file that is too large', 'size', async () => fileOf(new Uint8Array(5 * 1024 * 1024 + 1))],
  ['a sheet that swells', 'bomb', () => changed((xml) => xml + ' '.repeat(49 * 1024 * 1024))],
  ['a file that is gone', 'gone', async () => `${fileOf('')}.not`],
])('%s is refused', async (_, code, make) => {
  await expect(readPlan(await make())).rejects.toMatchObject({ name: 'PlanRefused', code });
});
