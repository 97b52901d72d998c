import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PdfInfo } from '../../../../electron/contract/pdf.ts';
import { freezeSeminarContent } from '../../../../electron/core/content/freeze.ts';
import type { ContentLibrary } from '../../../../electron/core/content/library.ts';
import { loadContent } from '../../../../electron/core/content/load.ts';
import { packRoots } from '../../../../electron/core/content/packs.ts';
import { pdfDeckFiles, secondsPerPage } from '../../../../electron/core/content/pdf/files.ts';
import { draftPdfPack } from '../../../../electron/core/content/pdf/keep.ts';
import { idForPdf, titleOfFile } from '../../../../electron/core/content/pdf/name.ts';
import { inLocale, LOCALES } from '../../../../slides/model/text.ts';
import { edit, emptyFolder } from '../packs.ts';
import { makePdf } from './make.ts';

const ID = 'pdf-bai';

const pageCalled = (title: string | null, lines: string[] = []): PdfInfo['pages'][number] => ({
  title,
  lines,
});

/** A pack of a PDF as the kit makes it, in an empty folder. */
function packOf(info: PdfInfo, title = 'Bài giảng lớp 8'): string {
  const pack = emptyFolder();
  for (const { path, text } of pdfDeckFiles(info, { id: ID, title })) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    writeFileSync(join(pack, path), text);
  }
  const media = join(pack, `slides/decks/${ID}/media`);
  mkdirSync(media, { recursive: true });
  writeFileSync(join(media, 'trang.pdf'), makePdf([{ ground: [1, 1, 1], title: 'One' }]));
  return pack;
}

const many = (count: number): PdfInfo => ({
  pages: Array.from({ length: count }, (_, index) => pageCalled(`Trang số ${index < 9 ? index : 'nào đó'}`)),
});

const wordsOn = (library: ContentLibrary, index: number): string =>
  (library.decks[ID]?.slides[index]?.html.vi ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

describe('the pack of a PDF', () => {
  it('has nothing that the check finds wrong, and shows every page', () => {
    const pages = [pageCalled('Mở đầu', ['Chào các em', 'Lớp 8A']), pageCalled(null), pageCalled('Hết')];
    const library = loadContent([packOf({ pages })]);
    expect(library.problems).toEqual([]);
    const deck = library.decks[ID];
    expect(deck?.pdf).toBe(`app://kit/media/${ID}/trang.pdf`);
    expect(deck?.slides.map(({ page, fragments, title }) => [page, fragments, title.vi])).toEqual([
      [1, 0, 'Mở đầu'],
      [2, 0, 'Trang 2'],
      [3, 0, 'Hết'],
    ]);
    expect(wordsOn(library, 0)).toBe('Mở đầu Chào các em Lớp 8A');
    expect(Object.keys(library.media)).toEqual([`${ID}/trang.pdf`]);
  });

  it('can be presented in every language, without claiming to be translated', () => {
    const library = loadContent([packOf(many(3), 'Một bài giảng có tên khá dài')]);
    const { programme, decks } = freezeSeminarContent(library, ID);
    for (const locale of LOCALES) {
      expect(programme.languages).toContain(locale);
      expect(inLocale(decks[ID]?.title ?? { vi: '' }, locale)).toBe('Một bài giảng có tên khá dài');
    }
    expect(library.problems).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 60, 118, 119, 200, 399, 400])(
    'fits the time of a programme with %i pages',
    (count) => {
      const library = loadContent([packOf(many(count))]);
      expect(library.problems).toEqual([]);
      expect(library.programmes[0]?.segments.map(({ kind }) => kind)).toEqual(['deck', 'contacts']);
      expect(secondsPerPage(count)).toBeGreaterThanOrEqual(10);
    },
  );

  it('tells numbers that nobody has checked, and goes on', () => {
    const library = loadContent([packOf({ pages: [pageCalled('Gọi ngay', ['0901 234 567'])] })]);
    expect(library.problems).toMatchObject([{ rule: 'phone', severity: 'warning' }]);
    expect(library.programmes).toHaveLength(1);
  });

  it('is left out where a page is not in the PDF, and where the PDF is gone or cut off', () => {
    const beyond = packOf(many(2));
    edit(beyond, `slides/decks/${ID}/deck.yaml`, 'page: 2', 'page: 3');
    expect(loadContent([beyond]).problems.map(({ rule }) => rule)).toContain('page');
    const gone = packOf(many(2));
    rmSync(join(gone, `slides/decks/${ID}/media/trang.pdf`));
    expect(loadContent([gone]).problems.map(({ rule }) => rule)).toContain('pdf');
    const cut = packOf(many(2));
    writeFileSync(join(cut, `slides/decks/${ID}/media/trang.pdf`), '%PDF-1.4 cut');
    const library = loadContent([cut]);
    expect(library.decks[ID]).toBeUndefined();
    expect(library.programmes).toEqual([]);
  });
});

describe('words out of a PDF', () => {
  it('are shown letter by letter, whatever they say', () => {
    const marks = [
      '# no heading',
      '---',
      '|||',
      'Note: not for the class',
      '<script>alert(1)</script>',
      '<!-- .slide: id="x" -->',
      '[link](http://kit.invalid)',
      '![picture](x.png)',
      '1. one',
      '* star',
      '&amp; <b>',
      'http://kit.invalid/a_b_c',
      '`code` ~~~',
    ];
    const library = loadContent([packOf({ pages: [pageCalled('Mở đầu', marks), pageCalled('Hết')] })]);
    expect(library.problems).toEqual([]);
    expect(wordsOn(library, 0)).toBe(['Mở đầu', ...marks].join(' '));
    expect(library.decks[ID]?.slides).toHaveLength(2);
  });

  it('never break the pack that they are in', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'#-|<>!*_`[]()&:~\\/+=.1 \n\tNoteaắ'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(nasty, fc.array(nasty, { maxLength: 4 }), (title, lines) => {
        const library = loadContent([packOf({ pages: [pageCalled(title, lines), pageCalled('Hết')] })]);
        expect(library.problems.filter(({ rule }) => rule !== 'phone')).toEqual([]);
        const said = [plain(title) || 'Trang 1', ...lines.map(plain).filter(Boolean)].join(' ');
        expect(wordsOn(library, 0)).toBe(said);
      }),
      { numRuns: 60 },
    );
  });

  it('come in composed letters, without control characters', () => {
    const library = loadContent([
      packOf({ pages: [pageCalled('Ba\u0301o\u0000\u200b', ['ca\u0301o\u0007'])] }),
    ]);
    expect(library.problems).toEqual([]);
    expect(wordsOn(library, 0)).toBe('Báo cáo');
  });
});

/** What is left of words: spaces joined. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('names', () => {
  it('are those of the file', () => {
    expect(titleOfFile('C:\\Tài liệu\\Bài_giảng  lớp 8.PDF')).toBe('Bài giảng lớp 8');
    expect(titleOfFile('/x/.pdf')).toBe('PDF');
  });

  it('become ids that nothing else has', () => {
    expect(idForPdf('Đừng tin! Lớp 8', () => false)).toBe('pdf-dung-tin-lop-8');
    expect(idForPdf('…', () => false)).toBe('pdf');
    expect(idForPdf('Lớp 8', (id) => id === 'pdf-lop-8')).toBe('pdf-lop-8-2');
  });
});

describe('a pack that is being made', () => {
  it('is seen by nobody until it is whole, and leaves nothing when it is dropped', async () => {
    const data = mkdtempSync(join(tmpdir(), 'kit-pdf-'));
    try {
      const from = join(data, 'from.pdf');
      writeFileSync(from, makePdf([{ ground: [1, 1, 1], title: 'One' }]));
      const packs = join(data, 'packs');
      const dropped = await draftPdfPack(packs, ID, from);
      expect(packRoots(packs)).toEqual([]);
      dropped.drop();
      expect(readdirSync(packs)).toEqual([]);
      const kept = await draftPdfPack(packs, ID, from);
      kept.keep(pdfDeckFiles(many(1), { id: ID, title: 'Bài' }));
      kept.drop();
      expect(readdirSync(packs)).toEqual([ID]);
      expect(loadContent(packRoots(packs)).problems).toEqual([]);
      await expect(draftPdfPack(packs, 'pdf-none', join(data, 'none.pdf'))).rejects.toMatchObject({
        code: 'missing',
      });
      expect(readdirSync(packs)).toEqual([ID]);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});
