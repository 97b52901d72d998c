import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../electron/core/content/load.ts';
import { printPaper } from '../../../electron/core/print/papers.ts';
import { mediaReader } from '../../../electron/core/print/read-media.ts';
import { LOCALES } from '../../../slides/model/text.ts';
import { BUILT_IN, GOOD_PACK } from '../content/packs.ts';

const good = loadContent([GOOD_PACK]);
const sample = good.handouts['mau-giay'];
if (sample === undefined) throw new Error('The sample is gone.');
const setting = { locale: 'vi', media: mediaReader(good.media), fontCss: '' } as const;

describe('a printed paper', () => {
  const { html, pages, fileName } = printPaper(sample, setting);

  it('has a sheet for each page, the imprint at its edges and its title and number inside', () => {
    expect(pages).toBe(2);
    expect(html.match(/<section class="sheet paper-a5 bare">/g)).toHaveLength(2);
    expect(fileName).toBe('mau-giay_vi.pdf');
    expect(html.match(/không phải ấn phẩm chính thức của chiến dịch/g)).toHaveLength(2);
    expect(html).toContain('<span>2</span>');
    expect(html).toContain('class="paper-page paper-cover paper-night"');
  });

  it('has places to write and to tick instead of underscores and brackets', () => {
    const body = html.slice(html.indexOf('<body>'));
    expect(body).not.toContain('___');
    expect(body).toContain('<p class="to-fill"><span>Người nhà: </span><i></i></p>');
    expect(body).toContain('<hr>');
    expect(body).toContain('<li class="has-tick"><i class="tick"></i>Đã ghi số của trường</li>');
    expect(body).toContain('<td class="blank write-1"></td>');
  });

  it('makes empty cells as wide as their underscores, and puts a box to tick beside the words of its cell', () => {
    const [, second] = sample.pages;
    if (second === undefined) throw new Error('The second page is gone.');
    const table =
      '<table><tr><td>[ ] Gọi lúc ____ giờ</td><td>________________</td><td>[ ]</td></tr></table>';
    const page = printPaper({ ...sample, pages: [{ ...second, html: { vi: table } }] }, setting).html;
    expect(page).toContain(
      '<tr><td class="has-tick"><i class="tick"></i>Gọi lúc <i class="write write-1"></i> giờ</td><td class="blank write-2"></td><td><i class="tick"></i> </td></tr>',
    );
  });

  it('carries its pictures along, in colours, and no address', () => {
    expect(html).toContain('<img class="paper-art" src="data:image/svg+xml;base64,');
    expect(html).not.toContain('app://');
  });

  it('puts two pages of a booklet on each side of A4 to be folded, and leaves other papers as they are', () => {
    const folded = printPaper(sample, { ...setting, folded: true });
    expect(folded).toMatchObject({ pages: 2, fileName: 'mau-giay_gap-doi_vi.pdf' });
    const leaves = folded.html.split('<div class="paper-leaf">').slice(1);
    expect(leaves.map((leaf) => leaf.includes('paper-page'))).toEqual([false, true, true, false]);
    expect(leaves[1]).toContain('paper-cover');
    expect(printPaper({ ...sample, kind: 'form' }, { ...setting, folded: true }).html).not.toContain(
      'paper-leaf"',
    );
  });

  it('prints a card four times on a sheet', () => {
    const { html: cards } = printPaper({ ...sample, paper: 'a6x4', kind: 'card' }, setting);
    expect(cards.match(/paper-fill/g)?.length).toBeGreaterThanOrEqual(4);
    expect(cards.match(/<div class="paper-cards">/g)).toHaveLength(2);
  });
});

describe('the papers of the kit', () => {
  const library = loadContent([BUILT_IN]);

  it.each(Object.values(library.handouts))('$id is printed in every language that it has', (handout) => {
    for (const locale of LOCALES.filter((one) => handout.languages.includes(one))) {
      const { html, pages } = printPaper(handout, {
        ...{ locale, media: mediaReader(library.media), fontCss: '' },
      });
      expect(pages).toBe(handout.pages.length);
      expect(html).not.toContain('app://');
    }
  });
});
