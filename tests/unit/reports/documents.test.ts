import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../../electron/contract/documents.ts';
import { buildReport } from '../../../electron/core/reports/build.ts';
import { documentOf } from '../../../electron/core/reports/documents/document.ts';
import { writeDocx } from '../../../electron/core/reports/docx.ts';
import { reportFileName } from '../../../electron/core/reports/file-name.ts';
import { renderHtml } from '../../../electron/core/reports/html.ts';
import { anyRecord } from './any-record.ts';
import { docxTables, htmlTables, officeParts } from './read-files.ts';
import { group, record, tally } from './records.ts';

const LOCALES = ['vi', 'en', 'uk'] as const;
const OTHERS = ['minutes', 'signin', 'results', 'choices'] as const;

/** The words of a page or of a DOCX without any space, in reading order. */
const bare = (text: string): string =>
  text
    .replace(/<style>.*?<\/style>|<title>.*?<\/title>|<div class="watermark".*?<\/div>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|#39|amp);/g, '')
    .replace(/\s+/g, '');
const body = async (printed: ReturnType<typeof documentOf>): Promise<string> =>
  officeParts(await writeDocx(printed))['word/document.xml'] ?? '';

/** The same words in the order of the file, each after the one before. */
const expectInOrder = (text: string, words: readonly string[]): void => {
  let at = 0;
  for (const word of words) {
    const found = text.indexOf(word.replace(/\s+/g, ''), at);
    expect(found, word).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
};

const ORDER = {
  vi: [
    ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '/BB-', 'DỰ THẢO'],
    ...['Bảo Yên, ngày 23 tháng 11 năm 2026', 'BIÊN BẢN', 'Buổi tuyên truyền', 'I. Thời gian, địa điểm'],
    ...['07 giờ 45 phút, ngày 23 tháng 11 năm 2026', 'Trường THCS Hoa Ban, Xã Bảo Yên, Tỉnh Lào Cai'],
    ...['II. Thành phần tham dự', 'Sĩ số', 'Có mặt', 'Vắng', 'III. Chủ trì, thư ký', 'Chủ trì:', 'Thư ký:'],
    ...['IV. Nội dung, diễn biến', 'Ba bước của kẻ xấu', 'V. Kết luận', 'nhiều em nói to câu kể'],
    ...['Buổi kết thúc vào khoảng 08 giờ 22 phút cùng ngày.', 'THƯ KÝ', 'CHỦ TRÌ'],
  ],
  en: [
    ...['DRAFT', 'MINUTES', '1. Time and place', '07:45, 23 November 2026', '2. Those attending', 'Enrolled'],
    ...['3. Chair and secretary', '4. What was done', '5. Conclusion', 'It ended at about 08:22'],
    ...['SECRETARY', 'CHAIR'],
  ],
  uk: [
    ...['ПРОЄКТ', 'ПРОТОКОЛ', '1. Час і місце', '07:45, 23 листопада 2026', '2. Присутні', 'За списком'],
    ...['3. Голова і секретар', '4. Перебіг', '5. Висновки', 'приблизно о 08:22', 'СЕКРЕТАР', 'ГОЛОВА'],
  ],
} as const;

describe('the biên bản', () => {
  it.each(LOCALES)('has its parts in the order of a school’s biên bản (%s)', async (locale) => {
    const printed = documentOf(buildReport(record(), locale), 'minutes');
    const page = bare(renderHtml(printed));
    expectInOrder(page, ORDER[locale]);
    expectInOrder(bare(await body(printed)), ORDER[locale]);
    if (locale !== 'vi') expect(page).not.toContain('CỘNGHÒA');
  });

  it('prints the attendance and the times of the report', () => {
    const report = buildReport(record(), 'vi');
    const own = htmlTables(renderHtml(documentOf(report, 'minutes')));
    const whole = htmlTables(renderHtml(documentOf(report, 'report')));
    const tables = (all: string[][][], head: string) => all.filter((table) => table[0]?.[0] === head);
    for (const head of [report.labels.group, report.labels.order]) {
      expect(tables(own, head)).toHaveLength(1);
      expect(tables(own, head)).toEqual(tables(whole, head));
    }
  });

  it('leaves holes for what nobody told the kit: chair, secretary, conclusion, beginning and end', () => {
    const remarks = { remarks: '', difficulties: '', proposals: '' };
    const printed = documentOf(
      buildReport(record({ seminar: { startedAt: null, remarks } }), 'vi'),
      'minutes',
    );
    const html = renderHtml(printed);
    expect(html).toContain('…… giờ …… phút, ngày 23 tháng 11 năm 2026');
    expect(html).toContain('Buổi kết thúc vào hồi …… giờ …… phút cùng ngày.');
    expect(html).toMatch(/Chủ trì:<\/th><td>…{15,}</);
    expect(html).toMatch(/Thư ký:<\/th><td>…{15,}</);
    expect(html.match(/<p class="text">…{30,}<\/p>/g)).toHaveLength(3);
  });

  it('does not guess an end beyond midnight', () => {
    const printed = documentOf(buildReport(record({ seminar: { startedAt: '23:50' } }), 'vi'), 'minutes');
    expect(renderHtml(printed)).toContain('Buổi kết thúc vào hồi …… giờ …… phút cùng ngày.');
  });
});

describe('the sheets to sign', () => {
  const sheets = (html: string) => htmlTables(html).filter((table) => table[0]?.[1] === 'Họ và tên');
  const groups = [
    group(),
    group({ id: 'g2', name: 'Giáo viên', role: 'teacher', ageBand: 'over-24', enrolled: null, present: 3 }),
  ];
  const printed = documentOf(buildReport(record({ seminar: { groups } }), 'vi'), 'signin');

  it('have a line for everybody in a class and a few more, 45 where nobody said how many', () => {
    expect(sheets(renderHtml(printed)).map((table) => table.length - 1)).toEqual([41, 45]);
  });

  it('are blank but for the number and the class, and say that the names stay with the school', () => {
    const html = renderHtml(printed);
    for (const table of sheets(html))
      for (const [, name, , signature, note] of table.slice(1))
        expect([name, signature, note]).toEqual(['', '', '']);
    expect(html.match(/Danh sách này do nhà trường giữ; không chụp, không nhập vào máy\./g)).toHaveLength(2);
  });

  it('begin on a new page for each class and have a place to sign each', () => {
    const html = renderHtml(printed);
    expect(html.match(/class="new-page"/g)).toHaveLength(1);
    expect(html.match(/NGƯỜI LẬP DANH SÁCH/g)).toHaveLength(2);
    expect(html.match(/<h[12]>DANH SÁCH KÝ TÊN/g)).toHaveLength(2);
    expect(html).not.toContain('DỰ THẢO');
  });

  it('hold 600 lines at most and say how many people find none', () => {
    const hall = [group({ enrolled: 597 }), group({ id: 'g2', name: 'Hội trường', enrolled: 1204 })];
    const html = renderHtml(documentOf(buildReport(record({ seminar: { groups: hall } }), 'vi'), 'signin'));
    expect(sheets(html).map((table) => table.length - 1)).toEqual([600, 600]);
    expect(html.match(/còn thiếu chỗ cho/g)).toHaveLength(1);
    expect(html).toContain('Danh sách này có 600 dòng, còn thiếu chỗ cho 604 người');
  });

  it('are there for a seminar without any group too', () => {
    const none = documentOf(buildReport(record({ seminar: { groups: [] } }), 'vi'), 'signin');
    expect(sheets(renderHtml(none)).map((table) => table.length - 1)).toEqual([45]);
  });
});

describe('results and choices alone', () => {
  it('print what the report prints, and only that', () => {
    const report = buildReport(record(), 'vi');
    const charts = (kind: (typeof DOCUMENT_KINDS)[number]) =>
      documentOf(report, kind).blocks.filter((block) => block.kind === 'chart' || block.kind === 'map');
    expect(charts('results').length).toBeGreaterThan(0);
    expect(charts('choices').length).toBeGreaterThan(0);
    expect([...charts('results'), ...charts('choices')]).toEqual(charts('report'));
  });

  it('print nothing of a group that is too small', () => {
    const few = tally({ items: [{ item: 'q1', counts: { o1: 4, o2: 3, o3: 2 } }] });
    const printed = documentOf(buildReport(record({ tallies: [few] }), 'vi'), 'results');
    expect(printed.blocks.filter(({ kind }) => kind === 'chart')).toEqual([]);
    expect(renderHtml(printed)).toContain('Dưới 10 phiếu, không in kết quả.');
  });

  it('say so where there is nothing', () => {
    const nothing = buildReport(record({ tallies: [], choices: [] }), 'vi');
    for (const kind of ['results', 'choices'] as const)
      expect(documentOf(nothing, kind).blocks.at(-1)).toEqual({ kind: 'text', text: nothing.labels.none });
  });
});

describe('every document', () => {
  it.each(OTHERS)('has the same words as DOCX and as page: %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.constantFrom(...LOCALES), async (each, locale) => {
        const groups = each.seminar.groups.map((one) => ({
          ...one,
          enrolled: one.enrolled && one.enrolled % 40,
        }));
        const report = buildReport({ ...each, seminar: { ...each.seminar, groups } }, locale);
        const printed = documentOf(report, kind);
        const html = renderHtml(printed);
        const docx = await writeDocx(printed);
        const grids = (tables: string[][][]) =>
          tables.filter((table) => table[0]?.[0] === report.labels.order || (table[0]?.length ?? 0) > 4);
        const printable = (tables: string[][][]) =>
          grids(tables).map((table) => table.map((row) => row.map((cell) => cell.trim())));
        expect(printable(docxTables(docx))).toEqual(printable(htmlTables(html)));
        const words = bare(await body(printed));
        expectInOrder(words, [bare(printed.title), bare(printed.subtitle)]);
        for (const { who } of printed.signers ?? []) expect(words).toContain(bare(who));
      }),
      { numRuns: 6 },
    );
  });

  it('has a name of its own that says what, when and where', () => {
    const report = buildReport(record(), 'vi');
    const rest = '2026-11-23_truong-thcs-hoa-ban_xa-bao-yen_8a1_0000.docx';
    expect(DOCUMENT_KINDS.map((kind) => reportFileName(report, 'docx', undefined, kind))).toEqual(
      ['bao-cao', 'bien-ban', 'danh-sach-ky', 'ket-qua', 'lua-chon'].map((name) => `${name}_${rest}`),
    );
  });

  it('says on simulated data that it is simulated', () => {
    const report = buildReport(record({ simulated: true }), 'vi');
    for (const kind of DOCUMENT_KINDS)
      expect(renderHtml(documentOf(report, kind))).toMatch(/class="watermark"[^>]*>DỮ LIỆU MÔ PHỎNG</);
  });
});
