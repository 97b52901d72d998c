import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { textHeight } from './measure.ts';
import { LANDSCAPE, type Sheet } from './paper.ts';
import { type ReadMedia, withPictures } from './pictures.ts';
import { elementsOf, wordsOf } from './prose.ts';
import { pdfPageOf } from './slide.ts';
import { KIT_WORDS } from './words/kit.ts';
import { speaker } from './words/word.ts';

/** Sizes of the words of a poster in points, from the largest; the style sheet has a class for each. */
export const POSTER_SIZES = [60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 16] as const;
/** The heading is that much larger; space between elements, and what a point is indented by, in millimetres. */
const [HEADING, GAP, INDENT] = [1.4, 7, 24];
/** What a column has around its words and between its points, in millimetres. */
const FRAME = { width: 26, height: 14, gap: 4 } as const;

/** Most posters that a part without lists and comparisons gets. */
const MOST_POSTERS = 12;

/** Slides that a class should see all the time: lists and comparisons, else the first ones. No page of a PDF is one. */
export function keySlides(slides: readonly CompiledSlide[]): CompiledSlide[] {
  const own = slides.filter((slide) => pdfPageOf(slide) === null);
  const keys = own.filter(({ layout }) => layout === 'points' || layout === 'compare');
  return keys.length > 0 ? keys : own.slice(0, MOST_POSTERS);
}

/** Each slide as a poster: its words alone, as large as the paper allows. */
export const posterSheets = (
  slides: readonly CompiledSlide[],
  { locale, media }: { locale: Locale; media: ReadMedia },
): Sheet[] =>
  slides.map((slide) => {
    const html = withPictures(inLocale(slide.html, locale), media);
    const foot = speaker(KIT_WORDS, locale)('poster', { title: inLocale(slide.title, locale) });
    return {
      html: `<div class="poster poster-${posterSize(html)} layout-${slide.layout}">${html}</div>`,
      landscape: true,
      foot,
    };
  });

/** The largest size in which all words of a slide stand on one sheet. */
function posterSize(html: string): number {
  const fits = POSTER_SIZES.find((pt) => heightAt(html, pt) <= LANDSCAPE.room - 8);
  return fits ?? (POSTER_SIZES.at(-1) as number);
}

function heightAt(html: string, pt: number): number {
  const [heading = '', ...rest] = elementsOf(html);
  const columns = columnsOf(rest.join(''));
  const inColumns = columns.length > 0;
  const bodies = inColumns ? columns : [rest.join('')];
  const width = (inColumns ? LANDSCAPE.width / bodies.length - FRAME.width : LANDSCAPE.width) - INDENT;
  const gap = inColumns ? FRAME.gap : GAP;
  const head = textHeight(wordsOf(heading), LANDSCAPE.width, { pt: pt * HEADING, line: 1.2, bold: true });
  const heights = bodies.map((body) =>
    linesOf(body).reduce(
      (sum, words) => sum + textHeight(words, width, { pt, line: 1.35, bold: true }) + gap,
      0,
    ),
  );
  return head + GAP + Math.max(0, ...heights) + (inColumns ? FRAME.height : 0);
}

/** The columns of a comparison. */
const columnsOf = (html: string): string[] => html.split('<div class="column">').slice(1);

/** Words of each paragraph and point. */
function linesOf(html: string): string[] {
  const lines = [...html.matchAll(/<(?:li|p|h\d)[^>]*>(.*?)<\/(?:li|p|h\d)>/gs)].map(([, words = '']) =>
    wordsOf(words),
  );
  return lines.length > 0 ? lines : [wordsOf(html)];
}
