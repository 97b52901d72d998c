import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { escapeHtml } from '../reports/escape.ts';
import { pictureData, type ReadMedia, withPictures } from './pictures.ts';
import { HANDOUT_WORDS } from './words/handout.ts';
import { speaker } from './words/word.ts';

/** Widths in millimetres in which slides are printed, by name. The style sheet has a class for each. */
export const SLIDE_WIDTHS = { full: 186, wide: 262, half: 90, pair: 130 } as const;
export type SlideSize = keyof typeof SLIDE_WIDTHS;

/** Height in millimetres of a printed slide. */
export const slideHeight = (size: SlideSize): number => (SLIDE_WIDTHS[size] * 9) / 16;

/**
 * Rules for each size: `--u` is what one pixel of the stage's canvas of 1920 x 1080 becomes. Slides are not scaled by a
 * transform, because a page break would cut through the unscaled box.
 */
export const slideRules = (): string =>
  Object.entries(SLIDE_WIDTHS)
    .map(
      ([name, width]) =>
        `.slide-${name}{--u:${(width / 1920).toFixed(6)}mm;width:${width}mm;height:${(width * 9) / 16}mm}`,
    )
    .join('\n');

/** Page of a PDF that a slide stands for, from 1; null for a slide with words of its own. */
export const pdfPageOf = (slide: CompiledSlide & { page?: number }): number | null => slide.page ?? null;

/**
 * A slide as it is printed: the layout of the stage in black on white, every fragment shown, pictures inside. For a page
 * of a PDF its title, and where the picture is.
 */
export function slideHtml(
  slide: CompiledSlide,
  size: SlideSize,
  { locale, media }: { locale: Locale; media: ReadMedia },
): string {
  const page = pdfPageOf(slide);
  if (page !== null) return framed(pageHtml(slide, page, locale), size);
  const art = slide.art === null ? null : pictureData(slide.art, media);
  const words = withPictures(inLocale(slide.html, locale), media);
  const drawing = art === null ? '' : `<div class="slide-art"><img src="${art}" alt=""></div>`;
  const own = slide.own ? ' slide-own' : '';
  return framed(
    `<div class="slide layout-${slide.layout}${own}"><div class="slide-text">${words}</div>${drawing}</div>`,
    size,
  );
}

const framed = (inner: string, size: SlideSize): string => `<div class="frame slide-${size}">${inner}</div>`;

function pageHtml(slide: CompiledSlide, page: number, locale: Locale): string {
  const title = escapeHtml(inLocale(slide.title, locale));
  const where = escapeHtml(speaker(HANDOUT_WORDS, locale)('inPdf', { page }));
  return `<div class="slide"><div class="slide-text"><h1>${title}</h1><p class="in-pdf">${where}</p></div></div>`;
}
