import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// The decoder of pdf.js runs in Node; it has no types of its own.
// @ts-expect-error: no declaration file
import { JpegImage } from 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs';
import { inRoot } from '../../../build/tools/paths.ts';
import type { Picture } from '../../../renderer/cards/reader.ts';

const FOLDER = inRoot('tests/fixtures/cards');

/** A card as it was drawn: its number, the side that is up, and where its middle is, px. */
type Drawn = { card: number; side: number; x: number; y: number };
type Known = Record<string, { size: number; cards: Drawn[] }>;

/** What is in each picture of `folder`, as `draw.py` wrote it down. */
export const readKnown = (folder = FOLDER): Known =>
  JSON.parse(readFileSync(join(folder, 'cards.json'), 'utf8')) as Known;

/** Decodes `name`.jpg, in grey. */
export function readPicture(name: string, folder = FOLDER): Picture {
  const jpeg = new JpegImage();
  jpeg.parse(readFileSync(join(folder, `${name}.jpg`)));
  const { width, height } = jpeg as { width: number; height: number };
  const rgb = jpeg.getData({ width, height, forceRGB: true }) as Uint8Array;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) data.fill(rgb[at * 3] ?? 0, at * 4, at * 4 + 4);
  return { width, height, data };
}

/** The picture enlarged with soft edges, as a canvas does it. */
export function enlarged({ width, height, data }: Picture, scale: number): Picture {
  const wide = Math.round(width * scale);
  const high = Math.round(height * scale);
  const larger = new Uint8ClampedArray(wide * high * 4);
  for (let y = 0; y < high; y += 1) {
    const down = place(y, scale, height);
    for (let x = 0; x < wide; x += 1) {
      const across = place(x, scale, width);
      const value = (row: number, column: number): number => data[(row * width + column) * 4] ?? 0;
      const line = (row: number): number =>
        value(row, across.from) * (1 - across.part) + value(row, across.to) * across.part;
      const grey = line(down.from) * (1 - down.part) + line(down.to) * down.part;
      larger.fill(grey, (y * wide + x) * 4, (y * wide + x) * 4 + 4);
    }
  }
  return { width: wide, height: high, data: larger };
}

/** Between which two pixels a pixel of the larger picture lies, and how near the second. */
function place(at: number, scale: number, length: number): { from: number; to: number; part: number } {
  const exact = Math.min(length - 1, Math.max(0, (at + 0.5) / scale - 0.5));
  const from = Math.floor(exact);
  return { from, to: Math.min(length - 1, from + 1), part: exact - from };
}
