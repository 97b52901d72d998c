import type { Locale } from '../../../slides/model/text.ts';
import { SIDES } from '../../contract/card.ts';
import type { CardPaper } from '../../contract/print-cards.ts';
import { edgeDegrees } from '../answering/card.ts';
import { MARKER_CELLS, markerCells } from '../answering/marker-codes.ts';
import { escapeHtml } from '../reports/escape.ts';
import { PASS_WORDS } from './words/cards.ts';

/**
 * A card and its marker in millimetres. As large as the paper allows with margins that every printer keeps; around the
 * marker more than one of its cells stays white, beside the marks more than half a cell; thumbs have a rim to hold.
 */
export const CARD_SIZES = {
  a4: { card: 194, marker: 138 },
  a5: { card: 138, marker: 96 },
} as const;
export type CardSize = keyof typeof CARD_SIZES;

/** Which card is printed on a paper. */
export const sizeOn = (paper: CardPaper): CardSize => (paper === 'a4' ? 'a4' : 'a5');

/**
 * Marks are about 7 mm on cards of any size. In the hand (40 cm, straight) that is 60 minutes of arc, read at a glance. At
 * the next desk (1.2 m aside) a card that faces the front is seen 75 degrees aslant or more: the mark is 5 minutes
 * wide and its lines, 0.45 mm, are thinner than the eye parts. Who sits in front sees it only by turning around.
 */
const MARK = 9;
/** Between the cut and a mark or a number. */
const EDGE = 2.5;
const NUMBER = 4.4;

/** Circle, triangle, square as on the stage, in a box of 40, and the length of their lines. */
const SHAPES = [
  { shape: '<circle cx="20" cy="20" r="16"/>', length: 2 * Math.PI * 16 },
  { shape: '<path d="M20 4 37 35H3Z"/>', length: 2 * Math.hypot(17, 31) + 34 },
  { shape: '<path d="M5.5 5.5H34.5V34.5H5.5Z"/>', length: 4 * 29 },
] as const;

/** Square millimetres of black in each of the four marks, words as well: from afar none looks heavier than another. */
const INK = 10;

function shapeSvg(index: number): string {
  const { shape, length } = SHAPES[index] as (typeof SHAPES)[number];
  const scale = MARK / 40;
  const stroke = INK / (length * scale * scale);
  return `<g transform="scale(${scale})" fill="none" stroke="#000" stroke-width="${stroke.toFixed(2)}" stroke-linejoin="miter">${shape}</g>`;
}

/** Size of the words in mm: longer words are smaller, so that their black adds up to INK (measured on the printed page). */
const PASS_SIZE: Record<Locale, number> = { vi: 2.13, en: 2.45, uk: 1.89 };

function passSvg(locale: Locale): string {
  const size = PASS_SIZE[locale];
  const lines = PASS_WORDS[locale].map(
    (words, index) =>
      `<text x="${MARK / 2}" y="${(MARK / 2 + (index - 0.66) * size * 1.2).toFixed(2)}" font-size="${size}" text-anchor="middle">${escapeHtml(words)}</text>`,
  );
  return lines.join('');
}

/** The marker: one black square, its white cells in one path, so that no hairline shows between them. */
function markerSvg(card: number, { card: size, marker }: { card: number; marker: number }): string {
  const cell = marker / MARKER_CELLS;
  const from = (size - marker) / 2;
  const white = markerCells(card).flatMap((row, y) =>
    row.flatMap((black, x) =>
      black ? [] : [`M${from + x * cell} ${from + y * cell}h${cell}v${cell}h${-cell}Z`],
    ),
  );
  return `<rect x="${from}" y="${from}" width="${marker}" height="${marker}"/><path fill="#fff" d="${white.join('')}"/>`;
}

/** The number, with a line under it: 6 and 9 are read right from any side. It names no one and only helps to count cards. */
const numberSvg = (card: number): string =>
  `<text x="${EDGE + 2}" y="${EDGE + NUMBER}" font-size="${NUMBER}" text-decoration="underline">${card}</text>`;

/**
 * Card `card` upright, as the inside of an SVG of `CARD_SIZES[size].card` mm. What belongs to an edge is drawn at the top and
 * turned to that edge, so that it stands straight once the edge is up.
 */
export function cardSvg(card: number, size: CardSize, locale: Locale): string {
  const sizes = CARD_SIZES[size];
  const middle = sizes.card / 2;
  const edges = Array.from({ length: SIDES }, (_, side) => {
    const mark = side < SHAPES.length ? shapeSvg(side) : passSvg(locale);
    return `<g transform="rotate(${edgeDegrees(side)} ${middle} ${middle})"><g transform="translate(${middle - MARK / 2} ${EDGE})">${mark}</g>${numberSvg(card)}</g>`;
  });
  return markerSvg(card, sizes) + edges.join('');
}

/** The same card with the edge of `side` up. */
export const turnedSvg = (card: number, side: number, size: CardSize, locale: Locale): string => {
  const middle = CARD_SIZES[size].card / 2;
  return `<g transform="rotate(${-edgeDegrees(side)} ${middle} ${middle})">${cardSvg(card, size, locale)}</g>`;
};
