import { CARDS } from '../../contract/answering.ts';

/**
 * The markers of the 60 cards: the first 60 of the ArUco 4x4 dictionary of OpenCV (DICT_4X4_50 to DICT_4X4_1000 begin
 * alike; Apache-2.0, modules/objdetect/src/aruco). Card n has code n - 1. Each code is the inside of a marker, row by
 * row from the top left, the highest bit first; 1 is white.
 */
// biome-ignore format: a table of ten a line is easier to compare
const MARKER_CODES = [
  0xb532, 0x0f9a, 0x332d, 0x9946, 0x549e, 0x79cd, 0x9e2e, 0xc4f2, 0xfeda, 0xcf56,
  0xf991, 0x11a7, 0x0eb7, 0x2a0f, 0x24b1, 0x263e, 0x4665, 0x6600, 0x6c5e, 0x76af,
  0x868b, 0xb02b, 0xccd5, 0xdd82, 0xfe47, 0x9471, 0xace4, 0xa554, 0x2123, 0x346f,
  0x4415, 0x57b2, 0x9ecf, 0xf0cb, 0x08ae, 0x0929, 0x1875, 0x04ff, 0x0df6, 0x1c5a,
  0x1718, 0x2a28, 0x328c, 0x38b2, 0x24e8, 0x2eeb, 0x2d3f, 0x4b64, 0x502e, 0x5013,
  0x5194, 0x5568, 0x5d41, 0x5f97, 0x6801, 0x6867, 0x6124, 0x61e9, 0x6b12, 0x6fe5,
] as const;

/** Cells along one side of a marker: four of the code and the black border on both sides. */
export const MARKER_CELLS = 6;
const CODE_CELLS = 4;

/**
 * The marker of a card as printed upright, rows from the top, cells from the left; true is black. The border is black all
 * around. Throws RangeError for a number that no card has.
 */
export function markerCells(card: number): boolean[][] {
  const code = MARKER_CODES[card - 1];
  if (code === undefined)
    throw new RangeError(`There is no card ${card}; cards have the numbers 1 to ${CARDS}.`);
  const isWhite = (row: number, column: number): boolean => {
    const inside = [row, column].every((at) => at >= 1 && at <= CODE_CELLS);
    return inside && ((code >> (CODE_CELLS ** 2 - 1 - ((row - 1) * CODE_CELLS + column - 1))) & 1) === 1;
  };
  const cells = Array.from({ length: MARKER_CELLS }, (_, at) => at);
  return cells.map((row) => cells.map((column) => !isWhite(row, column)));
}
