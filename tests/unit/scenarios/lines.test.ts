import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../scenarios/model/lines.ts';

/** Ten letters of ordinary weight a line. */
const ten = { width: 54, size: 10 };
const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 30 });

describe('the lines that a text takes', () => {
  it('break between words, and inside a word that is longer than a line', () => {
    expect(linesOf('', ten)).toBe(0);
    expect(linesOf('hai ba bon', ten)).toBe(1);
    expect(linesOf('hai ba bonn', ten)).toBe(2);
    expect(linesOf('nghiengngapnghieng', ten)).toBe(2);
    expect(linesOf('mot nghiengngapnghieng x', ten)).toBe(3);
  });

  it('are never fewer than its letters need, nor more than one for each word and each full line', () => {
    fc.assert(
      fc.property(words, (said) => {
        const letters = said.join(' ').length;
        const lines = linesOf(said.join(' '), ten);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil((letters - said.length) / 10));
        expect(lines).toBeLessThanOrEqual(said.reduce((sum, word) => sum + Math.ceil(word.length / 10), 0));
      }),
    );
  });

  it('do not become fewer with more words, larger type or heavier type', () => {
    fc.assert(
      fc.property(words, words, (some, more) => {
        const [short, long] = [some.join(' '), [...some, ...more].join(' ')];
        expect(linesOf(long, ten)).toBeGreaterThanOrEqual(linesOf(short, ten));
        expect(linesOf(long, { width: 108, size: 10 })).toBeLessThanOrEqual(linesOf(long, ten));
        expect(linesOf(long, { ...ten, weight: 'strong' })).toBeGreaterThanOrEqual(linesOf(long, ten));
      }),
    );
  });
});
