import { PASS_SIDE } from './answering.ts';

/** A card has four edges, and each is one side of it. */
export const SIDES = PASS_SIDE + 1;

/** Degrees that a card may lean from standing straight; nearer to a corner nobody can tell which edge is meant. */
const MOST_LEAN = 40;
const QUARTER = 90;

/** A point of a picture, x to the right and y down, in pixels. */
export type Corner = { x: number; y: number };

/**
 * How far a card is turned counter-clockwise from upright, in degrees from 0 to below 360. `corners` are those of its
 * marker in the picture, beginning with the one that is top left on the upright card and going clockwise on the card. The
 * picture must not be mirrored.
 */
export function turnOf([topLeft, topRight, bottomRight, bottomLeft]: readonly [
  Corner,
  Corner,
  Corner,
  Corner,
]): number {
  // The middle between the upper and the lower edge: perspective leans them against each other.
  const x = topRight.x - topLeft.x + (bottomRight.x - bottomLeft.x);
  const y = topRight.y - topLeft.y + (bottomRight.y - bottomLeft.y);
  const degrees = (Math.atan2(-y, x) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/**
 * Which side is up on a card turned by `degrees` counter-clockwise (as `turnOf` says), 0 to 3; null while it stands on a
 * corner, so that no answer is guessed. Where a side lies on the card: `edgeDegrees` in core/answering/card.ts.
 */
export function sideUp(degrees: number): number | null {
  const side = Math.round(degrees / QUARTER);
  return Math.abs(degrees - side * QUARTER) > MOST_LEAN ? null : side % SIDES;
}
