import type { Passage as Source } from '../markdown-source.ts';

/** A paragraph, heading, list item or row of a table, without markup, and its line in the file. */
export type Block = { line: number; text: string };

/** What begins a block of its own, whatever stands before it. */
const BEGINS = /^\s*(?:[-*+]\s|\d{1,2}[.)]\s|#{1,6}\s|>|\||:::)/;

/** The blocks of a passage of Markdown in the order of the file; lines without a word are left out. */
export function blocksOf({ line, text }: Source): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const [index, row] of text.split('\n').entries()) {
    const words = withoutMarkup(row);
    if (!/[\p{L}\p{N}]/u.test(words)) {
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    if (open && last !== undefined && !BEGINS.test(row)) last.text += ` ${words}`;
    else blocks.push({ line: line + index, text: words });
    open = !/^\s*#/.test(row);
  }
  return blocks;
}

/** A line without comments, emphasis, marks of lists and headings, pictures, addresses, numbers of pages and lines to write on. */
const withoutMarkup = (row: string): string =>
  row
    .replace(/<!--.*?-->/g, '')
    .replace(/^\s*:::.*$/, '')
    .replace(/^\s*(?:>\s*)*(?:#{1,6}\s+|[-*+]\s+(?:\[[ x]\]\s+)?|\d{1,2}[.)]\s+)?/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{page:[^{}]*\}/g, '1')
    .replace(/_{3,}/g, ' … ')
    .replace(/[*`]+/g, '')
    .replace(/\s*\|\s*/g, ' | ')
    .trim();
