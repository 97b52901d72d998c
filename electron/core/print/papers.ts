import type { CompiledHandout, CompiledPage } from '../../../slides/model/handout.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { asciiSlug } from '../reports/file-name.ts';
import { foldedSheets } from './fold.ts';
import type { Printable } from './make.ts';
import { TICK_BOX } from './marks.ts';
import type { Sheet } from './paper.ts';
import { pictureData, type ReadMedia, withPictures } from './pictures.ts';
import { renderSheets } from './sheet.ts';
import { PAPER_WORDS } from './words/papers.ts';
import { speaker } from './words/word.ts';

/**
 * In which language a paper is printed, and with what. `fontCss` are `@font-face` rules of Noto Sans. `folded` puts two
 * pages of a booklet on each side of A4, to be folded and stapled; it means nothing for other papers.
 */
export type PaperSetting = { locale: Locale; media: ReadMedia; fontCss: string; folded?: boolean };

/** Can this paper be printed on A4 and folded? */
export const isFoldable = ({ kind, paper }: Pick<CompiledHandout, 'kind' | 'paper'>): boolean =>
  kind === 'booklet' && paper === 'a5';

/** How many equal cards are on a sheet. */
const CARDS_ON_A_SHEET = 4;

/** A paper of the library as one HTML page with a sheet for each of its pages. Pure but for reading pictures. */
export function printPaper(
  handout: CompiledHandout,
  { locale, media, fontCss, folded }: PaperSetting,
): Printable {
  const pages = handout.pages.map((page, index) => pageHtml(handout, page, { index, locale, media }));
  const isFolded = folded === true && isFoldable(handout);
  const sheets = isFolded
    ? foldedSheets(pages)
    : pages.map((page): Sheet => {
        const html = handout.paper === 'a6x4' ? cards(page) : page;
        return { html, page: `paper-${handout.paper}`, bare: true };
      });
  const title = inLocale(handout.title, locale);
  return {
    html: renderSheets({ title, locale, sheets }, fontCss),
    pages: sheets.length,
    fileName: `${asciiSlug(handout.id)}${isFolded ? '_gap-doi' : ''}_${locale}.pdf`,
  };
}

const cards = (card: string): string => `<div class="paper-cards">${card.repeat(CARDS_ON_A_SHEET)}</div>`;

type Place = { index: number; locale: Locale; media: ReadMedia };

function pageHtml(handout: CompiledHandout, page: CompiledPage, { index, locale, media }: Place): string {
  const data = page.art === null ? null : pictureData(page.art, media, true);
  const art = data === null ? '' : `<img class="paper-art" src="${data}" alt="">`;
  const words = filled(withPictures(inLocale(page.html, locale), media, true));
  // Beside running text the drawing stands at its right; on a cover and a poster it fills what the words leave.
  const below = page.layout === 'cover' || page.layout === 'poster';
  const body = `<div class="paper-words">${below ? '' : art}${words}</div>${below ? `<div class="paper-scene">${art}</div>` : ''}`;
  return `<div class="paper-page paper-${page.layout} paper-${page.tone}">${body}${footOf(handout, page, { index, locale })}</div>`;
}

/** The number of the page in a booklet; on its cover, on the last page and on single sheets whose paper it is. */
function footOf(
  handout: CompiledHandout,
  page: CompiledPage,
  { index, locale }: Omit<Place, 'media'>,
): string {
  const say = speaker(PAPER_WORDS, locale);
  const isEdge = page.layout === 'cover' || index === handout.pages.length - 1;
  const left = handout.kind === 'booklet' && !isEdge ? inLocale(handout.title, locale) : say('imprint');
  const number = handout.kind === 'booklet' && page.layout !== 'cover' ? String(index + 1) : '';
  return `<div class="paper-foot"><span>${escapeHtml(left)}</span><span>${number}</span></div>`;
}

/**
 * Places to write: a run of underscores is a line that long, at the end of a paragraph as long as the page allows, alone
 * in it a whole one, alone in the cell of a table a cell that wide; `[ ]` is a box to tick, and what follows it in a cell
 * stands beside it.
 */
const filled = (html: string): string =>
  html
    .replace(
      /<td[^>]*>(_{3,})<\/td>/g,
      (_, run: string) => `<td class="blank write-${widthOf(run.length)}"></td>`,
    )
    .replace(/<td>\[ \]\s(?=\S)/g, `<td class="has-tick">${TICK_BOX}`)
    .replace(/<p>_{3,}<\/p>/g, '<hr>')
    .replace(/<p>([^<_]+)_{12,}<\/p>/g, '<p class="to-fill"><span>$1</span><i></i></p>')
    .replace(/_{3,}/g, (run) => `<i class="write write-${widthOf(run.length)}"></i>`)
    .replace(
      /<li>(\s*<p>)?\s*\[ \]\s*/g,
      (_, paragraph = '') => `<li class="has-tick">${paragraph}${TICK_BOX}`,
    )
    .replace(/\[ \]\s?/g, `${TICK_BOX} `);

/** The class of a line to write on that is about as long as its underscores, in steps of ten. */
const widthOf = (underscores: number): number => Math.min(6, Math.max(1, Math.round(underscores / 10)));
