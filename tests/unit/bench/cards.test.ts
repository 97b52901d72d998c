import { expect, it } from 'vitest';
import { CardReader } from '../../../renderer/cards/reader.ts';
import { speedText } from '../../bench/rows/cards.ts';
import { CARDS, frameOf } from '../../bench/support/card-frames.ts';

it('cards are read in the frames that the bench measures with', () => {
  const picture = frameOf({ width: 1280, height: 720, size: 26 }, 1);
  const found = new CardReader(1280, 720).read(picture);
  expect(found.length).toBeGreaterThanOrEqual(CARDS - 4);
});

it('the speed of reading is told in cards a frame, frames and cards a second', () => {
  const times = [
    { ms: 100, cards: 38 },
    { ms: 100, cards: 40 },
  ];
  expect(speedText('kit', times)).toBe('kit: 39.0 of 40 cards a frame, 10.0 frames/s, 390 cards/s');
});
