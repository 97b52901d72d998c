/** Kinds of pictures that can be added to a slide. */
export type PictureKind = 'png' | 'jpg' | 'webp';
/** What the first bytes of a picture say; sizes in pixels. */
export type PictureInfo = { kind: PictureKind; width: number; height: number };

/** A picture that is larger is refused before it is decoded; sizes in bytes, pixels, and pixels of the longer side. */
export const PICTURE_LIMITS = { bytes: 8 * 1024 * 1024, pixels: 40_000_000, side: 1920 } as const;

/** Kind and size of a picture by its own head, whatever its name says; null for anything that is no picture. Pure. */
export function readPicture(bytes: Uint8Array): PictureInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const info = png(view) ?? webp(view) ?? jpeg(view);
    return info !== null && info.width > 0 && info.height > 0 ? info : null;
  } catch (error) {
    // The head says that more follows than is there.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const ascii = (view: DataView, at: number, length: number): string =>
  at + length > view.byteLength
    ? ''
    : String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

function png(view: DataView): PictureInfo | null {
  if (ascii(view, 1, 3) !== 'PNG' || view.getUint8(0) !== 0x89 || ascii(view, 12, 4) !== 'IHDR') return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function webp(view: DataView): PictureInfo | null {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return null;
  const uint24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (ascii(view, 12, 4)) {
    case 'VP8 ':
      return {
        kind: 'webp',
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { kind: 'webp', width: uint24(24) + 1, height: uint24(27) + 1 };
    default:
      return null;
  }
}

/** Markers of a JPEG that carry no length of their own. */
const BARE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7]);
/** Markers between c0 and cf that are no head of a frame. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);

function jpeg(view: DataView): PictureInfo | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (BARE.has(marker)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker))
      return { kind: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}
