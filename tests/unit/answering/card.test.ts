import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARDS, PASS_SIDE } from '../../../electron/contract/answering.ts';
import { type Corner, SIDES, sideUp, turnOf } from '../../../electron/contract/card.ts';
import { edgeDegrees } from '../../../electron/core/answering/card.ts';
import { MARKER_CELLS, markerCells } from '../../../electron/core/answering/marker-codes.ts';

const cards = Array.from({ length: CARDS }, (_, index) => index + 1);

/** Cells turned once clockwise. */
const turned = (cells: boolean[][]): boolean[][] =>
  cells.map((_, row) => cells.map((line) => line[row] ?? false).toReversed());

const different = (a: boolean[][], b: boolean[][]): number =>
  a.flat().filter((cell, index) => cell !== b.flat()[index]).length;

/** Corners of a marker of `size` pixels turned counter-clockwise as seen in the picture. */
function cornersAt(degrees: number, size = 20): [Corner, Corner, Corner, Corner] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const at = (x: number, y: number): Corner => ({
    x: size * (x * cos + y * sin),
    y: size * (y * cos - x * sin),
  });
  return [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
}

describe('the markers of the cards', () => {
  it('have a black border of one cell and a code of four by four', () => {
    for (const card of cards) {
      const cells = markerCells(card);
      expect(cells.map((row) => row.length)).toEqual(Array(MARKER_CELLS).fill(MARKER_CELLS));
      const border = cells.flatMap((row, y) =>
        row.filter((_, x) => [x, y].some((at) => at === 0 || at === MARKER_CELLS - 1)),
      );
      expect(border.every(Boolean)).toBe(true);
    }
  });

  it('are those of the dictionary: card 1 as OpenCV draws its marker 0', () => {
    const picture = markerCells(1).map((row) => row.map((black) => (black ? '#' : '.')).join(''));
    expect(picture).toEqual(['######', '#.#..#', '##.#.#', '###..#', '###.##', '######']);
  });

  it('differ in three cells or more however the cards are turned, and from themselves too', () => {
    const least = Math.min(
      ...cards.flatMap((card) => {
        let cells = markerCells(card);
        return [1, 2, 3, 4].flatMap((quarter) => {
          cells = turned(cells);
          return cards
            .filter((other) => quarter < 4 || other !== card)
            .map((other) => different(cells, markerCells(other)));
        });
      }),
    );
    expect(least).toBeGreaterThanOrEqual(3);
  });

  it.each([0, -1, 61, 1.5, Number.NaN])('there is none for a card %d', (card) => {
    expect(() => markerCells(card)).toThrow(RangeError);
  });
});

describe('the side that is up', () => {
  it('is the circle on a card as printed, then triangle, square and pass, counter-clockwise', () => {
    expect([0, 90, 180, 270].map((degrees) => sideUp(turnOf(cornersAt(degrees))))).toEqual([
      0,
      1,
      2,
      PASS_SIDE,
    ]);
  });

  it('is the one whose edge was turned up, leaning up to 35 degrees either way', () => {
    const side = fc.integer({ min: 0, max: SIDES - 1 });
    const lean = fc.double({ min: -35, max: 35, noNaN: true });
    fc.assert(
      fc.property(side, lean, (wanted, by) => {
        expect(sideUp(turnOf(cornersAt(edgeDegrees(wanted) + by)))).toBe(wanted);
      }),
    );
  });

  it('is none while the card stands on a corner', () => {
    expect([45, 130.5, 225, 319].map(sideUp)).toEqual([null, null, null, null]);
  });
});
