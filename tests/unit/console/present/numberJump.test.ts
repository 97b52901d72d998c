import { describe, expect, it } from 'vitest';
import { reduce } from '../../../../electron/core/live/reduce.ts';
import { typeNumber } from '../../../../renderer/console/present/numberJump.ts';
import { slideCount, stepOfSlide } from '../../../../renderer/console/present/position.ts';
import { begin, content, START } from '../../live/sample.ts';

const type = (...codes: string[]) =>
  codes.reduce<{ typed: string; go: number | null; taken: boolean }>(
    ({ typed }, code) => typeNumber(typed, code),
    { typed: '', go: null, taken: false },
  );

describe('the number of a slide', () => {
  it('is typed digit by digit, also on the number pad, and goes with Enter', () => {
    expect(type('Digit1', 'Numpad2')).toEqual({ typed: '12', go: null, taken: true });
    expect(type('Digit1', 'Numpad2', 'Enter')).toEqual({ typed: '', go: 12, taken: true });
  });

  it('leaves Enter to the clicker while nothing was typed', () => {
    expect(type('Enter')).toEqual({ typed: '', go: null, taken: false });
  });

  it('is taken back by Escape and forgotten at every other key, which means what it always means', () => {
    expect(type('Digit7', 'Escape')).toEqual({ typed: '', go: null, taken: true });
    expect(type('Digit7', 'PageDown')).toEqual({ typed: '', go: null, taken: false });
    expect(type('Digit7', 'PageDown', 'Enter').go).toBeNull();
  });

  it('counts the slides of the part that is on, and is none where there are no slides', () => {
    expect(slideCount(content, begin())).toBe(4);
    const deck = reduce(content, begin(), { at: START, action: { type: 'move/segment', segment: 2 } });
    // The second slide has three fragments.
    expect([1, 2, 3, 99].map((number) => stepOfSlide(content, deck, number))).toEqual([0, 1, 5, null]);
    const quiz = reduce(content, begin(), { at: START, action: { type: 'move/segment', segment: 1 } });
    expect(slideCount(content, quiz)).toBe(0);
  });
});
