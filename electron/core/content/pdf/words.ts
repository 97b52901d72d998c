import type { Passage } from '../markdown-source.ts';

/** The words of a page as HTML, its heading, and the same without markup. */
export type PageWords = { html: string; heading: string | null; text: string };

/** What would open a slide, a column or notes in a file of words, or was protected from that. */
const MARK = /^(\\|-{3}|\|{3}|notes?:|<!--)/i;

/** Words from outside as one line: composed letters (NFC), control characters out, spaces joined. */
const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\s]+/gu, ' ')
    .trim();

/** The words of a page as they stand in the file of its deck: the heading, then line by line. */
export function writePageWords(heading: string, lines: readonly string[]): string {
  const words = lines
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => (MARK.test(line) ? `\\${line}` : line));
  return [`# ${oneLine(heading)}`, ...words].join('\n\n');
}

/** Reads them back. They are words and nothing else: no Markdown, no HTML is found in them. */
export function readPageWords(columns: readonly Passage[]): PageWords {
  const lines = columns
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const heading = /^# (.+)$/.exec(lines[0] ?? '')?.[1] ?? null;
  const words = (heading === null ? lines : lines.slice(1)).map((line) => line.replace(/^\\/, ''));
  return {
    html: [
      ...(heading === null ? [] : [`<h1>${escaped(heading)}</h1>`]),
      ...words.map((line) => `<p>${escaped(line)}</p>`),
    ].join('\n'),
    heading,
    text: [...(heading === null ? [] : [heading]), ...words].join('\n'),
  };
}

// SECURITY: the words come out of a document from outside and are drawn as HTML.
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
