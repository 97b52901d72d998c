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

/** True where one lies on the other: its middle inside the larger one's edges. */
const overlap = (a: Found, b: Found): boolean => distance(a.at, b.at) < Math.max(a.size, b.size) / 2;

/**
 * One marker may be found twice, by its outer and its inner line: that is one card. The same number elsewhere is a second
 * card, and both stay. Of readings that lie on each other and do not agree none can be trusted.
 */
export function oncePerCard(found: readonly Found[]): Found[] {
  return found.filter((one, index) => {
    const here = found.filter((other) => overlap(one, other));
    const agree = here.every(({ card, side }) => card === one.card && side === one.side);
    return agree && found.findIndex((other) => overlap(one, other)) === index;
  });
}
