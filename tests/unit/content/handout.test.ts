import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { copyOfGoodPack, edit, GOOD_PACK, lineOf } from './packs.ts';

const PAPER = 'slides/handouts/mau-giay';

/** What a file of the good paper says from `start` on. */
const words = (file: string, start: string): string => {
  const text = readFileSync(join(GOOD_PACK, PAPER, file), 'utf8');
  return text.slice(text.indexOf(start));
};

/** What is wrong with the good pack once `find` became `replacement` in a file of its paper. */
function spoiled(file: string, find: string | RegExp, replacement: string) {
  const pack = copyOfGoodPack();
  edit(pack, `${PAPER}/${file}`, find, replacement);
  return { pack, library: loadContent([pack]) };
}

describe('printed papers', () => {
  it('are loaded with their pages, pictures of their own or of a deck, and languages', () => {
    const library = loadContent([GOOD_PACK]);
    expect(library.problems).toEqual([]);
    expect(library.handouts['mau-giay']).toMatchObject({
      kind: 'booklet',
      paper: 'a5',
      languages: ['vi', 'en'],
      pages: [
        { id: 'bia', layout: 'cover', art: 'app://kit/media/mau/den.svg', title: { vi: 'Sách mẫu' } },
        { id: 'goi-ai', layout: 'fill', art: null, sources: ['nguon'] },
      ],
    });
    expect(library.handouts['mau-giay']?.pages[1]?.html.vi).toContain('<table>');
    expect(library.origins).toContainEqual({ kind: 'handout', id: 'mau-giay', pack: GOOD_PACK, path: PAPER });
  });

  it('lack no page and no picture, or say so by file and line', () => {
    const page = spoiled('vi.md', '<!-- .slide: id="goi-ai" -->', '<!-- .slide: id="khac" -->');
    expect(page.library.handouts).toEqual({});
    expect(page.library.problems).toContainEqual(
      expect.objectContaining({
        file: `${PAPER}/vi.md`,
        line: lineOf(page.pack, `${PAPER}/vi.md`, 'id="khac"'),
        rule: 'slide-order',
        message: 'page 2 is "khac", but handout.yaml has "goi-ai" here',
      }),
    );
    const art = spoiled('handout.yaml', 'mau/den.svg', 'mau/trang.svg');
    expect(art.library.problems).toEqual([
      expect.objectContaining({ file: `${PAPER}/handout.yaml`, line: 10, rule: 'image' }),
    ]);
  });

  it('may show a picture of a paper that is read after them', () => {
    const pack = copyOfGoodPack();
    cpSync(join(pack, PAPER), join(pack, 'slides/handouts/a-giay'), { recursive: true });
    edit(pack, 'slides/handouts/a-giay/handout.yaml', 'id: mau-giay', 'id: a-giay');
    edit(pack, 'slides/handouts/a-giay/handout.yaml', 'mau/den.svg', 'mau-giay/cua-giay.svg');
    mkdirSync(join(pack, PAPER, 'media'));
    cpSync(join(pack, 'slides/decks/mau/media/den.svg'), join(pack, PAPER, 'media/cua-giay.svg'));
    const library = loadContent([pack]);
    expect(library.problems).toEqual([]);
    expect(library.handouts['a-giay']?.pages[0]?.art).toBe('app://kit/media/mau-giay/cua-giay.svg');
  });

  it('have words in every language that they claim, and no copy of another', () => {
    const { library } = spoiled('handout.yaml', 'languages: [vi, en]', 'languages: [vi, en, uk]');
    expect(library.problems.map(({ rule }) => rule)).toContain('untranslated');
    const copied = spoiled('en.md', /Family:[\s\S]*/, words('vi.md', 'Người nhà:')).library;
    expect(copied.problems).toEqual([]);
    const whole = spoiled('en.md', /# Who do you call[\s\S]*/, words('vi.md', '# Em gọi ai?')).library;
    expect(whole.problems.map(({ rule }) => rule)).toEqual(['same-text']);
    const empty = spoiled('en.md', /# Who do you call[\s\S]*/, '').library;
    expect(empty.problems.map(({ rule }) => rule)).toEqual(['empty-slide']);
  });

  it('name only numbers that are in contacts.yaml, hang up instead of switching off, and rest on sources', () => {
    const rules = (find: string, replacement: string, file = 'vi.md'): string[] =>
      spoiled(file, find, replacement).library.problems.map(({ rule }) => rule);
    expect(rules('Người nhà:', 'Gọi 0912 345 678:')).toEqual(['phone']);
    expect(rules('Người nhà:', 'Tắt máy rồi gọi:')).toEqual(['term']);
    expect(rules('[nguon]', '[khong-co]', 'handout.yaml')).toEqual(['source']);
    expect(rules('id: mau-giay', 'id: mau', 'handout.yaml')).toContain('duplicate-id');
  });

  it('warn where a page has more words than fit', () => {
    const { library } = spoiled('vi.md', 'Người nhà:', `${'dài '.repeat(240)}Người nhà:`);
    expect(library.problems).toEqual([
      expect.objectContaining({ rule: 'many-words', severity: 'warning', file: `${PAPER}/handout.yaml` }),
    ]);
    expect(library.handouts['mau-giay']).toBeDefined();
  });

  it('name their pages by id and print the number, wherever the page stands', () => {
    const { library } = spoiled(
      'vi.md',
      'Người nhà:',
      'Xem **trang {page:goi-ai}**, sau trang {page:bia}. Người nhà:',
    );
    expect(library.problems).toEqual([]);
    const { html } = library.handouts['mau-giay']?.pages[1] ?? { html: { vi: '' } };
    expect(html.vi).toContain('Xem <strong>trang 2</strong>, sau trang 1.');
  });

  it('name no page that is not there, and doubt a number that was written by hand', () => {
    const said = (put: string) => {
      const { pack, library } = spoiled('vi.md', 'Người nhà:', `${put} Người nhà:`);
      return library.problems.map(({ file, line, rule, severity, message }) => [
        line === lineOf(pack, file, put) ? 'here' : 'elsewhere',
        `${rule} ${severity}`,
        message,
      ]);
    };
    expect(said('Xem trang {page:khong-co}.')).toEqual([
      ['here', 'reference error', '"{page:khong-co}" names no page of this paper; its pages are bia, goi-ai'],
    ]);
    expect(said('Xem **trang 12**.')).toEqual([
      ['here', 'reference warning', '"trang 12": write {page:id}, so that the number follows the page'],
    ]);
    expect(said('Giữ trang 111 lại.')).toEqual([]);
  });

  it('have as many pages as their summary says', () => {
    const rules = (summary: string) =>
      spoiled('handout.yaml', 'Một cuốn để thử.', summary).library.problems.map(({ rule }) => rule);
    expect(rules('Sổ tay 20 trang để thử.')).toEqual(['reference']);
    expect(rules('Sổ tay 2 trang; 20 hình.')).toEqual([]);
  });
});
