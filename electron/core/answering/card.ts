const QUARTER = 90;

/**
 * Degrees clockwise from the top at which the edge of `side` lies on a card as printed upright: side 0 (circle) is the top
 * edge, 1 (triangle) the right one, 2 (square) the bottom one, 3 (pass) the left one. So turning the card by as many
 * degrees **counter-clockwise** brings that edge up.
 */
export const edgeDegrees = (side: number): number => side * QUARTER;
