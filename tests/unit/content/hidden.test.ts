import { describe, expect, it } from 'vitest';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { summariseContent } from '../../../electron/core/content/library.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import { copyOfGoodPack, edit } from './packs.ts';

const DECK = 'slides/decks/mau/deck.yaml';
const PROGRAMME = 'slides/programmes/mau.yaml';

const rulesOf = (pack: string): string[] => loadContent([pack]).problems.map(({ rule }) => rule);

describe('what is hidden', () => {
  it('never reaches a seminar: slides are left out, and the ends of a part move inwards', () => {
    const pack = copyOfGoodPack();
    edit(pack, DECK, 'id: chao,', 'id: chao, hidden: true,');
    const { decks, programme } = freezeSeminarContent(loadContent([pack]), 'mau');
    expect(decks.mau?.slides.map(({ id }) => id)).toEqual(['ba-buoc', 'that-gia']);
    const part = programme.segments.find(({ kind }) => kind === 'deck');
    expect(part).toMatchObject({ from: 'ba-buoc' });
    const steps = decks.mau && part?.kind === 'deck' ? stepsOfPart(decks.mau, part) : [];
    expect(steps[0]).toEqual({ slide: 0, fragment: 0 });
  });

  it('does not count: the minutes of the parts that are shown make the whole', () => {
    const pack = copyOfGoodPack();
    edit(pack, PROGRAMME, 'id: dau, kind: quiz,', 'id: dau, kind: quiz, hidden: true,');
    expect(rulesOf(pack)).toContain('minutes');
    const whole = loadContent([pack]).programmes[0];
    const quiz = whole?.segments.find(({ hidden }) => hidden);
    edit(pack, PROGRAMME, 'minutes: 16', `minutes: ${16 - (quiz?.minutes ?? 0)}`);
    const library = loadContent([pack]);
    expect(rulesOf(pack)).not.toContain('minutes');
    const frozen = freezeSeminarContent(library, 'mau');
    expect(frozen.programme.segments.some(({ id }) => id === quiz?.id)).toBe(false);
    expect(frozen.programme.minutes).toBe(16 - (quiz?.minutes ?? 0));
    expect(summariseContent(library).programmes[0]?.segments).toHaveLength(frozen.programme.segments.length);
  });

  it('is never what children need most: such a programme is refused', () => {
    const pack = copyOfGoodPack();
    edit(pack, PROGRAMME, 'kind: activity\n', 'kind: activity\n    essential: true\n    hidden: true\n');
    expect(rulesOf(pack)).toContain('essential');
    expect(loadContent([pack]).programmes).toEqual([]);
  });

  it('is never a whole part slide by slide', () => {
    const pack = copyOfGoodPack();
    edit(pack, DECK, 'id: chao,', 'id: chao, hidden: true,');
    edit(pack, DECK, 'id: ba-buoc,', 'id: ba-buoc, hidden: true,');
    edit(pack, DECK, 'id: that-gia,', 'id: that-gia, hidden: true,');
    expect(rulesOf(pack)).toContain('hidden');
  });
});

describe('a slide that one language has', () => {
  it('is shown in that language to everybody, and does not spoil the others', () => {
    const pack = copyOfGoodPack();
    edit(
      pack,
      DECK,
      'slides:\n',
      'slides:\n  - { id: rieng, layout: points, seconds: 30, own: true, languages: [en] }\n',
    );
    edit(
      pack,
      'slides/decks/mau/en.md',
      '<!-- .slide: id="chao" -->',
      '<!-- .slide: id="rieng" -->\n\n# Ours\n\n---\n<!-- .slide: id="chao" -->',
    );
    const library = loadContent([pack]);
    expect(library.problems.filter(({ file }) => file.startsWith('slides/decks'))).toEqual([]);
    expect(library.decks.mau?.slides[0]).toMatchObject({
      own: true,
      html: { vi: '<h1>Ours</h1>', en: '<h1>Ours</h1>' },
    });
    expect(library.decks.mau?.slides[1]?.title).toEqual({ vi: 'Xin chào', en: 'Welcome' });
  });
});
