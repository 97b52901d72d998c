/** What a media file is by its first bytes, whatever its name says. */
export type MediaKind =
  | { kind: 'picture'; ending: 'png' | 'jpg' | 'webp'; width: number; height: number }
  | { kind: 'drawing'; ending: 'svg' }
  | { kind: 'clip'; ending: 'webm' | 'mp4' | 'm4a' | 'ogg' | 'mp3' | 'wav' };

/** As many bytes are enough to know a file; the size of a JPEG stands behind its previews. */
export const HEAD_BYTES = 256 * 1024;

/** Largest picture, in pixels: drawing one takes four bytes for each. */
export const MAX_PIXELS = 40_000_000;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Reads from the beginning of a file what it is, without decoding it; null for anything else. Pure, never throws. */
export function mediaKind(head: Uint8Array): MediaKind | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    return picture(head, view) ?? clip(head) ?? drawing(head);
  } catch (error) {
    // The file ends before its size does.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function picture(head: Uint8Array, view: DataView): MediaKind | null {
  if (ascii(head, 1, 8) === 'PNG\r\n\x1a\n') return sized('png', view.getUint32(16), view.getUint32(20));
  if (head[0] === 0xff && head[1] === 0xd8) return jpeg(head, view);
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return webp(head, view);
  return null;
}

const sized = (ending: 'png' | 'jpg' | 'webp', width: number, height: number): MediaKind | null =>
  width > 0 && height > 0 ? { kind: 'picture', ending, width, height } : null;

/** Walks over the segments of a JPEG up to the one that begins the picture (SOF0-SOF15 without DHT, JPG, DAC). */
function jpeg(head: Uint8Array, view: DataView): MediaKind | null {
  let at = 2;
  while (head[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sized('jpg', view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webp(head: Uint8Array, view: DataView): MediaKind | null {
  const form = ascii(head, 12, 16);
  if (form === 'VP8 ')
    return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  const bits = (at: number): number => view.getUint32(at, true);
  if (form === 'VP8L') return sized('webp', (bits(21) & 0x3fff) + 1, ((bits(21) >>> 14) & 0x3fff) + 1);
  if (form === 'VP8X') return sized('webp', (bits(24) & 0xffffff) + 1, (bits(26) >>> 8) + 1);
  return null;
}

function clip(head: Uint8Array): MediaKind | null {
  const is = (ending: Extract<MediaKind, { kind: 'clip' }>['ending']): MediaKind => ({
    kind: 'clip',
    ending,
  });
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return is('webm');
  if (ascii(head, 4, 8) === 'ftyp') return is(ascii(head, 8, 11) === 'M4A' ? 'm4a' : 'mp4');
  if (ascii(head, 0, 4) === 'OggS') return is('ogg');
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WAVE') return is('wav');
  // An MP3 begins with its title (ID3) or with a frame of layer III.
  const frame = head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2;
  return ascii(head, 0, 3) === 'ID3' || frame ? is('mp3') : null;
}

function drawing(head: Uint8Array): MediaKind | null {
  const text = new TextDecoder().decode(head.subarray(0, 4096)).replace(/^﻿/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*>\s*)?<svg[\s>]/i.test(text)
    ? { kind: 'drawing', ending: 'svg' }
    : null;
}
