import { LOCALES, type Locale } from '../text.ts';
import { OWN_LIMITS, type OwnSlide, type OwnWords } from './draft.ts';

/** A run of lines of an own slide: a paragraph, or points that follow each other. */
type Block = { kind: 'text'; line: string } | { kind: 'points'; items: string[] };

const POINT = /^[-–•*]\s+/;

/** One line of plain text: composed letters, no control characters, single spaces. */
const tidyLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The lines of a text that have words in them, each tidy: composed letters, nothing that cannot be seen. */
export const tidyLines = (text: string): string[] =>
  text
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/u)
    .map(tidyLine)
    .filter((line) => line !== '');

const tidyPoint = (line: string): string => (POINT.test(line) ? `- ${line.replace(POINT, '')}` : line);

/** Cut to `most` characters, never through the middle of one. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/**
 * Words as they are kept: what cannot be seen is taken out, empty lines as well, points begin with "- ". Tidy words stay
 * as they are. Lengths are kept within the limits.
 */
export const tidyWords = ({ title, text, notes }: OwnWords): OwnWords => ({
  title: cut(tidyLine(title), OWN_LIMITS.title),
  text: cut(tidyLines(text).map(tidyPoint).join('\n'), OWN_LIMITS.text),
  notes: cut(tidyLines(notes).join('\n'), OWN_LIMITS.notes),
});

/** The blocks of an own slide's text. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const last = blocks.at(-1);
    if (!line.startsWith('- ')) blocks.push({ kind: 'text', line });
    else if (last?.kind === 'points') last.items.push(line.slice(2));
    else blocks.push({ kind: 'points', items: [line.slice(2)] });
  }
  return blocks;
}

/** Languages in which an own slide has a title. */
export const languagesOfOwn = (own: OwnSlide): Locale[] =>
  LOCALES.filter((locale) => tidyLine(own.words[locale]?.title ?? '') !== '');
