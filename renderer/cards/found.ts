import type { CardMark } from '../../electron/contract/answering.ts';
import { type Corner, sideUp, turnOf } from '../../electron/contract/card.ts';

/** The marker's own corners: upper left, upper right, lower right, lower left of the marker as it is printed. */
export type Corners = readonly [Corner, Corner, Corner, Corner];

/** One card in a picture: its number, the side that is up, where its middle is and how long its edges are (px). */
export type Found = CardMark & { at: Corner; size: number };

const middle = (...points: readonly Corner[]): Corner => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const distance = (a: Corner, b: Corner): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The mean length of the four edges, px. */
export const edgeOf = (corners: Corners): number =>
  corners.reduce((sum, corner, side) => sum + distance(corner, corners[(side + 1) % 4] as Corner), 0) / 4;

/** `id` counts from 0. Null for a card that is held on a corner. */
export function foundOf(id: number, corners: Corners): Found | null {
  const side = sideUp(turnOf(corners));
  return side === null ? null : { card: id + 1, side, at: middle(...corners), size: edgeOf(corners) };
}

/**
 * One marker may be found twice, by its outer and its inner line: those are one card. The same number further apart is two
 * cards, and both stay. Two readings of one marker that do not agree are none.
 */
export function oncePerCard(found: readonly Found[]): Found[] {
  const near = (a: Found, b: Found): boolean =>
    a.card === b.card && distance(a.at, b.at) < Math.max(a.size, b.size);
  return found.filter((one, index) => {
    const same = found.filter((other) => near(one, other));
    return (
      same.every(({ side }) => side === one.side) && found.findIndex((other) => near(one, other)) === index
    );
  });
}
