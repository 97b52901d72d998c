import type { CompiledSlide } from '../deck.ts';
import { LOCALES, type Locale, type LocalText } from '../text.ts';
import type { OwnSlide, OwnWords, SlideDraft } from './draft.ts';
import { blocksOf, languagesOfOwn, tidyWords } from './own-words.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An own slide's words as the HTML that its Markdown becomes. */
export function ownHtml(words: OwnWords): string {
  const { title, text } = tidyWords(words);
  const body = blocksOf(text).map((block) =>
    block.kind === 'text'
      ? `<p>${escapeHtml(block.line)}</p>`
      : `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>\n`).join('')}</ul>`,
  );
  return [`<h1>${escapeHtml(title)}</h1>`, ...body].join('\n');
}

/** One large sentence where a slide has nothing but its title. */
export const layoutOfOwn = (own: OwnSlide): 'statement' | 'points' =>
  LOCALES.some((locale) => (own.words[locale]?.text.trim() ?? '') !== '') ? 'points' : 'statement';

/**
 * An own slide ready to draw, before it is written anywhere.
 *
 * @param address where a picture is by its name
 */
export function drawOwn(
  slide: SlideDraft,
  own: OwnSlide,
  address: (picture: string) => string,
): CompiledSlide {
  const inEach = (say: (words: OwnWords) => string): LocalText => {
    const said = languagesOfOwn(own).map((locale): [Locale, string] => [locale, say(wordsIn(own, locale))]);
    return { vi: said[0]?.[1] ?? '', ...Object.fromEntries(said) };
  };
  return {
    id: slide.id,
    layout: layoutOfOwn(own),
    tone: 'paper',
    art: own.picture === null ? null : address(own.picture),
    seconds: slide.seconds,
    sources: [],
    fragments: 0,
    html: inEach(ownHtml),
    title: inEach(({ title }) => tidyWords({ title, text: '', notes: '' }).title),
    notes: inEach(({ notes }) => notes),
    own: true,
  };
}

const NO_WORDS: OwnWords = { title: '', text: '', notes: '' };

/** The words of an own slide in one language; empty ones where it has none. */
export const wordsIn = (own: OwnSlide, locale: Locale): OwnWords => own.words[locale] ?? NO_WORDS;
