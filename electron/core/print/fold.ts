import type { Sheet } from './paper.ts';

/** The numbers of the pages that share one side of a sheet, left and right; null is an empty page. */
export type Spread = readonly [number | null, number | null];

/** How many pages one folded sheet has. */
const PAGES_OF_A_SHEET = 4;

/**
 * Which pages stand side by side so that sheets printed on both sides, turned over the short edge, laid into one another
 * and folded make a booklet: side by side from the outside in. Empty pages at the end make the number one of four. Pure.
 */
export function foldOrder(pages: number): Spread[] {
  const all = Math.ceil(pages / PAGES_OF_A_SHEET) * PAGES_OF_A_SHEET;
  const page = (number: number): number | null => (number <= pages ? number : null);
  return Array.from({ length: all / 2 }, (_, side): Spread => {
    const [outer, inner] = [page(all - side), page(side + 1)];
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}

/** Pages of A5, as HTML, two on each side of A4, in the order in which they are folded. */
export const foldedSheets = (pages: readonly string[]): Sheet[] =>
  foldOrder(pages.length).map((spread) => ({
    html: `<div class="paper-spread">${spread.map((number) => leaf(number === null ? '' : (pages[number - 1] ?? ''))).join('')}</div>`,
    page: 'paper-fold',
    bare: true,
  }));

const leaf = (html: string): string => `<div class="paper-leaf">${html}</div>`;
