import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../electron/core/archive/canonical.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { copyOfGoodPack, edit, GOOD_PACK } from './packs.ts';

describe('what one seminar shows', () => {
  it('is whole, plain JSON, and the same each time', () => {
    const frozen = freezeSeminarContent(loadContent([GOOD_PACK]), 'mau');
    expect(Object.keys(frozen.decks)).toEqual(['mau']);
    expect(Object.keys(frozen.quizzes)).toEqual(['mau']);
    expect(frozen.sources.map(({ id }) => id)).toEqual(['nguon']);
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(freezeSeminarContent(loadContent([GOOD_PACK]), 'mau').hash).toBe(frozen.hash);
  });

  it('has the sources of quizzes, too', () => {
    const pack = copyOfGoodPack();
    const explained = 'explain: { vi: Cúp máy trước. }';
    edit(pack, 'slides/quizzes/mau.yaml', explained, `${explained}\n    sources: [nguon]`);
    edit(pack, 'slides/decks/mau/deck.yaml', 'sources: [nguon]', 'sources: []');
    const { sources } = freezeSeminarContent(loadContent([pack]), 'mau');
    expect(sources.map(({ id }) => id)).toEqual(['nguon']);
  });

  it('has another hash when a word changes', () => {
    const pack = copyOfGoodPack();
    const before = freezeSeminarContent(loadContent([pack]), 'mau').hash;
    edit(pack, 'slides/decks/mau/vi.md', 'Xin chào', 'Chào em');
    expect(freezeSeminarContent(loadContent([pack]), 'mau').hash).not.toBe(before);
  });

  it('shares nothing with the library', () => {
    const library = loadContent([GOOD_PACK]);
    const frozen = freezeSeminarContent(library, 'mau');
    library.programmes[0]?.segments.pop();
    expect(frozen.programme.segments).toHaveLength(6);
  });

  it('cannot be had for a programme that is not there', () => {
    expect(() => freezeSeminarContent(loadContent([GOOD_PACK]), 'khac')).toThrow(
      expect.objectContaining({ code: 'no-such-programme' }),
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
