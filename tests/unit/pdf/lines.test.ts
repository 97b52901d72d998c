import { describe, expect, it } from 'vitest';
import { firstLetters, headingOf, linesOf } from '../../../renderer/reader/lines.ts';

const run = (str: string, height = 20, hasEOL = false) => ({ str, height, hasEOL });

describe('the words of a page', () => {
  it('are joined into lines, in composed letters', () => {
    const runs = [run('Ba\u0301o '), run('cáo', 20, true), run(' ', 80, true), run('lớp 8')];
    expect(linesOf(runs)).toEqual([
      { text: 'Báo cáo', height: 20 },
      { text: 'lớp 8', height: 20 },
    ]);
  });

  it('are called by the largest line, together with those that go on with it', () => {
    const lines = [
      { text: 'Trường Hoa Ban', height: 14 },
      { text: 'Bắt cóc online:', height: 48 },
      { text: 'em làm gì?', height: 48 },
      { text: 'Cô Hoa', height: 20 },
    ];
    expect(headingOf(lines)).toBe('Bắt cóc online: em làm gì?');
  });

  it('are not called by a number, and by nothing where there are none', () => {
    expect(
      headingOf([
        { text: '12', height: 90 },
        { text: 'Hết', height: 20 },
      ]),
    ).toBe('Hết');
    expect(headingOf([{ text: '2026', height: 90 }])).toBeNull();
    expect(headingOf([])).toBeNull();
  });

  it('are cut to what is kept', () => {
    expect(headingOf([{ text: 'a'.repeat(300), height: 9 }])).toHaveLength(120);
    const lines = ['một', 'hai', 'ba'].map((text) => ({ text, height: 9 }));
    expect(firstLetters(lines, 5)).toEqual(['một', 'ha']);
  });
});
