import { escapeHtml } from '../reports/escape.ts';
import type { Block } from './flow.ts';
import { textHeight } from './measure.ts';
import { TYPES } from './type.ts';

/** Space below a block, in millimetres; the style sheet has a class for each name. */
export const GAPS = { tight: 0.8, normal: 2, wide: 4 } as const;

type Look = {
  type?: keyof typeof TYPES;
  gap?: keyof typeof GAPS;
  /** Width of the column in millimetres. */
  width: number;
  keep?: boolean;
};

/** A paragraph of plain words as a block. `html` is what is printed where it is more than the words. */
export function wordsBlock(words: string, look: Look, html = escapeHtml(words)): Block<string> {
  const { type = 'body', gap = 'normal', width, keep = false } = look;
  return {
    item: `<p class="t-${type} gap-${gap}">${html}</p>`,
    // Half of a printed paragraph can be bold; strong type is measured as such already.
    height: textHeight(words, width, { ...TYPES[type], bold: true }) + GAPS[gap],
    keep,
  };
}

/** Height in millimetres of a heading over blocks: `h2` of the style sheet, on one line. */
const HEADING = 10;

/** A heading, which stays with what follows. */
export const headingBlock = (words: string): Block<string> => ({
  item: `<h2>${escapeHtml(words)}</h2>`,
  height: HEADING,
  keep: true,
});

/** Several blocks that stay together, as one; `wrap` puts their HTML into an element. */
export const together = (
  blocks: readonly Block<string>[],
  extra: number,
  wrap: (inner: string) => string,
): Block<string> => ({
  item: wrap(blocks.map(({ item }) => item).join('')),
  height: blocks.reduce((sum, { height }) => sum + height, extra),
});
