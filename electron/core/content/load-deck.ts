import { readFileSync } from 'node:fs';
import { type DeckFile, deckSchema } from '../../../slides/model/deck.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { compileDeck } from './deck.ts';
import type { PackItem } from './items.ts';
import { MEDIA_ADDRESS } from './library.ts';
import {
  addOrigin,
  checkId,
  checkSources,
  checkWords,
  isUsable,
  type Loading,
  readYaml,
} from './load-file.ts';
import { isFile, MAX_MEDIA_BYTES, namesIn, readText, realFile, report } from './pack.ts';
import { MAX_PDF_BYTES, refusePdf } from './pdf/whole.ts';
import { type Finding, TOP, wrong } from './problem.ts';
import { checkPhones, type Words } from './words.ts';

/** Reads the folder of a deck into the library, and notes the pictures that may be served for it. */
export function loadDeck(loading: Loading, item: PackItem): void {
  const { pack, library } = loading;
  const main = `${item.path}/deck.yaml`;
  const file = readYaml(pack, main, deckSchema);
  if (file === null) return;
  report(pack, main, file.findings);
  const { value: deck, locate } = file;
  if (deck === null) return;
  const sources: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const words = `${item.path}/${locale}.md`;
    const text = isFile(pack, words) ? readText(pack, words) : null;
    if (text !== null) sources[locale] = text;
  }
  const pictures = new Map([...picturesOf(loading, item), ...pdfFileOf(loading, item, deck)]);
  const result = compileDeck(deck, locate, sources, (name) =>
    pictures.has(name) ? `${MEDIA_ADDRESS}${deck.id}/${name}` : null,
  );
  for (const locale of LOCALES) {
    const words = result.words[locale] ?? [];
    report(pack, `${item.path}/${locale}.md`, [
      ...(result.inLanguage[locale] ?? []),
      ...(deck.pdf === undefined ? checkWords(words, loading) : checkPdfWords(words, loading)),
    ]);
  }
  const findings = [
    ...checkId(item, deck.id, locate, loading),
    ...result.findings,
    ...deck.slides.flatMap((slide, index) =>
      checkSources(slide.sources, ['slides', index, 'sources'], locate, loading),
    ),
  ];
  if (!isUsable(loading, main, findings) || result.deck === null) return;
  library.decks[deck.id] = result.deck;
  for (const [name, real] of pictures) library.media[`${deck.id}/${name}`] = real;
  addOrigin(loading, 'deck', item);
}

/** The words in a PDF cannot be corrected here; numbers that nobody has checked are told all the same. */
const checkPdfWords = (words: readonly Words[], { phones }: Loading): Finding[] =>
  checkPhones(
    words.filter(({ text }) => !text.startsWith('<!--')),
    phones,
  ).map((finding) => ({ ...finding, severity: 'warning' }));

/** The PDF that a deck names, by its name, as far as it is whole and not too large. */
function pdfFileOf({ pack }: Loading, item: PackItem, { pdf }: DeckFile): [string, string][] {
  if (pdf === undefined) return [];
  const path = `${item.path}/media/${pdf.file}`;
  const real = isFile(pack, path) ? realFile(pack, path, MAX_PDF_BYTES) : null;
  return real === null || refusePdf(real) !== null ? [] : [[pdf.file, real]];
}

// SECURITY: a drawing in an <img> runs no script and loads nothing, yet an untrusted one must not even try.
const ACTIVE_SVG = /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|href\s*=\s*["']\s*(?!#|data:image\/)/i;
const ACTIVE_MESSAGE = 'the drawing has scripts or addresses; save it as a plain SVG without links';

const PICTURE = /^[a-z0-9-]+\.(svg|png|jpg|webp)$/;

/** Names of the pictures of a deck with their real paths, as far as they lie inside the pack and are not too large. */
function picturesOf({ pack }: Loading, item: PackItem): Map<string, string> {
  const folder = `${item.path}/media`;
  const pictures = new Map<string, string>();
  for (const name of namesIn(pack, folder, 'file').filter((name) => PICTURE.test(name))) {
    const real = realFile(pack, `${folder}/${name}`, MAX_MEDIA_BYTES);
    if (real === null) continue;
    if (name.endsWith('.svg') && ACTIVE_SVG.test(readFileSync(real, 'utf8'))) {
      report(pack, `${folder}/${name}`, [wrong(TOP, 'image', ACTIVE_MESSAGE)]);
    } else {
      pictures.set(name, real);
    }
  }
  return pictures;
}
