import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn, zoomAbout } from '../../../../renderer/stage/pointing/place.ts';

const box = { left: 100, top: 50, width: 400, height: 200 };

describe('a mouse over the picture', () => {
  it('is a share of its width and height', () => {
    expect(placeIn(box, { clientX: 100, clientY: 50 })).toEqual({ x: 0, y: 0 });
    expect(placeIn(box, { clientX: 300, clientY: 100 })).toEqual({ x: 0.5, y: 0.25 });
    expect(placeIn(box, { clientX: 500, clientY: 250 })).toEqual({ x: 1, y: 1 });
  });

  it('is nowhere beside it, or while the picture has no size', () => {
    expect(placeIn(box, { clientX: 99, clientY: 100 })).toBeNull();
    expect(placeIn(box, { clientX: 300, clientY: 251 })).toBeNull();
    expect(placeIn({ ...box, width: 0 }, { clientX: 100, clientY: 100 })).toBeNull();
  });
});

describe('zoom', () => {
  it('keeps the place where it is, and never shows what lies beyond the picture', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const size = { width: 1920, height: 1080 };
    fc.assert(
      fc.property(share, share, (x, y) => {
        const found = /^translate\((\S+)px, (\S+)px\) scale\((\d)\)$/.exec(zoomAbout({ x, y }, size));
        const [dx, dy, scale] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
        expect(scale).toBe(2);
        expect(dx + x * size.width * scale).toBeCloseTo(x * size.width, 6);
        expect(dy + y * size.height * scale).toBeCloseTo(y * size.height, 6);
        expect(dx).toBeLessThanOrEqual(0);
        expect(dx + size.width * scale).toBeGreaterThanOrEqual(size.width);
        expect(dy + size.height * scale).toBeGreaterThanOrEqual(size.height);
      }),
    );
  });
});
