import { describe, expect, it } from 'vitest';
import { mediaKind } from '../../../electron/core/content/media/kind.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

describe('a media file', () => {
  it('is a picture of a size that stands in its first bytes', () => {
    const png = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
    expect(mediaKind(png)).toEqual({ kind: 'picture', ending: 'png', width: 10_000, height: 10_000 });
    const jpeg = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 2, 0x58, 3, 0x20]);
    expect(mediaKind(jpeg)).toEqual({ kind: 'picture', ending: 'jpg', width: 800, height: 600 });
    const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]);
    expect(mediaKind(webp)).toEqual({ kind: 'picture', ending: 'webp', width: 800, height: 600 });
    const lossless = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x1f, 0xc3, 0x95, 0]);
    expect(mediaKind(lossless)).toEqual({ kind: 'picture', ending: 'webp', width: 800, height: 600 });
  });

  it('is a drawing or a clip, whatever its name says', () => {
    expect(mediaKind(bytes('<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="x">'))?.kind).toBe('drawing');
    const clips = {
      webm: bytes([0x1a, 0x45, 0xdf, 0xa3]),
      mp4: bytes([0, 0, 0, 24], 'ftypisom'),
      m4a: bytes([0, 0, 0, 24], 'ftypM4A '),
      ogg: bytes('OggS'),
      mp3: bytes('ID3'),
      wav: bytes('RIFF', [0, 0, 0, 0], 'WAVE'),
    };
    for (const [ending, file] of Object.entries(clips))
      expect(mediaKind(file)).toEqual({ kind: 'clip', ending });
  });

  it('is nothing where it ends too soon, or is anything else', () => {
    const cut = [
      bytes('\x89PNG\r\n\x1a\n'),
      bytes([0xff, 0xd8, 0xff, 0xc0]),
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 '),
    ];
    for (const file of [...cut, bytes(''), bytes('GIF89a'), bytes('<html>'), bytes('MZ')])
      expect(mediaKind(file)).toBeNull();
  });
});
