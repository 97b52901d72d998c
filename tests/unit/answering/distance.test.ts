import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERAS, farthest, markerPixels, PIXELS } from '../../../electron/core/answering/distance.ts';

describe('how far a camera reads a card', () => {
  it('is as the pinhole camera says: a marker as wide as the view fills the frame', () => {
    const right = { frameWidth: 1000, view: 90 };
    expect(markerPixels(right, 200, 100)).toBeCloseTo(1000);
    expect(markerPixels(right, 200, 1000)).toBeCloseTo(100);
  });

  it('is where the marker has just so many pixels', () => {
    const millimetres = fc.integer({ min: 20, max: 200 });
    fc.assert(
      fc.property(millimetres, fc.integer({ min: 5, max: 60 }), (marker, pixels) => {
        for (const camera of Object.values(CAMERAS))
          expect(markerPixels(camera, marker, farthest(camera, marker, pixels))).toBeCloseTo(pixels);
      }),
    );
  });

  it('is about 6.3 m for the large card and a camera of 720 lines', () => {
    expect(farthest(CAMERAS.p720, 138, PIXELS.sure)).toBeGreaterThan(6_250);
    expect(farthest(CAMERAS.p720, 138, PIXELS.sure)).toBeLessThan(6_350);
    expect(farthest(CAMERAS.p1080, 138, PIXELS.sure)).toBeCloseTo(
      1.5 * farthest(CAMERAS.p720, 138, PIXELS.sure),
    );
  });
});
