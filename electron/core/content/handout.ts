import { wordCount } from '../../../scenarios/model/words.ts';
import { type DeckFile, deckSchema } from '../../../slides/model/deck.ts';
import type { CompiledHandout, HandoutFile, HandoutPaper } from '../../../slides/model/handout.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { compileDeck, type DeckResult } from './deck.ts';
import type { MediaAddress } from './markdown-inline.ts';
import { checkPageCount, withPageNumbers } from './page-numbers.ts';
import { doubtful, type Finding, wrong } from './problem.ts';
import type { Locate } from './yaml-file.ts';

/** A paper as compiled; `handout` is null where it cannot be printed. The rest is as of a deck. */
export type HandoutResult = Omit<DeckResult, 'deck'> & { handout: CompiledHandout | null };

/**
 * Most words on a page at the size in which it is set (core/print/style-papers.ts); Vietnamese is counted in syllables.
 * A rough guard while one writes: whether a page runs over is seen when it is printed.
 */
const MOST_WORDS: Record<HandoutPaper, number> = { a5: 240, a4: 520, a6x4: 90 };

/**
 * Puts the pages of a paper and their words together: they are arranged as the slides of a deck, and read with the same
 * Markdown, the one that knows tables. Pure.
 *
 * @param sources Markdown per language, as far as the files exist
 * @param media   Address of a picture in the paper's `media/` folder or, with its id before it, of a deck; else null
 */
export function compileHandout(
  file: HandoutFile,
  locate: Locate,
  sources: Partial<Record<Locale, string>>,
  media: MediaAddress,
): HandoutResult {
  const ofPages: Locate = (path) => locate(path.map((key) => (key === 'slides' ? 'pages' : key)));
  const numbered = numberPages(file, sources);
  const compiled = compileDeck(asDeck(file), ofPages, numbered.sources, media);
  const inLanguage = Object.fromEntries(
    Object.entries(compiled.inLanguage).map(([locale, found]) => [
      locale,
      [...(numbered.findings[locale as Locale] ?? []), ...found.flatMap(ofPaper)],
    ]),
  );
  const findings = [
    ...compiled.findings.flatMap(ofPaper),
    ...checkFit(file, compiled, locate),
    ...checkPageCount(file.pages.length, file.summary, locate),
    ...file.pages.flatMap(({ art }, index) =>
      art === undefined || media(art) !== null
        ? []
        : [wrong(locate(['pages', index, 'art']), 'image', `there is no picture ${art}; add it to media/`)],
    ),
  ];
  const { deck, words } = compiled;
  if (deck === null) return { handout: null, words, findings, inLanguage };
  const { format: _, pages, ...head } = file;
  const handout: CompiledHandout = {
    ...head,
    languages: file.languages.filter((locale) => deck.languages.includes(locale)),
    pages: pages.map(({ id, layout, tone, sources: facts, cases, art }, index) => ({
      ...{ id, layout, tone, sources: facts, art: art === undefined ? null : media(art) },
      ...(cases === undefined ? {} : { cases }),
      html: deck.slides[index]?.html ?? { vi: '' },
      title: deck.slides[index]?.title ?? { vi: '' },
    })),
  };
  return { handout, words, findings, inLanguage };
}

/** The words of each language with the numbers of pages in them, and what is wrong with those. */
function numberPages({ pages }: HandoutFile, sources: Partial<Record<Locale, string>>) {
  const ids = pages.map(({ id }) => id);
  const texts: Partial<Record<Locale, string>> = {};
  const findings: Partial<Record<Locale, Finding[]>> = {};
  for (const locale of LOCALES) {
    const source = sources[locale];
    if (source === undefined) continue;
    const numbered = withPageNumbers(ids, source);
    texts[locale] = numbered.text;
    findings[locale] = numbered.findings;
  }
  return { sources: texts, findings };
}

/** The pages as slides whose order of text is free. The time means nothing on paper. */
const asDeck = ({ id, languages, pages }: HandoutFile): DeckFile =>
  deckSchema.parse({
    ...{ format: 1, id, languages },
    slides: pages.map(({ id: page, tone }) => ({ id: page, layout: 'free', tone, seconds: 10 })),
  });

/** What is said of a deck and its slides, said of a paper and its pages; that a slide has many words says nothing here. */
const ofPaper = (finding: Finding): Finding[] =>
  finding.rule === 'many-words'
    ? []
    : [
        {
          ...finding,
          message: finding.message
            .replaceAll('deck.yaml', 'handout.yaml')
            .replaceAll('.slide:', '\0')
            .replaceAll(/\bslide/g, 'page')
            .replaceAll('\0', '.slide:')
            .replaceAll('a deck needs', 'a paper needs'),
        },
      ];

/** Pages with more words than fit, and clips, which paper cannot play. */
function checkFit(file: HandoutFile, { deck }: DeckResult, locate: Locate): Finding[] {
  const most = MOST_WORDS[file.paper];
  return (deck?.slides ?? []).flatMap(({ html, clips }, index) => {
    const place = locate(['pages', index]);
    const heavy = LOCALES.flatMap((locale) => {
      const count = wordCount((html[locale] ?? '').replace(/<[^>]*>/g, ' '), locale);
      return count > most ? [`${count} words in ${locale}`] : [];
    });
    return [
      ...heavy.map((said) => doubtful(place, 'many-words', `${said} on one page; about ${most} fit`)),
      ...(clips === undefined
        ? []
        : [wrong(place, 'image', 'a paper has no video and no sound; put a picture there')]),
    ];
  });
}
