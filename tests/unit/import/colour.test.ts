import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, parseColour, parseGradient } from '../../../electron/core/content/import/colour.ts';

describe('the colour behind a foreign slide', () => {
  it('is read in every way that CSS writes it', () => {
    for (const text of ['#1b6ca8', '#1B6CA8FF', 'rgb(27, 108, 168)', 'rgba(27 108 168 / 50%)'])
      expect(parseColour(text)).toEqual([27, 108, 168]);
    expect(parseColour('#fa0')).toEqual([255, 170, 0]);
    expect(parseColour('hsl(120, 100%, 25%)')).toEqual([0, 128, 0]);
    expect(parseColour(' RebeccaPurple ')).toEqual([102, 51, 153]);
    for (const text of ['', 'url(x)', 'rgb(a)', '#12', 'expression(1)', 'constructor'])
      expect(parseColour(text)).toBeNull();
  });

  it('may be a gradient with an angle', () => {
    expect(parseGradient('linear-gradient(to right, #000, white)')).toEqual({
      colours: [
        [0, 0, 0],
        [255, 255, 255],
      ],
      angle: 90,
    });
    expect(parseGradient('radial-gradient(#283b95, #17b2c3)')?.angle).toBe(180);
    expect(parseGradient('linear-gradient(-45deg, red, blue)')?.angle).toBe(315);
    expect(parseGradient('linear-gradient(red)')).toBeNull();
  });

  const light = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => {
      const c = Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return sum + share * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    }, 0);

  it('always lets the words on it be read: 7 to 1', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.array(fc.tuple(byte, byte, byte), { minLength: 1, maxLength: 4 }), (colours) => {
        const { colors, tone } = groundOf(colours);
        const words = light(tone === 'night' ? '#ffffff' : '#16222f');
        for (const color of colors) {
          const [dark, bright] = [light(color), words].sort((a, b) => a - b) as [number, number];
          expect((bright + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  it('is left alone where the words can be read already', () => {
    expect(groundOf([[18, 38, 58]])).toEqual({ colors: ['#12263a'], tone: 'night', shaded: false });
    expect(groundOf([[255, 255, 255]])).toEqual({ colors: ['#ffffff'], tone: 'paper', shaded: false });
    expect(groundOf([[27, 108, 168]]).shaded).toBe(true);
  });
});
