import type { Picture } from '../../../renderer/cards/reader.ts';
import { draw, seeded } from '../../e2e/support/camera.ts';

/** Cards in a frame. */
export const CARDS = 40;

/** A frame of a camera: its size, px, and the edges of the markers in it. */
export type FrameKind = { width: number; height: number; size: number };

/** Forty cards in five rows, turned and tilted by up to 35 degrees, as a camera gives them, with grain. */
export function frameOf({ width, height, size }: FrameKind, seed: number): Picture {
  const random = seeded(seed);
  const between = (least: number, most: number): number => least + random() * (most - least);
  const cards = Array.from({ length: CARDS }, (_, index) => ({
    card: index + 1,
    side: Math.floor(random() * 4),
    x: (width * ((index % 8) + 0.5)) / 8 + between(-20, 20),
    y: (height * (Math.floor(index / 8) + 0.5)) / 5 + between(-15, 15),
    size,
    lean: between(-14, 14),
    tilt: between(0, 35),
    axis: between(0, 180),
  }));
  const room = draw({ width, height, light: 0.8, cards });
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1)
    data.fill((room.data[at] ?? 0) + (random() + random() + random() - 1.5) * 6, at * 4, at * 4 + 4);
  return { width, height, data };
}
