import { describe, expect, it } from 'vitest';
import type { Found } from '../../../renderer/cards/found.ts';
import { CardReader } from '../../../renderer/cards/reader.ts';
import { FULL_PACE, workingSize } from '../../../renderer/cards/working.ts';
import { enlarged, readKnown, readPicture } from './pictures.ts';

const known = readKnown();

/** Two looks at a picture as the worker takes them: enlarged, each with another threshold. Places in the picture's own px. */
function look(name: string): Found[][] {
  const picture = readPicture(name);
  const { width, height } = workingSize(picture.width, picture.height, FULL_PACE);
  const scale = width / picture.width;
  const large = enlarged(picture, scale);
  const reader = new CardReader(width, height);
  const own = ({ at, size, ...mark }: Found): Found => ({
    ...mark,
    at: { x: at.x / scale, y: at.y / scale },
    size: size / scale,
  });
  return [reader.read(large).map(own), reader.read(large).map(own)];
}

const drawnAs = (name: string, { card, side, at }: Found): boolean =>
  known[name]?.cards.some(
    (drawn) => drawn.card === card && drawn.side === side && Math.hypot(drawn.x - at.x, drawn.y - at.y) < 12,
  ) ?? false;

const looks = Object.fromEntries(Object.keys(known).map((name) => [name, look(name)]));

describe('cards drawn by another program, turned, tilted by up to 35 degrees, with noise and JPEG', () => {
  /** How many of the cards of a picture are read in one frame, with slack: 38 to 40 when this was written, 20 blurred. */
  it.each([
    ['small-16', 36],
    ['small-20', 37],
    ['small-26', 38],
    ['near-40', 39],
    ['flat-26', 38],
    ['blurred-20', 15],
    ['blurred-26', 32],
    ['mixed-32', 23],
  ])('%s: at least %d are read in each of two frames', (name, least) => {
    for (const found of looks[name] ?? [])
      expect(found.filter((one) => drawnAs(name, one)).length).toBeGreaterThanOrEqual(least);
  });

  it('are read in a dim room by every other frame', () => {
    const best = Math.max(...(looks['dim-26'] ?? []).map(({ length }) => length));
    expect(best).toBeGreaterThanOrEqual(36);
  });

  it.each(Object.keys(known).filter((name) => name !== 'askew-40'))(
    '%s: never a wrong number, a wrong side or a card where none is',
    (name) => {
      for (const found of looks[name] ?? []) expect(found.filter((one) => !drawnAs(name, one))).toEqual([]);
    },
  );

  it('say nothing where they are held on a corner', () => {
    expect(looks['askew-40']).toEqual([[], []]);
  });

  it('are not ours where the marker is another number or of another kind', () => {
    expect(looks['foreign-32']).toEqual([[], []]);
    expect(looks['other-32']).toEqual([[], []]);
  });

  it('are there twice where two cards bear one number', () => {
    for (const found of looks['mixed-32'] ?? [])
      for (const card of [3, 17]) expect(found.filter((one) => one.card === card)).toHaveLength(2);
  });

  it('tell how large they are, and how light the room is', () => {
    for (const { size } of looks['flat-26']?.[0] ?? []) expect(size).toBeGreaterThan(22);
    for (const { size } of looks['flat-26']?.[0] ?? []) expect(size).toBeLessThan(29);
    const light = (name: string): number => {
      const picture = readPicture(name);
      const reader = new CardReader(picture.width, picture.height);
      reader.read(picture);
      return reader.light;
    };
    expect(light('dim-26')).toBeLessThan(40);
    expect(light('small-26')).toBeGreaterThan(80);
  });
});

it('a picture of another size is refused', () => {
  const reader = new CardReader(64, 64);
  expect(() => reader.read({ width: 32, height: 32, data: new Uint8ClampedArray(32 * 32 * 4) })).toThrow(
    'size',
  );
});
