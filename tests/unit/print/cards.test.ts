import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../electron/contract/card.ts';
import { CARD_PAPERS, cardOrderSchema, cardsFor } from '../../../electron/contract/print-cards.ts';
import { edgeDegrees } from '../../../electron/core/answering/card.ts';
import { MARKER_CELLS, markerCells } from '../../../electron/core/answering/marker-codes.ts';
import { CARD_SIZES, cardSvg } from '../../../electron/core/print/card-picture.ts';
import { printCards } from '../../../electron/core/print/cards.ts';
import { wordsOf } from '../../../electron/core/print/prose.ts';
import { LOCALES } from '../../../slides/model/text.ts';
import { sheetsOf } from './content.ts';

const setting = { paper: 'a5x2', from: 1, to: 37, locale: 'vi', day: '2026-11-23', fontCss: '' } as const;
const sizes = Object.keys(CARD_SIZES) as (keyof typeof CARD_SIZES)[];

/** The cells of a card's marker as they are drawn, true for black. */
function drawn(svg: string, { card, marker }: { card: number; marker: number }): boolean[][] {
  const cell = marker / MARKER_CELLS;
  const from = (card - marker) / 2;
  const cells = Array.from({ length: MARKER_CELLS }, () => Array<boolean>(MARKER_CELLS).fill(true));
  for (const [, x = '', y = ''] of svg.matchAll(/M([\d.]+) ([\d.]+)h/g)) {
    const row = cells[Math.round((Number(y) - from) / cell)];
    if (row) row[Math.round((Number(x) - from) / cell)] = false;
  }
  return cells;
}

describe('a card', () => {
  it.each(sizes)('of %s shows the marker of its number', (size) => {
    for (const card of [1, 37, 60])
      expect(drawn(cardSvg(card, size, 'vi'), CARD_SIZES[size])).toEqual(markerCells(card));
  });

  it('has circle, triangle, square and the words for passing, each at the edge that its side turns up', () => {
    for (const locale of LOCALES) {
      const edges = cardSvg(9, 'a4', locale).split('<g transform="rotate(').slice(1);
      expect(edges.map((edge) => Number(edge.split(' ')[0]))).toEqual(
        Array.from({ length: SIDES }, (_, side) => edgeDegrees(side)),
      );
      expect(edges.map((edge) => /<(circle|path|text x="4.5")/.exec(edge)?.[1])).toEqual([
        'circle',
        'path',
        'path',
        'text x="4.5"',
      ]);
      for (const edge of edges) expect(edge).toContain('text-decoration="underline">9</text>');
    }
  });

  it('has marks with equally much black, so that none looks heavier from afar', () => {
    const [circle = '', triangle = '', square = ''] = cardSvg(1, 'a5', 'vi')
      .split('<g transform="rotate(')
      .slice(1);
    const stroke = (edge: string): number => Number(/stroke-width="([\d.]+)"/.exec(edge)?.[1]);
    const lengths = [2 * Math.PI * 16, 34 + 2 * Math.hypot(17, 31), 4 * 29];
    const black = [circle, triangle, square].map((edge, index) => stroke(edge) * (lengths[index] ?? 0));
    for (const one of black) expect(one / (black[0] ?? 1)).toBeCloseTo(1, 1);
  });

  it.each(sizes)(
    'of %s keeps well over half a cell white around the marker, beside the marks too',
    (size) => {
      const { card, marker } = CARD_SIZES[size];
      const rim = (card - marker) / 2;
      expect(rim).toBeGreaterThan(marker / MARKER_CELLS);
      expect(rim - 11.5).toBeGreaterThan((marker / MARKER_CELLS) * 0.55);
    },
  );
});

describe('printed cards', () => {
  it.each(CARD_PAPERS)('on %s are those asked for, each once, behind two pages for the trainer', (paper) => {
    for (const locale of LOCALES) {
      const { html, pages } = printCards({ ...setting, paper, locale });
      const numbers = [...html.matchAll(/class="answer-card"[^>]*aria-label="(\d+)"/g)].map(([, n]) =>
        Number(n),
      );
      expect(numbers).toEqual(Array.from({ length: 37 }, (_, index) => index + 1));
      expect(sheetsOf(html)).toHaveLength(pages);
      expect(pages).toBe(2 + (paper === 'a5x2' ? 19 : 37));
      expect(html).not.toMatch(/<script|\sstyle="|https?:\/\/|\{\w+\}<|undefined|NaN/);
    }
  });

  it('say in three languages how to deal, hold and collect them, and how far a camera reads', () => {
    for (const locale of LOCALES) {
      const [how = '', room = ''] = sheetsOf(printCards({ ...setting, locale }).html).map(wordsOf);
      expect(how.length).toBeGreaterThan(600);
      expect(room).toContain(locale === 'en' ? '6.3 m' : locale === 'uk' ? '6,3 м' : '6,3 m');
    }
  });

  it('have a file name that says which', () => {
    expect(printCards(setting).fileName).toBe('the-tra-loi-a5x2_1-37_2026-11-23.pdf');
  });

  it('are as many as the class has, as many as there are at most, and enough where nobody was counted', () => {
    expect([37, 75, 0, null].map(cardsFor)).toEqual([37, 60, 45, 45]);
  });

  it('are refused where the last number comes before the first one or is none', () => {
    const order = { paper: 'a4', locale: 'vi' };
    expect(cardOrderSchema.safeParse({ ...order, from: 9, to: 3 }).success).toBe(false);
    expect(cardOrderSchema.safeParse({ ...order, from: 1, to: 61 }).success).toBe(false);
    expect(cardOrderSchema.safeParse({ ...order, from: 3, to: 3 }).success).toBe(true);
  });
});
