import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../renderer/cards/message.ts';
import { FULL_PACE, paceAfter, workingSize } from '../../../renderer/cards/working.ts';

describe('what leaves the worker', () => {
  const mark = { card: 7, side: 2, size: 24 };

  it('is numbers, sides, sizes and whether it is dark', () => {
    expect(readingSchema.parse({ marks: [mark, mark], dark: false })).toEqual({
      marks: [mark, mark],
      dark: false,
    });
  });

  it.each([
    ['a picture', { marks: [], dark: false, frame: new Uint8Array(4) }],
    ['pixels of a card', { marks: [{ ...mark, pixels: [1, 2, 3] }], dark: false }],
    ['a place in the picture', { marks: [{ ...mark, at: { x: 1, y: 2 } }], dark: false }],
    ['a text', { marks: [], dark: 'data:image/png;base64,AAAA' }],
    ['a number that no card has', { marks: [{ ...mark, card: 61 }], dark: false }],
    ['a side that no card has', { marks: [{ ...mark, side: 4 }], dark: false }],
    ['a size between two pixels', { marks: [{ ...mark, size: 2.5 }], dark: false }],
    ['a picture instead of a message', new Uint8ClampedArray(16)],
  ])('is never %s', (_, message) => {
    expect(readingSchema.safeParse(message).success).toBe(false);
  });
});

describe('the picture that is searched', () => {
  it('is 1080p, and never more than twice any frame', () => {
    expect(workingSize(1280, 720, FULL_PACE)).toEqual({ width: 1920, height: 1080 });
    expect(workingSize(1920, 1080, FULL_PACE)).toEqual({ width: 1920, height: 1080 });
    expect(workingSize(3840, 2160, FULL_PACE)).toEqual({ width: 1920, height: 1080 });
    expect(workingSize(640, 480, FULL_PACE)).toEqual({ width: 1280, height: 960 });
  });

  it('becomes smaller after three slow frames in a row, and not after a single one', () => {
    const slow = (pace: typeof FULL_PACE) => paceAfter(pace, 900);
    const once = paceAfter(slow(slow(FULL_PACE)), 100);
    expect(workingSize(1280, 720, once).width).toBe(1920);
    const thrice = slow(slow(slow(FULL_PACE)));
    expect(workingSize(1280, 720, thrice).width).toBe(1280);
    const slowest = Array.from({ length: 20 }).reduce<typeof FULL_PACE>(slow, FULL_PACE);
    expect(workingSize(1280, 720, slowest).width).toBe(960);
  });

  it('becomes larger again once the laptop has time, and not for a single fast frame', () => {
    const run = (pace: typeof FULL_PACE, frames: number, ms: number) =>
      Array.from({ length: frames }).reduce<typeof FULL_PACE>((now) => paceAfter(now, ms), pace);
    const small = run(FULL_PACE, 6, 900);
    expect(workingSize(1280, 720, small).width).toBe(960);
    expect(workingSize(1280, 720, run(small, 1, 50)).width).toBe(960);
    expect(workingSize(1280, 720, run(small, 8, 50)).width).toBe(1280);
    expect(workingSize(1280, 720, run(small, 16, 50)).width).toBe(1920);
    // Fast enough as it is, but not in the larger picture.
    expect(workingSize(1280, 720, run(small, 50, 300)).width).toBe(960);
  });
});
