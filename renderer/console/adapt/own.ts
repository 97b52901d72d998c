import {
  type Draft,
  freeSlideId,
  type OwnSlide,
  type SlideDraft,
} from '../../../slides/model/adapt/draft.ts';
import type { Edit } from '../../../slides/model/adapt/edit.ts';
import { languagesOfOwn, tidyWords } from '../../../slides/model/adapt/own-words.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';

/** An own slide while it is being written. `to`: the place it will have; null for one that is there already. */
export type OwnEdited = { part: string; slide: SlideDraft; to: number | null; language: Locale | null };

/** A new slide without words, for the place `to` of a part. A minute to speak. */
export function newOwn(draft: Draft, part: string, to: number): OwnEdited {
  const own: OwnSlide = { words: {}, picture: null };
  const slide = { id: freeSlideId(draft), seconds: 60, hidden: false, essential: false, own };
  return { part, slide, to, language: null };
}

/** The change that what was written amounts to; null as long as it has no title in any language. */
export function ownEdit({ part, slide, to }: OwnEdited): Edit | null {
  const own = slide.own === null ? null : tidied(slide.own);
  if (own === null || languagesOfOwn(own).length === 0) return null;
  return to === null
    ? { do: 'slide/own', part, slide: slide.id, own }
    : { do: 'slide/add', part, slide: { ...slide, own }, to };
}

/** Words as they will be kept; languages without a title are left out. */
function tidied(own: OwnSlide): OwnSlide {
  const words = LOCALES.flatMap((locale) => {
    const said = own.words[locale];
    const tidy = said === undefined ? null : tidyWords(said);
    return tidy === null || tidy.title === '' ? [] : [[locale, tidy] as const];
  });
  return { ...own, words: Object.fromEntries(words) };
}
