import { statSync } from 'node:fs';
import { CLIP_FILE, type DeckFile, deckSchema, PICTURE_FILE } from '../../../slides/model/deck.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { compileDeck } from './deck.ts';
import type { PackItem } from './items.ts';
import { MEDIA_ADDRESS } from './library.ts';
import {
  addOrigin,
  checkCases,
  checkId,
  checkSources,
  checkWords,
  isUsable,
  type Loading,
  readYaml,
} from './load-file.ts';
import { inspectMedia, MAX_MEDIA_BYTES, type MediaRefusal } from './media/files.ts';
import { isFile, namesIn, type Pack, readText, realFile, report } from './pack.ts';
import { MAX_PDF_BYTES, refusePdf } from './pdf/whole.ts';
import { type Finding, TOP, wrong } from './problem.ts';
import { checkPhones, type Words } from './words.ts';

/** Reads the folder of a deck into the library, and notes the pictures and clips that may be served for it. */
export function loadDeck(loading: Loading, item: PackItem): void {
  const { pack, library } = loading;
  const main = `${item.path}/deck.yaml`;
  const file = readYaml(pack, main, deckSchema);
  if (file === null) return;
  report(pack, main, file.findings);
  const { value: deck, locate } = file;
  if (deck === null) return;
  const sources = wordFilesOf(pack, item);
  const files = new Map([...mediaOf(loading, item), ...pdfFileOf(loading, item, deck)]);
  const result = compileDeck(deck, locate, sources, (name) =>
    files.has(name) ? `${MEDIA_ADDRESS}${deck.id}/${name}` : null,
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
    ...deck.slides.flatMap((slide, index) => [
      ...checkSources(slide.sources, ['slides', index, 'sources'], locate, loading),
      ...checkCases(slide, ['slides', index], locate, loading),
    ]),
  ];
  if (!isUsable(loading, main, findings) || result.deck === null) return;
  library.decks[deck.id] = result.deck;
  for (const [name, real] of files) library.media[`${deck.id}/${name}`] = real;
  addOrigin(loading, 'deck', item);
}

/** The texts of `<locale>.md` beside a deck or a paper, as far as the files are there. */
export function wordFilesOf(pack: Pack, { path }: PackItem): Partial<Record<Locale, string>> {
  const sources: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const words = `${path}/${locale}.md`;
    const text = isFile(pack, words) ? readText(pack, words) : null;
    if (text !== null) sources[locale] = text;
  }
  return sources;
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

/** What a check says about a media file that is not shown. */
function refusalMessage(refusal: MediaRefusal): string {
  switch (refusal.why) {
    case 'unknown':
      return 'this is no picture, video or sound that can be shown; save it as PNG, JPEG, WebP, SVG, WebM, MP4, OGG, MP3 or WAV';
    case 'active':
      return 'the drawing has scripts or addresses; save it as a plain SVG without links';
    case 'heavy':
      return `the file has ${refusal.megabytes} MB; at most ${refusal.most} MB are shown; save it smaller`;
    case 'pixels':
      return `the picture has ${refusal.megapixels} megapixels; at most ${refusal.most} are drawn; save it smaller`;
  }
}

/** Names of the pictures and clips of a deck or paper with their real paths, as far as they lie inside the pack and can be shown. */
export function mediaOf({ pack }: Loading, item: PackItem): Map<string, string> {
  const folder = `${item.path}/media`;
  const media = new Map<string, string>();
  const wanted = (name: string): boolean => PICTURE_FILE.test(name) || CLIP_FILE.test(name);
  for (const name of namesIn(pack, folder, 'file').filter(wanted)) {
    const real = realFile(pack, `${folder}/${name}`, MAX_MEDIA_BYTES);
    if (real === null) continue;
    const { refusal } = inspectMedia(real, statSync(real).size);
    if (refusal === null) media.set(name, real);
    else report(pack, `${folder}/${name}`, [wrong(TOP, 'image', refusalMessage(refusal))]);
  }
  return media;
}
