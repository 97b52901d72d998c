import { tidyLines } from '../../../../slides/model/adapt/own-words.ts';

/** A run of notes as one line of plain text, and the Markdown that it was read from. */
type Block = { text: string; source: string };

/** Characters that mean something in Markdown wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>&#|~$^{}]/g;
/** What means something at the beginning of a line; points and numbers stay what they are. */
const AT_START = /^(?:[+=:]|-(?! ))/;
/** In an own slide points and numbers are text as well. */
const OWN_AT_START = /^(?:[-+=:]|\d+(?=[.)])|notes?(?=:))/i;
/** Bold and slanted words. */
const STARS = /(?<!\\)(\*{1,3})(?=\S)(.+?)(?<=\S)(?<!\\)\1/g;
/** What a line is for, as in "Nói: …": stands out on the console. */
const LABEL = /^(\p{Lu}\p{L}*(?: \p{L}+)?:)(?= )/u;

const POINT = /^(?:[-*+]|\d{1,9}[.)])\s+/;
/** Lines that are something of their own, whatever stands around them. */
const APART = /^(?:\||`{3}|~{3}|:::|#|>)/;
const BREAK = /(?: {2,}|\\)$/;

/** The notes in a file of words as a person reads and writes them: one line for each paragraph and point. */
export const notesAsText = (markdown: string): string =>
  blocksOf(markdown)
    .map(({ text }) => text)
    .join('\n');

function blocksOf(markdown: string): Block[] {
  const runs: string[][] = [];
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const bare = line.trim();
    const last = runs.at(-1);
    if (bare !== '' && open && last && !POINT.test(bare) && !APART.test(bare)) last.push(line);
    else if (bare !== '') runs.push([line]);
    open = bare !== '' && !APART.test(bare) && !BREAK.test(line);
  }
  return runs.map((lines) => ({ text: textOf(lines), source: lines.join('\n').trim() }));
}

const textOf = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(BREAK, '').trim())
    .join(' ')
    .replace(/^[*+] +/, '- ')
    .replace(STARS, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .normalize('NFC');

/**
 * Typed notes as they stand in a file of words. Points ("- ") and numbers ("1.") are kept, a label ("Nói:") becomes
 * bold, everything else is text. A line that was not changed is written as it was. Pure.
 *
 * @param before the Markdown that stands there now
 * @param own    for a slide that the trainer made on the screen, where everything is text
 */
export function notesAsMarkdown(typed: string, before: string, own: boolean): string {
  const kept = new Map(blocksOf(before).map(({ text, source }) => [text, source]));
  const written = tidyLines(typed).map((line) => kept.get(line) ?? escaped(line, own));
  // Points that follow each other are one list.
  const gapBefore = (line: string, before: string | undefined): string =>
    before === undefined ? '' : POINT.test(line) && POINT.test(before) ? '\n' : '\n\n';
  return written.map((line, index) => `${gapBefore(line, written[index - 1])}${line}`).join('');
}

function escaped(line: string, own: boolean): string {
  const safe = line
    .replace(ANYWHERE, '\\$&')
    .replace(own ? OWN_AT_START : AT_START, (found) => (/^\w/.test(found) ? `${found}\\` : `\\${found}`));
  return own ? safe : safe.replace(LABEL, '**$1**');
}
