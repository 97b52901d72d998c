import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, splitAt } from '../../../electron/core/print/flow.ts';
import { lineCount, textWidth } from '../../../electron/core/print/measure.ts';
import { elementsOf, proseBlocks, wordsOf } from '../../../electron/core/print/prose.ts';

const TEN = { pt: 10, line: 1.4 };

describe('the measure of printed text', () => {
  it('knows that Vietnamese marks do not widen a letter, and that bold does', () => {
    expect(textWidth('ế', TEN)).toBeCloseTo(textWidth('e', TEN));
    expect(textWidth('Đèn', { ...TEN, bold: true })).toBeGreaterThan(textWidth('Đèn', TEN));
    expect(textWidth('', TEN)).toBe(0);
  });

  it('counts no line for no words, and breaks a word that is longer than a line', () => {
    expect(lineCount('', 50, TEN)).toBe(0);
    expect(lineCount('một hai', 50, TEN)).toBe(1);
    expect(lineCount('m'.repeat(100), 50, TEN)).toBeGreaterThan(5);
  });

  it('never needs fewer lines in a narrower column', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 20, max: 90 }), (text, width) => {
        expect(lineCount(text, width, TEN)).toBeGreaterThanOrEqual(lineCount(text, width + 40, TEN));
      }),
    );
  });
});

const block = fc.record({ item: fc.nat(), height: fc.integer({ min: 1, max: 60 }), keep: fc.boolean() });

describe('pages', () => {
  it('hold every block once, in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const pages = paginate(blocks, 100);
        expect(pages.flat()).toEqual(blocks.map(({ item }) => item));
        expect(pages.every((page) => page.length > 0)).toBe(true);
      }),
    );
  });

  it('are not higher than their room where each block alone is not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 })), (heights) => {
        const pages = paginate(
          heights.map((height) => ({ item: height, height })),
          100,
        );
        for (const page of pages)
          expect(page.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('keep a heading with what follows', () => {
    const blocks = [
      { item: 'text', height: 90 },
      { item: 'heading', height: 8, keep: true },
      { item: 'more', height: 20 },
    ];
    expect(paginate(blocks, 100)).toEqual([['text'], ['heading', 'more']]);
  });

  it('are cut where the room ends', () => {
    const blocks = [5, 5, 5].map((height) => ({ item: height, height }));
    expect(splitAt(blocks, 10).map((part) => part.length)).toEqual([2, 1]);
    expect(splitAt(blocks, 15).map((part) => part.length)).toEqual([3, 0]);
  });
});

describe('compiled notes', () => {
  it('fall into their outermost elements', () => {
    expect(elementsOf('<p>a <b>b</b></p>\n<ul><li><p>c</p></li></ul> d<img src="x">')).toEqual([
      '<p>a <b>b</b></p>',
      '<ul><li><p>c</p></li></ul>',
      '<p>d<img src="x"></p>',
    ]);
    expect(wordsOf('<p>a &amp; <b>b</b></p><p>c</p>')).toBe('a & b c');
  });

  it('keep every word when a paragraph is higher than a page', () => {
    const words = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ');
    const blocks = proseBlocks(`<p>${words}</p>`, 90, TEN, 60);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.every(({ height }) => height <= 60)).toBe(true);
    expect(blocks.map(({ item }) => wordsOf(item)).join(' ')).toBe(words);
  });
});
