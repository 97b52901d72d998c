import type { CompiledDeck, CompiledSlide, DeckFile, SlideBackground } from '../../../slides/model/deck.ts';
import type { Locale, LocalText } from '../../../slides/model/text.ts';
import { type CompiledWords, compileWords } from './deck-words.ts';
import type { MediaAddress } from './markdown-inline.ts';
import { checkPages, pageOf, pdfOf } from './pdf/pages.ts';
import { doubtful, type Finding, leavesOut, wrong } from './problem.ts';
import { isCopy, sameTextMessage, type Words } from './words.ts';
import type { Locate } from './yaml-file.ts';

/** A deck as compiled; `deck` is null where it cannot be presented. Findings are about deck.yaml or one language. */
export type DeckResult = {
  deck: CompiledDeck | null;
  words: Partial<Record<Locale, Words[]>>;
  findings: Finding[];
  inLanguage: Partial<Record<Locale, Finding[]>>;
};

/**
 * Puts a deck's structure and its words together. A language whose file is broken is left out, so that its slides fall
 * back to Vietnamese; without Vietnamese there is no deck. Pure.
 *
 * @param sources Markdown per language, as far as the files exist
 * @param media   Address of a file in the deck's `media/` folder, or null where it does not exist
 */
export function compileDeck(
  file: DeckFile,
  locate: Locate,
  sources: Partial<Record<Locale, string>>,
  media: MediaAddress,
): DeckResult {
  const findings = [
    ...checkLanguages(file, locate, sources),
    ...checkSlides(file, locate, media),
    ...checkPages(file, locate, media),
  ];
  const inLanguage: Partial<Record<Locale, Finding[]>> = {};
  const words: Partial<Record<Locale, Words[]>> = {};
  const compiled: Partial<Record<Locale, WordsBySlide>> = {};
  for (const locale of vietnameseFirst(file.languages)) {
    // A PDF is in the language that it is in: its words stand for every other that has no file of its own.
    const isPdf = file.pdf !== undefined && sources[locale] === undefined;
    const source = isPdf ? sources.vi : sources[locale];
    if (source === undefined) continue;
    const own = compileLanguage(file, isPdf ? 'vi' : locale, source, media);
    if (isPdf && locale !== 'vi') {
      if (!own.findings.some(leavesOut)) compiled[locale] = own;
      continue;
    }
    const found = [
      ...own.findings,
      ...(compiled.vi === undefined ? [] : compare(file, locale, own, compiled.vi)),
    ];
    inLanguage[locale] = found;
    words[locale] = own.words;
    if (!found.some(leavesOut)) compiled[locale] = own;
  }
  const vi = compiled.vi;
  const deck =
    vi === undefined || findings.some(leavesOut) ? null : assemble(file, { ...compiled, vi }, media);
  return { deck, words, findings, inLanguage };
}

/** As CompiledWords, with one entry per slide of the deck: undefined where this language does not have it. */
type WordsBySlide = Omit<CompiledWords, 'slides'> & {
  slides: (CompiledWords['slides'][number] | undefined)[];
};

function compileLanguage(file: DeckFile, locale: Locale, source: string, media: MediaAddress): WordsBySlide {
  const here = file.slides.filter(({ languages }) => languages?.includes(locale) ?? true);
  const own = compileWords({ ...file, slides: here }, locale, source, media);
  return { ...own, slides: file.slides.map((slide) => own.slides[here.indexOf(slide)]) };
}

const vietnameseFirst = (languages: readonly Locale[]): Locale[] => [
  ...languages.filter((locale) => locale === 'vi'),
  ...languages.filter((locale) => locale !== 'vi'),
];

function checkLanguages(file: DeckFile, locate: Locate, sources: Partial<Record<Locale, string>>): Finding[] {
  const place = locate(['languages']);
  const needed = file.pdf === undefined ? file.languages : file.languages.filter((locale) => locale === 'vi');
  const missing = needed.filter((locale) => sources[locale] === undefined);
  const extra = (Object.keys(sources) as Locale[]).filter((locale) => !file.languages.includes(locale));
  return [
    ...(file.languages.includes('vi')
      ? []
      : [wrong(place, 'language', 'a deck needs "vi": every text falls back to it')]),
    ...missing.map((locale) =>
      wrong(place, 'untranslated', `there is no ${locale}.md; write it, or remove "${locale}"`),
    ),
    ...extra.map((locale) =>
      doubtful(place, 'language', `${locale}.md is not used; add "${locale}" once it is complete`),
    ),
  ];
}

function checkSlides(file: DeckFile, locate: Locate, media: MediaAddress): Finding[] {
  return file.slides.flatMap(({ id, art, background, hidden, essential, optional }, index) => [
    ...(hidden && essential
      ? [wrong(locate(['slides', index, 'hidden']), 'essential', `"${id}" is for children's safety; show it`)]
      : []),
    ...(optional && essential
      ? [wrong(locate(['slides', index, 'optional']), 'essential', `"${id}" is essential, so not optional`)]
      : []),
    ...(file.slides.findIndex((slide) => slide.id === id) === index
      ? []
      : [
          wrong(
            locate(['slides', index, 'id']),
            'duplicate-id',
            `a slide before this one has the id "${id}" too`,
          ),
        ]),
    ...missing(art, locate, ['slides', index, 'art'], media),
    ...missing(background?.image, locate, ['slides', index, 'background', 'image'], media),
  ]);
}

function missing(
  file: string | undefined,
  locate: Locate,
  path: PropertyKey[],
  media: MediaAddress,
): Finding[] {
  if (file === undefined || media(file) !== null) return [];
  return [wrong(locate(path), 'image', `there is no file media/${file}; add it or correct its name`)];
}

/** What must be equal in all languages: how often the clicker is pressed; and what must not: the words. */
function compare(file: DeckFile, locale: Locale, own: WordsBySlide, vi: WordsBySlide): Finding[] {
  return own.slides.flatMap((slide, index) => {
    const original = vi.slides[index];
    if (slide === undefined || original === undefined) return [];
    const place = { line: slide.line, column: 1 };
    // The words of a page are those of the document, in every language.
    const isPage = file.slides[index]?.layout === 'page';
    const [had, has] = [original.fragments, slide.fragments];
    return [
      ...(had === has
        ? []
        : [
            wrong(
              place,
              'fragments',
              `this slide has ${has} fragments, in vi it has ${had}; they must agree`,
            ),
          ]),
      ...((!isPage && isCopy(original.text, slide.text)) || isCopy(original.notesText, slide.notesText)
        ? [wrong(place, 'same-text', sameTextMessage(locale))]
        : []),
    ];
  });
}

function assemble(
  file: DeckFile,
  words: Partial<Record<Locale, WordsBySlide>> & { vi: WordsBySlide },
  media: MediaAddress,
): CompiledDeck {
  const languages = file.languages.filter((locale) => words[locale] !== undefined);
  const inAll = (pick: (own: WordsBySlide) => string | undefined): LocalText => {
    const { vi, en, uk } = Object.fromEntries(
      languages.map((locale) => [locale, words[locale] === undefined ? undefined : pick(words[locale])]),
    );
    // A slide that a trainer wrote in another language is shown in that one.
    const first = vi ?? en ?? uk ?? '';
    return { vi: first, ...(en === undefined ? {} : { en }), ...(uk === undefined ? {} : { uk }) };
  };
  const slides = file.slides.map(
    (slide, index): CompiledSlide => ({
      id: slide.id,
      layout: slide.layout,
      tone: slide.tone,
      art: slide.art === undefined ? null : media(slide.art),
      seconds: slide.seconds,
      sources: slide.sources,
      ...(slide.cases === undefined ? {} : { cases: slide.cases }),
      fragments: words.vi.slides[index]?.fragments ?? 0,
      html: inAll((own) => own.slides[index]?.html),
      title: inAll((own) => own.slides[index]?.title),
      // Notes in one language are better than none.
      notes: inAll((own) => own.slides[index]?.notes || undefined),
      ...pageOf(slide),
      ...(slide.hidden ? { hidden: true } : {}),
      ...(slide.essential ? { essential: true } : {}),
      ...(slide.optional ? { optional: true } : {}),
      ...(slide.own ? { own: true } : {}),
      ...(slide.background === undefined ? {} : { background: drawn(slide.background, media) }),
      ...(slide.autoAnimate ? { autoAnimate: true } : {}),
      ...clipsOf(words.vi.slides[index]),
    }),
  );
  return { id: file.id, languages, title: inAll((own) => own.title), ...pdfOf(file, media), slides };
}

/** A background with the address of its picture, or without a picture that is not there. */
function drawn({ image, ...rest }: SlideBackground, media: MediaAddress): SlideBackground {
  const address = image === undefined ? null : media(image);
  return address === null ? rest : { ...rest, image: address };
}

const clipsOf = (slide: { clips: string[] } | undefined): { clips?: string[] } =>
  slide === undefined || slide.clips.length === 0 ? {} : { clips: slide.clips };
