import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { photograph } from '../../bench/support/picture.ts';

describe('a picture for the bench', () => {
  const png = photograph(40, 30, 3);

  it('is a PNG of the wanted size with a whole row of pixels for each line', () => {
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 30]);
    const length = png.readUInt32BE(33);
    expect(inflateSync(png.subarray(41, 41 + length)).length).toBe(30 * (40 * 3 + 1));
  });

  it('differs from the next one', () => {
    expect(photograph(40, 30, 4).equals(png)).toBe(false);
  });
});
