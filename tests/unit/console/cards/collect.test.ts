import { describe, expect, it } from 'vitest';
import { NOTHING_SEEN, type Seen, takeIn } from '../../../../renderer/console/present/cards/agree.ts';
import {
  collectedOf,
  NOTHING_COLLECTED,
  newsOf,
} from '../../../../renderer/console/present/cards/collect.ts';
import {
  FRESH_SIGHT,
  hintOf,
  LONG,
  PATIENCE,
  type Sight,
  sightAfter,
} from '../../../../renderer/console/present/cards/hint.ts';

const seenThrice = (...marks: { card: number; side: number }[]): Seen =>
  [1, 2, 3].reduce((seen) => takeIn(seen, marks), NOTHING_SEEN);

const target = { item: 'a', options: 2, highest: 37 };

describe('what was collected', () => {
  it('counts sides that the question has an option for, and passing', () => {
    const seen = seenThrice({ card: 1, side: 0 }, { card: 2, side: 1 }, { card: 3, side: 3 });
    expect(collectedOf(seen, target)).toEqual({
      marks: [
        { card: 1, side: 0 },
        { card: 2, side: 1 },
        { card: 3, side: 3 },
      ],
      doubles: [],
      unknown: [],
      sideless: [],
    });
  });

  it('names sides that the question does not have and numbers that were not dealt, and counts neither', () => {
    const seen = seenThrice({ card: 4, side: 2 }, { card: 38, side: 0 });
    expect(collectedOf(seen, target)).toEqual({ marks: [], doubles: [], unknown: [38], sideless: [4] });
  });

  it('counts the third side where there is a third option', () => {
    const seen = seenThrice({ card: 4, side: 2 });
    expect(collectedOf(seen, { ...target, options: 3 }).marks).toEqual([{ card: 4, side: 2 }]);
  });

  it('tells what is new or has changed, and nothing twice', () => {
    const first = { ...NOTHING_COLLECTED, marks: [{ card: 1, side: 0 }], doubles: [9] };
    const second = {
      ...NOTHING_COLLECTED,
      marks: [
        { card: 1, side: 1 },
        { card: 2, side: 0 },
      ],
      doubles: [9, 12],
    };
    expect(newsOf(first, NOTHING_COLLECTED)).toEqual({ marks: [{ card: 1, side: 0 }], doubles: [9] });
    expect(newsOf(second, first)).toEqual({ marks: second.marks, doubles: [12] });
    expect(newsOf(second, second)).toEqual({ marks: [], doubles: [] });
  });
});

describe('what would help the camera', () => {
  const card = (size: number) => ({ card: 1, side: 0, size });
  const watched = (frames: number, reading: { marks: ReturnType<typeof card>[]; dark: boolean }): Sight =>
    Array.from({ length: frames }).reduce<Sight>((sight) => sightAfter(sight, reading), FRESH_SIGHT);

  it('is light where it stays dark, before anything else', () => {
    expect(hintOf(watched(PATIENCE - 1, { marks: [], dark: true }))).toBeNull();
    expect(hintOf(watched(LONG, { marks: [], dark: true }))).toBe('dark');
  });

  it('is another direction where no card is seen for long', () => {
    expect(hintOf(watched(LONG - 1, { marks: [], dark: false }))).toBeNull();
    expect(hintOf(watched(LONG, { marks: [], dark: false }))).toBe('nothing');
  });

  it('is going nearer where most cards are at the limit', () => {
    expect(hintOf(watched(PATIENCE, { marks: [card(12), card(13), card(30)], dark: false }))).toBe('far');
    expect(hintOf(watched(PATIENCE, { marks: [card(12), card(22), card(30)], dark: false }))).toBeNull();
  });

  it('is nothing once one frame is well', () => {
    const bad = watched(LONG, { marks: [], dark: true });
    expect(hintOf(sightAfter(bad, { marks: [card(30)], dark: false }))).toBeNull();
  });
});
