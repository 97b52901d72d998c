import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { pictureData, withPictures } from '../print/pictures.ts';
import { canvas, type Unit } from './unit.ts';
import { balanced, type EditionSetting, marked } from './voice.ts';

/** Sound and film are not in the edition: one small file for machines that could not play them. */
const withoutClips = (html: string): string => html.replace(/<(video|audio)\b[\s\S]*?<\/\1>/g, '');

const balancedHeadings = (html: string): string =>
  html.replace(/(<h1[^>]*>)(.*?)(<\/h1>)/g, (_, open: string, words: string, close: string) =>
    [open, balanced(words), close].join(''),
  );

/** Slides of one part with their notes. `part` is the title of the part and `foot` the quiet line below, both escaped. */
export const slideUnits = (
  slides: readonly CompiledSlide[],
  { part, foot }: { part: string; foot: string },
  { locale, media }: EditionSetting,
): Unit[] =>
  slides.map((slide, index) => {
    const words = withPictures(withoutClips(inLocale(slide.html, locale)), media, true);
    const picture = slide.art === null ? null : pictureData(slide.art, media, true);
    const art = picture === null ? '' : `<div class="art"><img src="${picture}" alt=""></div>`;
    const dots = slides.map((_, at) => `<i class="${at < index ? 'past' : at === index ? 'now' : ''}"></i>`);
    const frame =
      slide.layout === 'title'
        ? `<p class="foot">${foot}</p>`
        : `<p class="kicker">${part}</p><p class="foot"><span class="dots">${dots.join('')}</span>${foot}</p>`;
    return {
      kind: `slide layout-${slide.layout}${slide.own ? ' is-own' : ''}`,
      title: inLocale(slide.title, locale),
      tone: slide.tone,
      steps: slide.fragments,
      html: canvas(marked(slide.html, locale, balancedHeadings(words)), art, frame),
      notes: marked(slide.notes, locale, withPictures(inLocale(slide.notes, locale), media, true)),
      data: { slide: slide.id },
    };
  });
