import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasBrokenMarkup,
  marksOf,
  namesOf,
  parseMessage,
  placeholdersOf,
  plain,
  READING,
  readingMs,
  wordCount,
} from '../../../scenarios/model/words.ts';

const names = { mai: 'Mai' };

describe('the words of a message', () => {
  it('are split at red flags, with names filled in on both sides', () => {
    expect(parseMessage('Này {mai}, [[đừng kể với ai, {mai}|secrecy]] nhé.', names)).toEqual([
      { text: 'Này Mai, ', redFlag: null },
      { text: 'đừng kể với ai, Mai', redFlag: 'secrecy' },
      { text: ' nhé.', redFlag: null },
    ]);
  });

  it('stay as written where a mark or a placeholder is wrong', () => {
    expect(plain('[[a|nothing]] {lan} [[b', names)).toBe('[[a|nothing]] {lan} [[b');
  });

  it('lose nothing but the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[{}[\]|]/.test(text));
        expect(plain(text, names)).toBe(text);
        if (text !== '') expect(plain(`[[${text}|money]]`, names)).toBe(text);
      }),
    );
  });

  it('name the requests and characters that they use, each once', () => {
    const text = '{mai} [[x|money]] {lan} [[y|code]] {mai} [[z|money]]';
    expect(marksOf(text)).toEqual(['code', 'money']);
    expect(placeholdersOf(text)).toEqual(['lan', 'mai']);
  });

  it.each(['[[a', 'a]]', '{mai', 'mai}', '[[a]]', '[[|money]]'])('show that %s is broken', (text) => {
    expect(hasBrokenMarkup(text)).toBe(true);
  });

  it('use the name that the trainer has swapped to', () => {
    const text = { characters: { mai: { name: 'Mai', others: ['Hoa'] } } };
    expect(namesOf(text, { mai: 'Hoa' })).toEqual({ mai: 'Hoa' });
  });
});

describe('reading', () => {
  it('counts words, in Vietnamese syllables, and no lone punctuation', () => {
    expect(wordCount('Công an – xã – gọi!', 'vi')).toBe(4);
    expect(wordCount('in-tơ-nét', 'vi')).toBe(3);
    expect(wordCount('a well-known number', 'en')).toBe(3);
    expect(wordCount('', 'uk')).toBe(0);
  });

  it('takes time by the word, never less than a glance, and none for nothing', () => {
    expect(readingMs(Array(120).fill('word').join(' '), 'en')).toBe(60_000);
    expect(readingMs('Dạ', 'vi')).toBe(READING.leastMs);
    expect(readingMs('', 'vi')).toBe(0);
  });
});
