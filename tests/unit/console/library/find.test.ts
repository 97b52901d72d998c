import { describe, expect, it } from 'vitest';
import type { LibraryItem } from '../../../../electron/contract/library-view.ts';
import { findItems, readersOf } from '../../../../renderer/console/library/find.ts';

const item = (change: Partial<LibraryItem>): LibraryItem => ({
  ...{
    kind: 'deck',
    id: 'mot',
    title: { vi: 'Bắt cóc online' },
    summary: null,
    readers: ['thcs'],
    ages: null,
  },
  ...{ minutes: 10, size: 3, languages: ['vi'], added: false, uses: [], usedIn: [], sources: [] },
  words: 'cup may ke voi nguoi lon',
  ...change,
});
const DECK = item({});
const QUIZ = item({
  kind: 'quiz',
  id: 'hai',
  title: { vi: 'Phụ huynh' },
  readers: ['parents'],
  words: 'tien chuoc',
});
const GAME = item({
  id: 'ba',
  title: { vi: 'Người lớn quen trong game' },
  words: 'nguoi lon quen, bat coc online',
});
const ALL = [QUIZ, GAME, DECK];
const ANY = { kind: 'all', reader: 'all', query: '' } as const;

describe('looking for something in the library', () => {
  it('finds it by any of its words, with or without diacritics, in any order', () => {
    expect(findItems(ALL, { ...ANY, query: 'máy CÚP' })).toEqual([DECK]);
    expect(findItems(ALL, { ...ANY, query: 'tien, chuộc' })).toEqual([QUIZ]);
    expect(findItems(ALL, { ...ANY, query: 'khong co' })).toEqual([]);
  });

  it('puts what has the words in its title first', () => {
    expect(findItems(ALL, { ...ANY, query: 'người lớn' })).toEqual([GAME, DECK]);
    expect(findItems(ALL, { ...ANY, query: 'bat coc' })).toEqual([DECK, GAME]);
  });

  it('narrows by kind and by whom it is for; without either, everything in the order of kinds', () => {
    expect(findItems(ALL, { ...ANY, kind: 'quiz' })).toEqual([QUIZ]);
    expect(findItems(ALL, { ...ANY, reader: 'parents' })).toEqual([QUIZ]);
    expect(findItems(ALL, ANY)).toEqual([GAME, DECK, QUIZ]);
    expect(readersOf(ALL)).toEqual(['thcs', 'parents']);
  });
});
