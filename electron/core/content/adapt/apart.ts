import { join } from 'node:path';
import type { CompiledDeck, DeckFile } from '../../../../slides/model/deck.ts';
import { deckSchema } from '../../../../slides/model/deck.ts';
import { LOCALES, type Locale } from '../../../../slides/model/text.ts';
import type { ContentLibrary } from '../library.ts';
import { type Pack, readText } from '../pack.ts';
import { parseYaml } from '../yaml-file.ts';

/** A slide by itself, so that it can be put into another deck: its plan, its Markdown per language, its pictures. */
export type LooseSlide = {
  plan: DeckFile['slides'][number];
  words: Partial<Record<Locale, string>>;
  /** Name in the deck's `media/` folder -> absolute path. */
  media: Record<string, string>;
};

/** The slides of a deck of the library, each by itself; null where its files are of another kind than deck and Markdown. */
export function takeApart(library: ContentLibrary, deckId: string): LooseSlide[] | null {
  const origin = library.origins.find(({ kind, id }) => kind === 'deck' && id === deckId);
  const compiled = library.decks[deckId];
  if (origin === undefined || compiled === undefined) return null;
  const pack: Pack = { root: origin.pack, problems: [] };
  const main = readText(pack, join(origin.path, 'deck.yaml'));
  const file = main === null ? null : parseYaml(main, deckSchema).value;
  // A page cannot be shown without the document that it belongs to.
  if (file === null || file.pdf !== undefined || file.slides.length !== compiled.slides.length) return null;
  const words = LOCALES.filter((locale) => compiled.languages.includes(locale)).map(
    (locale) => [locale, slidesIn(readText(pack, join(origin.path, `${locale}.md`)) ?? '')] as const,
  );
  const slides = file.slides.map((plan): LooseSlide => {
    const own = words.flatMap(([locale, texts]) => {
      const text = texts.get(plan.id);
      return text === undefined ? [] : [[locale, text] as const];
    });
    return { plan, words: Object.fromEntries(own), media: mediaOf(plan, own, library, deckId) };
  });
  return slides.every((slide) => Object.keys(slide.words).length > 0) ? slides : null;
}

const SLIDE = /^\s*<!--\s*\.slide:\s*id="([^"]*)"\s*-->/;

/** The Markdown of each slide in a file, by the slide's id, as it was written. */
function slidesIn(text: string): Map<string, string> {
  const chunks = text.split(/^---[ \t]*\r?$/m).map((chunk) => chunk.replaceAll('\r\n', '\n').trim());
  return new Map(
    chunks.flatMap((chunk) => {
      const id = SLIDE.exec(chunk)?.[1];
      return id === undefined ? [] : [[id, chunk] as const];
    }),
  );
}

const MEDIA = /\bmedia\/([a-z0-9-]+\.(?:svg|png|jpg|webp))/g;

function mediaOf(
  plan: DeckFile['slides'][number],
  words: readonly (readonly [Locale, string])[],
  library: ContentLibrary,
  deckId: CompiledDeck['id'],
): Record<string, string> {
  const named = words.flatMap(([, text]) => [...text.matchAll(MEDIA)].map(([, name = '']) => name));
  return Object.fromEntries(
    [...new Set([...(plan.art === undefined ? [] : [plan.art]), ...named])].flatMap((name) => {
      const file = library.media[`${deckId}/${name}`];
      return file === undefined ? [] : [[name, file] as const];
    }),
  );
}

/** The slide under another id. */
export const renamed = (slide: LooseSlide, id: string): LooseSlide => ({
  ...slide,
  plan: { ...slide.plan, id },
  words: Object.fromEntries(
    Object.entries(slide.words).map(([locale, text]) => [
      locale,
      text.replace(SLIDE, `<!-- .slide: id="${id}" -->`),
    ]),
  ),
});
