import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOrder } from '../../../electron/core/print/fold.ts';

describe('pages that are folded', () => {
  it('stand with the last beside the first, then the second beside the last but one', () => {
    expect(foldOrder(8)).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  it('are filled up with empty ones at the end', () => {
    expect(foldOrder(6)).toEqual([
      [null, 1],
      [2, null],
      [6, 3],
      [4, 5],
    ]);
    expect(foldOrder(1)).toEqual([
      [null, 1],
      [null, null],
    ]);
  });

  it('come once each, odd ones at the right, and the back of a leaf is the page that follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), (pages) => {
        const sides = foldOrder(pages);
        const numbers = sides.flat().filter((number) => number !== null);
        expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
        for (const [at, [left, right]] of sides.entries()) {
          if (left !== null) expect(left % 2).toBe(0);
          if (right !== null) expect(right % 2).toBe(1);
          // Turned over the short edge, the left half of the back lies behind the right half of the front.
          const behind = sides[at + 1]?.[0] ?? null;
          if (at % 2 === 0 && right !== null && right < pages) expect(behind).toBe(right + 1);
        }
      }),
    );
  });
});
