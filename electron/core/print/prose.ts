import { escapeHtml } from '../reports/escape.ts';
import type { Block } from './flow.ts';
import { lineHeight, type Type, textHeight } from './measure.ts';

/** Space between two blocks of prose, and what a list is indented by, in millimetres; the style sheet says the same. */
export const PROSE = { gap: 1.6, indent: 5 } as const;

const TAG = /<(\/?)([a-z][a-z0-9]*)[^>]*>/g;
const VOID = ['img', 'br', 'hr', 'wbr'];
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of compiled HTML; ends of blocks become spaces. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<\/(p|li|h\d|div|td|th|tr|blockquote)>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Compiled HTML cut into its outermost elements; words outside of any become a paragraph. */
export function elementsOf(html: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const [whole, closing, name = ''] = match;
    if (VOID.includes(name)) continue;
    if (closing === '' && depth === 0) {
      elements.push(paragraph(html.slice(from, match.index)));
      from = match.index;
    }
    depth += closing === '' ? 1 : -1;
    if (depth === 0) {
      elements.push(html.slice(from, match.index + whole.length));
      from = match.index + whole.length;
    }
  }
  elements.push(paragraph(html.slice(from)));
  return elements.filter((element) => element !== '');
}

const paragraph = (words: string): string => (words.trim() === '' ? '' : `<p>${words.trim()}</p>`);

/** Height of one element of compiled prose. Its words are measured as if all were bold: notes begin with bold labels. */
function heightOf(element: string, width: number, type: Type): number {
  const items = [...element.matchAll(/<li[^>]*>(.*?)(?=<li|<\/[uo]l>)/gs)].map(([, item = '']) => item);
  const lines = items.length > 0 ? items : [element];
  const inner = items.length > 0 ? width - PROSE.indent : width;
  const words = lines.reduce((sum, line) => sum + textHeight(wordsOf(line), inner, type), 0);
  const pictures = (element.match(/<img/g) ?? []).length;
  return words + pictures * 4 * lineHeight(type) + PROSE.gap;
}

/**
 * Compiled prose (notes of a slide) as blocks for a column of `width` millimetres. An element higher than `tallest` is cut
 * between words, without its markup.
 */
export function proseBlocks(html: string, width: number, type: Type, tallest: number): Block<string>[] {
  return elementsOf(html).flatMap((item) => {
    const height = heightOf(item, width, type);
    return height <= tallest ? [{ item, height }] : pieces(wordsOf(item), width, type, tallest);
  });
}

function pieces(text: string, width: number, type: Type, tallest: number): Block<string>[] {
  const blocks: Block<string>[] = [];
  let words: string[] = [];
  const close = (): void => {
    const said = words.join(' ');
    if (said !== '')
      blocks.push({ item: `<p>${escapeHtml(said)}</p>`, height: textHeight(said, width, type) + PROSE.gap });
    words = [];
  };
  for (const word of text.split(' ')) {
    const longer = [...words, word].join(' ');
    if (words.length > 0 && textHeight(longer, width, type) + PROSE.gap > tallest) close();
    words.push(word);
  }
  close();
  return blocks;
}
