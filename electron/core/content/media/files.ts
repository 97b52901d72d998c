import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { HEAD_BYTES, MAX_PIXELS, type MediaKind, mediaKind } from './kind.ts';

/** Largest drawing or photograph, in bytes. */
const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
/** Largest video or sound, in bytes; it is never read as a whole. */
const MAX_CLIP_BYTES = 300 * 1024 * 1024;
/** Largest file of a deck's media at all. */
export const MAX_MEDIA_BYTES = MAX_CLIP_BYTES;

/** Why a media file is not shown, with what belongs into the sentence about it. */
export type MediaRefusal =
  | { why: 'unknown' }
  | { why: 'active' }
  | { why: 'heavy'; megabytes: number; most: number }
  | { why: 'pixels'; megapixels: number; most: number };

export type MediaFile = { file: MediaKind; refusal: null } | { file: null; refusal: MediaRefusal };

// SECURITY: a drawing in an <img> runs no script and loads nothing, yet an untrusted one must not even try.
const ACTIVE_SVG =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|handler)|<!ENTITY|<\?xml-stylesheet|@import|\son[a-z]+\s*=|href\s*=\s*["']\s*(?!#|data:image\/)|url\(\s*["']?\s*(?!["']?\s*(?:#|data:image\/))|attributeName\s*=\s*["'](?:[\w-]+:)?(?:href|on)/i;

/** Looks at the beginning of a file of `size` bytes and says what it is, or why it is not shown. Throws what the disk does. */
export function inspectMedia(path: string, size: number): MediaFile {
  const file = mediaKind(headOf(path));
  if (file === null) return refused({ why: 'unknown' });
  const most = file.kind === 'clip' ? MAX_CLIP_BYTES : MAX_PICTURE_BYTES;
  if (size > most) return refused({ why: 'heavy', megabytes: megas(size), most: megas(most) });
  if (file.kind === 'picture' && file.width * file.height > MAX_PIXELS) {
    const megapixels = Math.round((file.width * file.height) / 1e6);
    return refused({ why: 'pixels', megapixels, most: MAX_PIXELS / 1e6 });
  }
  if (file.kind === 'drawing' && ACTIVE_SVG.test(readFileSync(path, 'utf8')))
    return refused({ why: 'active' });
  return { file, refusal: null };
}

const refused = (refusal: MediaRefusal): MediaFile => ({ file: null, refusal });
const megas = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

function headOf(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
