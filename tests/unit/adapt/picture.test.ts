import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../slides/model/adapt/picture.ts';
import { smallPng } from './small-png.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

describe('the head of a picture', () => {
  it.each([
    ['PNG', smallPng(640, 480), { kind: 'png', width: 640, height: 480 }],
    [
      'JPEG with things before its frame',
      bytes([
        0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 3, 9, 0xff, 0xc2, 0, 11, 8, 1, 224, 2, 128,
        3, 0,
      ]),
      { kind: 'jpg', width: 640, height: 480 },
    ],
    [
      'WebP, lossy',
      bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [128, 2, 224, 1]),
      { kind: 'webp', width: 640, height: 480 },
    ],
    [
      'WebP, lossless',
      bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f], [127, 194, 119, 0]),
      { kind: 'webp', width: 640, height: 480 },
    ],
    [
      'WebP, extended',
      bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [127, 2, 0, 223, 1, 0]),
      { kind: 'webp', width: 640, height: 480 },
    ],
  ])('says kind and size: %s', (_, picture, info) => {
    expect(readPicture(picture)).toEqual(info);
  });

  it('is none in other files, also of the kit', () => {
    for (const file of ['package.json', 'slides/decks/thcs-45/media/cung-di.svg'])
      expect(readPicture(readFileSync(file))).toBeNull();
    expect(readPicture(bytes('GIF89a', zeros(40)))).toBeNull();
    expect(readPicture(smallPng(0, 5))).toBeNull();
  });

  it('never makes the reader fail, wherever the file ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\x89PNG', '\xff\xd8', 'RIFFxxxxWEBPVP8X', ''),
        fc.uint8Array({ maxLength: 60 }),
        (head, rest) => {
          const info = readPicture(bytes(head, [...rest]));
          if (info) expect(info.width * info.height).toBeGreaterThan(0);
        },
      ),
    );
  });
});
