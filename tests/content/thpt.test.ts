import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../electron/core/content/load.ts';
import { itemsOfForm } from '../../slides/model/quiz.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const library = loadContent([ROOT]);
const deck = library.decks['thpt-90'];
const programme = (id: string) => library.programmes.find((one) => one.id === id);

describe('the slides for upper secondary school', () => {
  it('are 14 to 18, each with notes that say what to do or say', () => {
    const slides = deck?.slides ?? [];
    expect(slides.length).toBeGreaterThanOrEqual(14);
    expect(slides.length).toBeLessThanOrEqual(18);
    expect(slides.filter(({ notes }) => !/Nói|Làm/.test(notes.vi ?? ''))).toEqual([]);
  });

  it('have at least ten drawings that no other deck has', () => {
    const decks = `${ROOT}slides/decks/`;
    const drawings = (id: string): string[] =>
      readdirSync(`${decks}${id}/media`).map((file) => readFileSync(`${decks}${id}/media/${file}`, 'utf8'));
    const others = new Set(
      readdirSync(decks)
        .filter((id) => id !== 'thpt-90')
        .flatMap(drawings),
    );
    expect(drawings('thpt-90').filter((drawing) => !others.has(drawing)).length).toBeGreaterThanOrEqual(10);
  });

  it('keep the right to pass, the adult of today, the two adults and 111 whatever is left out', () => {
    const kept = deck?.slides.filter(({ essential }) => essential).map(({ id }) => id);
    expect(kept).toEqual(['noi-truoc', 'gap-ai-hom-nay', 'hai-nguoi-lon', 'goi-111']);
  });
});

describe('the programmes for upper secondary school', () => {
  it('of 90 minutes has a break between two role-plays that fit pupils of 15 and more', () => {
    const segments = programme('thpt-90')?.segments ?? [];
    const kinds = segments.flatMap(({ kind }) => (kind === 'roleplay' || kind === 'break' ? [kind] : []));
    expect(kinds).toEqual(['roleplay', 'break', 'roleplay']);
    for (const part of segments)
      if (part.kind === 'roleplay')
        expect(library.scenarios[part.scenario]?.graph.ages.to).toBeGreaterThanOrEqual(17);
  });

  it.each(['thpt-45', 'thpt-90', 'thpt-45-the'])('%s practises telling, on slides for that age', (id) => {
    const segments = programme(id)?.segments ?? [];
    expect(segments.some(({ kind, essential }) => kind === 'activity' && essential === true)).toBe(true);
    const decks = segments.flatMap((part) => (part.kind === 'deck' ? [part.deck] : []));
    expect(new Set(decks)).toEqual(new Set(['thpt-90']));
  });
});

describe('the quizzes for upper secondary school', () => {
  it.each(['thpt-tay', 'thpt-may'])(
    '%s asks in both forms what pupils would do and how sure they are',
    (id) => {
      const quiz = library.quizzes[id];
      for (const form of ['A', 'B'] as const) {
        const anchors = quiz === undefined ? [] : itemsOfForm(quiz, form).filter(({ anchor }) => anchor);
        expect(anchors.map(({ type, nature }) => `${type} ${nature}`).toSorted()).toEqual([
          'scale intention',
          'single intention',
        ]);
      }
    },
  );
});
