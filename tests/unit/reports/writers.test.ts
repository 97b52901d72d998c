import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../electron/contract/report.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { writeCsv as csvFilesOf, withoutFormula } from '../../../electron/core/reports/csv.ts';
import { writeDocx as docxOf } from '../../../electron/core/reports/docx.ts';
import { renderHtml } from '../../../electron/core/reports/html.ts';
import { bothShapes } from '../../../electron/core/reports/shapes.ts';
import { writeXlsx as xlsxOf } from '../../../electron/core/reports/xlsx.ts';
import { anyRecord } from './any-record.ts';
import { csvRows, docxTables, htmlTables, officeParts, xlsxSheets } from './read-files.ts';
import { choices, group, record } from './records.ts';

const renderReportHtml = (report: Report): string => renderHtml(bothShapes(report).printed);
const writeDocx = (report: Report): Promise<Uint8Array> => docxOf(bothShapes(report).printed);
const writeXlsx = (report: Report): Promise<Uint8Array> => xlsxOf(bothShapes(report).workbook);
const writeCsv = (report: Report) => csvFilesOf(bothShapes(report).workbook);

const locales = ['vi', 'en', 'uk'] as const;
const anyReport = fc
  .tuple(anyRecord, fc.constantFrom(...locales))
  .map(([each, locale]) => buildReport(each, locale));

const delimiterOf = (report: Report): string => (report.locale === 'en' ? ',' : ';');
const csvOf = (report: Report, table: string): string[][] => {
  const file = writeCsv(report).find(({ name }) => name.endsWith(`_${table}.csv`));
  return csvRows(file?.bytes ?? new Uint8Array(), delimiterOf(report));
};
const typed = (cell: string, report: Report): number =>
  Number(report.locale === 'en' ? cell : cell.replace(',', '.'));
const printed = (value: number | null, absent: string): string => (value === null ? absent : String(value));

/** Body rows of a sheet: without the warning of simulated data and the head. */
const sheetRows = (report: Report, rows: (string | number | null)[][]) =>
  rows.slice(report.flags.simulated ? 2 : 1);

describe('the four files of a report', () => {
  it('print the same attendance', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { attendance, labels } = report;
        const numbers = [...attendance.groups, attendance.total].map((row) => [
          row.enrolled,
          row.present,
          row.absent,
        ]);
        const words = numbers.map((row) => row.map((value) => printed(value, labels.notCounted)));
        const hasTable = (tables: string[][][]) =>
          tables.some(
            (table) =>
              table[0]?.[0] === labels.group &&
              same(
                table.slice(1).map((row) => row.slice(3)),
                words,
              ),
          );
        if (attendance.groups.length > 0) {
          expect(hasTable(htmlTables(renderReportHtml(report)))).toBe(true);
          expect(hasTable(docxTables(await writeDocx(report)))).toBe(true);
        }
        const sheet = sheetRows(report, xlsxSheets(await writeXlsx(report))[2]?.rows ?? []);
        const csv = csvOf(report, 'attendance').slice(1);
        const flat = [...attendance.groups, ...attendance.byRole, attendance.total];
        expect(sheet.map((row) => [3, 4, 5].map((at) => row[at] ?? null))).toEqual(
          flat.map((row) => [row.enrolled, row.present, row.absent]),
        );
        expect(csv.map((row) => [3, 4, 5].map((at) => (row[at] === '' ? null : Number(row[at]))))).toEqual(
          flat.map((row) => [row.enrolled, row.present, row.absent]),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('print the same answers and choices', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const options = [
          ...report.quizzes.flatMap((result) => result.items.flatMap((item) => item.options)),
          ...report.rehearsals.flatMap((play) => play.forks.flatMap((fork) => fork.options)),
        ];
        const charts = [
          ...report.quizzes.flatMap((result) => result.items.flatMap((item) => item.options)).map(pair),
          ...report.comparisons.flatMap(({ items }) =>
            items.flatMap((item) =>
              item.options.map(({ opening, closing }) => [...pair(opening), ...pair(closing)]),
            ),
          ),
          ...report.matched.flatMap(({ items }) => items.flatMap(({ rows }) => rows)).map(pair),
          ...report.rehearsals.flatMap((play) => play.forks.flatMap((fork) => fork.options)).map(pair),
          ...report.scenarios
            .flatMap(({ played }) => played.filter((one) => one.mode !== 'class' || one.plays !== 1))
            .flatMap(({ mode, forks, outcomes }) => [
              ...forks.flatMap((fork) => fork.options),
              ...(mode === 'class' ? [] : outcomes),
            ])
            .map(pair),
        ];
        expect(chartRows(htmlTables(renderReportHtml(report)))).toEqual(charts);
        expect(chartRows(docxTables(await writeDocx(report)))).toEqual(charts);

        const sheets = xlsxSheets(await writeXlsx(report));
        const inSheets = [
          ...sheetRows(report, sheets[3]?.rows ?? [])
            .filter((row) => row[9] != null)
            .map((row) => [row[10], row[11]]),
          ...sheetRows(report, sheets[4]?.rows ?? [])
            .filter((row) => row[4] != null)
            .map((row) => [row[7], row[8]]),
        ];
        expect(inSheets.map(([count, share]) => [count ?? null, percentOf(share)])).toEqual(
          options.map(({ count, percent }) => [count, percent]),
        );
        const inCsv = [
          ...csvOf(report, 'quiz')
            .slice(1)
            .filter((row) => row[9] !== '')
            .map((row) => [row[10], row[11]]),
          ...csvOf(report, 'roleplay')
            .slice(1)
            .filter((row) => row[4] !== '')
            .map((row) => [row[7], row[8]]),
        ];
        expect(inCsv.map((cells) => cells.map((cell) => (cell ? Number(cell) : null)))).toEqual(
          options.map(({ count, percent }) => [count, percent]),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('print the same of every scenario, in whatever mode it was played', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const rows = report.scenarios.flatMap(({ played }) =>
          played.flatMap(({ forks, outcomes }) => [...forks.flatMap((fork) => fork.options), ...outcomes]),
        );
        const numbers = rows.map(({ text, count, percent }) => [text, count, percent]);
        const inSheet = sheetRows(report, xlsxSheets(await writeXlsx(report))[5]?.rows ?? []);
        const named = (row: (string | number | null)[]): boolean =>
          row[4] != null && row[3] !== report.labels.stoppedThere;
        expect(inSheet.filter(named).map((row) => [row[4], row[5] ?? null, percentOf(row[6])])).toEqual(
          numbers,
        );
        const inCsv = csvOf(report, 'scenarios')
          .slice(1)
          .filter((row) => row[4] !== '' && row[3] !== report.labels.stoppedThere)
          .map((row) => [row[4], row[5] ? Number(row[5]) : null, row[6] ? Number(row[6]) : null]);
        expect(inCsv).toEqual(numbers);
      }),
      { numRuns: 25 },
    );
  });

  it('print the same times', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { programme } = report;
        const times = [...programme.segments, programme].map((part) => [
          part.plannedMinutes,
          part.takenMinutes,
        ]);
        const sheet = sheetRows(report, xlsxSheets(await writeXlsx(report))[1]?.rows ?? []);
        expect(sheet.map((row) => [row[2], row[3] ?? null])).toEqual(times);
        const csv = csvOf(report, 'programme').slice(1);
        expect(csv.map((row) => [2, 3].map((at) => (row[at] ? typed(row[at], report) : null)))).toEqual(
          times,
        );
        const page = (tables: string[][][]) =>
          tables
            .find((table) => table[0]?.[0] === report.labels.order)
            ?.slice(1)
            .map((row) =>
              row.slice(3).map((cell) => (cell === report.labels.notTimed ? null : typed(cell, report))),
            );
        expect(page(htmlTables(renderReportHtml(report)))).toEqual(times);
        expect(page(docxTables(await writeDocx(report)))).toEqual(times);
      }),
      { numRuns: 15 },
    );
  });
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const pair = ({ count, shareText }: { count: number | null; shareText: string }): string[] => [
  count === null ? '' : String(count),
  shareText,
];
const percentOf = (share: string | number | null | undefined): number | null =>
  typeof share === 'number' ? Math.round(share * 100) : null;

/** Count and share of every chart row: rows whose last cell is a share, or what stands for one that is not printed. */
const chartRows = (tables: string[][][]): string[][] =>
  tables
    .flat()
    .filter(
      (row) =>
        (row.length === 4 || row.length === 7) &&
        /%$|^(–|không in|not printed|не друкуємо)$/.test(row.at(-1) ?? ''),
    )
    .map((row) => row.filter((_, at) => at > 0 && (at - 1) % 3 !== 0));

describe('a report on simulated data', () => {
  const report = buildReport(record({ simulated: true }), 'vi');

  it('says so on every page of the PDF and of the DOCX', async () => {
    expect(renderReportHtml(report)).toMatch(/class="watermark"[^>]*>DỮ LIỆU MÔ PHỎNG</);
    const headers = Object.entries(officeParts(await writeDocx(report))).filter(([name]) =>
      /header\d+\.xml$/.test(name),
    );
    expect(headers.length).toBeGreaterThanOrEqual(2);
    for (const [, xml] of headers) expect(xml).toContain('DỮ LIỆU MÔ PHỎNG');
  });

  it('says so on every sheet and in every row of every CSV file', async () => {
    for (const sheet of xlsxSheets(await writeXlsx(report)))
      expect(sheet.rows[0]?.[0]).toBe('DỮ LIỆU MÔ PHỎNG');
    for (const { bytes } of writeCsv(report))
      for (const row of csvRows(bytes, ';').slice(1)) expect(row.at(-1)).toBe('DỮ LIỆU MÔ PHỎNG');
  });

  it('differs from a real one, which never says so', async () => {
    const real = buildReport(record(), 'vi');
    expect(renderReportHtml(real)).not.toContain('DỮ LIỆU MÔ PHỎNG');
    expect(Object.values(officeParts(await writeDocx(real))).join('')).not.toContain('DỮ LIỆU MÔ PHỎNG');
  });
});

describe('the map of a scenario in the printed page', () => {
  it('has a page of its own, with a line for every way, and streams only where they may be printed', () => {
    const html = renderReportHtml(buildReport(record(), 'vi'));
    const map = /<figure class="map-page">.*?<\/figure>/s.exec(html)?.[0] ?? '';
    expect(map.match(/class="way/g)).toHaveLength(4);
    expect(map.match(/class="stream"/g)).toHaveLength(4);
    const few = choices({
      decisions: [{ scene: 's-1', counts: { cup: 4, nghe: 3 }, chosen: 'cup', by: 'class' }],
    });
    const bare = renderReportHtml(buildReport(record({ choices: [few] }), 'vi'));
    expect(bare).not.toContain('class="stream"');
    expect(bare).toContain('Dưới 10 lượt, nên chỉ có bản đồ, không in lựa chọn.');
  });
});

describe('the printed page', () => {
  it('is a Vietnamese draft with Quốc hiệu, tiêu ngữ, place and date', () => {
    const html = renderReportHtml(buildReport(record(), 'vi'));
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'DỰ THẢO',
      'Nơi nhận:',
    ])
      expect(html).toContain(words);
    expect(html).toContain('Bảo Yên, ngày 23 tháng 11 năm 2026');
  });

  it.each(['en', 'uk'] as const)('has no Quốc hiệu in %s', async (locale) => {
    const report = buildReport(record(), locale);
    expect(renderReportHtml(report)).not.toContain('CỘNG HÒA');
    expect(officeParts(await writeDocx(report))['word/document.xml']).not.toContain('CỘNG HÒA');
  });

  it('has no script and no address, whatever was typed', () => {
    const nasty = '<script src="https://example.invalid/x.js"></script><img onerror=1>';
    const seminar = { trainer: nasty, remarks: { remarks: nasty, difficulties: '', proposals: '' } };
    const html = renderReportHtml(buildReport(record({ seminar }), 'vi'));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script');
  });
});

describe('the DOCX', () => {
  it('has A4, the margins of the decree, and no page number on the first page', async () => {
    const parts = officeParts(await writeDocx(buildReport(record(), 'vi')));
    const section = /<w:sectPr>.*<\/w:sectPr>/s.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
    expect(section).toContain('<w:titlePg/>');
    expect(section).toMatch(/w:w="11906" w:h="16838"/);
    expect(section).toMatch(/w:top="1134".*w:left="1701"|w:left="1701".*w:top="1134"/);
    const numbered = Object.entries(parts).filter(
      ([name, xml]) => /header\d/.test(name) && xml.includes('PAGE'),
    );
    expect(numbered).toHaveLength(1);
  });
});

describe('the spreadsheet', () => {
  it('keeps its head in view on every sheet and has a code book', async () => {
    const sheets = xlsxSheets(await writeXlsx(buildReport(record(), 'vi')));
    expect(sheets.map((sheet) => sheet.name)).toContain('Giải thích');
    for (const sheet of sheets) expect(sheet.xml).toMatch(/state="frozen"/);
  });

  it('keeps the day of the seminar as a day', async () => {
    const rows = xlsxSheets(await writeXlsx(buildReport(record(), 'vi')))[0]?.rows ?? [];
    const day = rows.find((row) => row[0] === 'Ngày')?.[1];
    const daysSince1900 = Date.UTC(2026, 10, 23) / 86_400_000 + 25_569;
    expect(day).toBe(daysSince1900);
  });

  it('holds no formula, whatever was typed', async () => {
    const groups = [group({ name: '=HYPERLINK("x")' })];
    const sheets = xlsxSheets(await writeXlsx(buildReport(record({ seminar: { groups } }), 'vi')));
    for (const sheet of sheets) expect(sheet.xml).not.toMatch(/<f[ >]/);
    expect(sheets[2]?.rows[1]?.[0]).toBe('=HYPERLINK("x")');
  });
});

describe('the CSV files', () => {
  it.each(locales)('begin with a BOM and end their lines with CRLF (%s)', (locale) => {
    for (const { bytes } of writeCsv(buildReport(record(), locale))) {
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes)).toMatch(/\r\n$/);
    }
  });

  it('write a decimal sign that the spreadsheet of the language reads', () => {
    expect(csvOf(buildReport(record(), 'vi'), 'programme')[2]?.[2]).toBe('12,5');
    expect(csvOf(buildReport(record(), 'en'), 'programme')[2]?.[2]).toBe('12.5');
  });

  it('keep words of several lines in one cell, however a spreadsheet ends its rows', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\n', '\r', '=', ';', ',', '"', "'", 'a') }),
        fc.constantFrom(...locales),
        (words, locale) => {
          const remarks = { remarks: words, difficulties: 'một\n=1+1', proposals: '' };
          const report = buildReport(record({ seminar: { remarks } }), locale);
          const file = writeCsv(report).find(({ name }) => name.endsWith('_remarks.csv'));
          const rows = parse(Buffer.from(file?.bytes ?? []), {
            bom: true,
            delimiter: delimiterOf(report),
            record_delimiter: ['\r\n', '\n', '\r'],
          });
          const typed = (row: number): string => String(rows[row]?.[1]).replace(/^'/, '');
          expect(rows).toHaveLength(4);
          expect([typed(1), typed(2)]).toEqual([words.replace(/^'/, ''), 'một\n=1+1']);
        },
      ),
    );
  });

  it('disarm what a spreadsheet would run', () => {
    for (const words of ['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '＝1+1', '\n=1'])
      expect(withoutFormula(words)).toBe(`'${words}`);
    expect(withoutFormula('8A1 = tốt')).toBe('8A1 = tốt');
    const groups = [group({ name: '=cmd|calc' })];
    expect(csvOf(buildReport(record({ seminar: { groups } }), 'vi'), 'attendance')[1]?.[0]).toBe(
      "'=cmd|calc",
    );
  });
});
