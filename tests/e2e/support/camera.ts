import { closeSync, openSync, writeSync } from 'node:fs';
import { markerCells } from '../../../electron/core/answering/marker-codes.ts';

/*
 * A class that holds up cards, as a film that Chromium takes for a camera. Drawn here from the table of markers, without
 * js-aruco2: what reads the cards has no part in drawing them.
 */

/** Marker cells and the white edge around them, in cells. */
const MARKER = 6;
const EDGE = 1;

/** One card in the room: the side that is up, its middle and the edge of its marker (px), and how it is held. */
export type Held = {
  card: number;
  side: number;
  x: number;
  y: number;
  size: number;
  /** Turned off the straight, degrees clockwise. */
  lean: number;
  /** Leaned away from the camera, degrees, about the line that is `axis` degrees from level. */
  tilt: number;
  axis: number;
};

/** Grey values, row by row. */
type Grey = { width: number; height: number; data: Uint8Array };

const WHITE = 232;
const BLACK = 30;
/** Points that a pixel is averaged from, along each edge. */
const FINE = 4;

/** The grey value of a card at a point of it, in cells from its upper left corner; null beside it. */
function paperAt(cells: boolean[][], across: number, down: number): number | null {
  const whole = MARKER + 2 * EDGE;
  if (across < 0 || down < 0 || across >= whole || down >= whole) return null;
  return cells[Math.floor(down) - EDGE]?.[Math.floor(across) - EDGE] ? BLACK : WHITE;
}

/** Draws a card into the room: each pixel is asked which point of the paper it shows. */
function hold(room: Grey, held: Held): void {
  const cells = markerCells(held.card);
  const cell = held.size / MARKER;
  const reach = Math.ceil(held.size);
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  // Side 1 is the right edge: with it up the card is turned a quarter to the left.
  const turn = radians(held.lean - 90 * held.side);
  const [along, squash] = [radians(held.axis), Math.cos(radians(held.tilt))];
  for (let y = Math.floor(held.y) - reach; y <= held.y + reach; y += 1)
    for (let x = Math.floor(held.x) - reach; x <= held.x + reach; x += 1) {
      if (x < 0 || y < 0 || x >= room.width || y >= room.height) continue;
      let sum = 0;
      for (let part = 0; part < FINE * FINE; part += 1) {
        const dx = x + ((part % FINE) + 0.5) / FINE - held.x;
        const dy = y + (Math.floor(part / FINE) + 0.5) / FINE - held.y;
        // Undo the leaning, then the turning.
        const far = (-dx * Math.sin(along) + dy * Math.cos(along)) / squash;
        const near = dx * Math.cos(along) + dy * Math.sin(along);
        const [u, v] = [
          near * Math.cos(along) - far * Math.sin(along),
          near * Math.sin(along) + far * Math.cos(along),
        ];
        const across = (u * Math.cos(turn) + v * Math.sin(turn)) / cell + MARKER / 2 + EDGE;
        const down = (-u * Math.sin(turn) + v * Math.cos(turn)) / cell + MARKER / 2 + EDGE;
        sum += paperAt(cells, across, down) ?? room.data[y * room.width + x] ?? 0;
      }
      room.data[y * room.width + x] = sum / (FINE * FINE);
    }
}

/** The same numbers every time (mulberry32), 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the camera passes over: a room of this size (px), how light it is (0 to 1), and who holds what. */
export type Scene = { width: number; height: number; light: number; cards: readonly Held[] };

/** Size of the film, px. */
const WIDTH = 1280;
const HEIGHT = 720;

/** The room with everybody in it, without grain. */
export function draw({ width, height, light, cards }: Scene): Grey {
  const data = new Uint8Array(width * height);
  // Soft stripes of light, as from windows.
  for (let at = 0; at < data.length; at += 1)
    data[at] = 120 + 30 * Math.sin((at % width) / 170) + 12 * Math.sin(Math.floor(at / width) / 60);
  const room = { width, height, data };
  for (const held of cards) hold(room, held);
  for (let at = 0; at < data.length; at += 1) data[at] = (data[at] ?? 0) * light;
  return room;
}

/**
 * Writes the film: a camera that goes across the room and back in `frames` frames, with grain. A `scene` as wide as the
 * film stands still.
 */
export function film(file: string, scene: Scene, frames: number): void {
  const room = draw(scene);
  const random = seeded(7);
  const grain = Int8Array.from({ length: 4096 }, () =>
    Math.round((random() + random() + random() - 1.5) * 5),
  );
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const picture = Buffer.alloc(WIDTH * HEIGHT);
  const out = openSync(file, 'w');
  try {
    writeSync(out, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
    for (let frame = 0; frame < frames; frame += 1) {
      const way = 1 - Math.abs((2 * frame) / frames - 1);
      const from = Math.round((room.width - WIDTH) * way);
      const shift = Math.floor(random() * grain.length);
      for (let y = 0; y < HEIGHT; y += 1)
        for (let x = 0; x < WIDTH; x += 1) {
          const noise = grain[(y * 61 + x * 17 + shift) % grain.length] ?? 0;
          const value = (room.data[y * room.width + from + x] ?? 0) + noise;
          picture[y * WIDTH + x] = Math.min(255, Math.max(0, value));
        }
      writeSync(out, 'FRAME\n');
      writeSync(out, picture);
      writeSync(out, colourless);
    }
  } finally {
    closeSync(out);
  }
}

/** What Chromium is started with so that the film is its only camera. */
export const filmed = (file: string): string[] => [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];
