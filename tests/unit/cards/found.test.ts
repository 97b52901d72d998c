import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideUp as sideOf, turnOf } from '../../../electron/contract/card.ts';
import { markerCells } from '../../../electron/core/answering/marker-codes.ts';
import { type Corners, edgeOf, type Found, foundOf, oncePerCard } from '../../../renderer/cards/found.ts';
import { CardReader } from '../../../renderer/cards/reader.ts';

/** Corners of a square marker that is turned by `degrees` clockwise, its own upper left corner first. */
function square(degrees: number, size = 40, at = { x: 100, y: 80 }): Corners {
  const corner = (index: number) => {
    const angle = ((degrees + 225 + 90 * index) * Math.PI) / 180;
    const reach = size / Math.SQRT2;
    return { x: at.x + reach * Math.cos(angle), y: at.y + reach * Math.sin(angle) };
  };
  return [corner(0), corner(1), corner(2), corner(3)];
}

const sideUp = (corners: Corners): number | null => sideOf(turnOf(corners));

describe('the side that is up', () => {
  it('is the upper edge of a marker as printed, and the next one after each quarter turn to the left', () => {
    expect([0, -90, -180, -270].map((degrees) => sideUp(square(degrees)))).toEqual([0, 1, 2, 3]);
  });

  it('is the same for every lean up to 30 degrees, and none on a corner', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -30, max: 30 }), (side, lean) => {
        expect(sideUp(square(-90 * side + lean))).toBe(side);
      }),
    );
    for (const degrees of [42, 45, 48, 135, 225, -45]) expect(sideUp(square(degrees))).toBeNull();
  });

  it('goes with the number from 1, the middle and the edge', () => {
    const found = foundOf(6, square(-90));
    expect(found).toMatchObject({ card: 7, side: 1 });
    expect(found?.at.x).toBeCloseTo(100);
    expect(found?.at.y).toBeCloseTo(80);
    expect(edgeOf(square(12))).toBeCloseTo(40);
    expect(foundOf(6, square(45))).toBeNull();
  });
});

describe('a number that is found twice', () => {
  const found = (side: number, x: number): Found => ({ card: 5, side, at: { x, y: 50 }, size: 30 });

  it('is one card where both lie on each other, and two where they do not', () => {
    expect(oncePerCard([found(1, 100), found(1, 103)])).toEqual([found(1, 100)]);
    expect(oncePerCard([found(1, 100), found(2, 300)])).toHaveLength(2);
  });

  it('is none where one marker was read in two ways', () => {
    expect(oncePerCard([found(1, 100), found(2, 103)])).toEqual([]);
    expect(oncePerCard([found(1, 100), { ...found(1, 108), card: 6, size: 12 }])).toEqual([]);
  });
});

describe('every card of the kit', () => {
  /** A card drawn from the table that the cards are printed from. */
  function printed(card: number, quarters: number) {
    const cell = 12;
    const whole = 8 * cell;
    const data = new Uint8ClampedArray(whole * whole * 4).fill(235);
    let cells = markerCells(card);
    // A quarter to the left: the right edge comes up.
    for (let turn = 0; turn < quarters; turn += 1)
      cells = cells.map((row, y) => row.map((_, x) => cells[x]?.[row.length - 1 - y] ?? false));
    cells.forEach((row, y) => {
      row.forEach((black, x) => {
        for (let line = 0; line < cell; line += 1) {
          const at = ((y + 1) * cell + line) * whole + (x + 1) * cell;
          if (black) data.fill(20, at * 4, (at + cell) * 4);
        }
      });
    });
    return { width: whole, height: whole, data };
  }

  it('is read as its own number and side, as it is printed', () => {
    const reader = new CardReader(96, 96);
    for (let card = 1; card <= 60; card += 1)
      for (let side = 0; side < 4; side += 1) {
        const marks = [reader.read(printed(card, side)), reader.read(printed(card, side))].flat();
        expect(new Set(marks.map((mark) => `${mark.card} ${mark.side}`))).toEqual(
          new Set([`${card} ${side}`]),
        );
      }
  });
});
