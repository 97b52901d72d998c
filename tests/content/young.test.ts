import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../electron/core/content/load.ts';

const library = loadContent([fileURLToPath(new URL('../../', import.meta.url))]);
const DECKS = ['dai-hoc-60', 'duoi-co-20', 'nhac-lai-15'];
const programme = (id: string) => {
  const found = library.programmes.find((one) => one.id === id);
  if (!found) throw new Error(`There is no programme ${id}.`);
  return found;
};

/** The drawings of a deck as they are in its folder. */
const drawings = (deck: string): string[] =>
  Object.entries(library.media)
    .filter(([address]) => address.startsWith(`${deck}/`))
    .map(([, file]) => readFileSync(file, 'utf8'));

describe.each(DECKS)('the deck %s', (id) => {
  const slides = library.decks[id]?.slides ?? [];

  it('has 12 to 18 slides, each with notes, and what children need is never left out', () => {
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(slides.length).toBeLessThanOrEqual(18);
    expect(slides.filter(({ notes }) => notes.vi === '')).toEqual([]);
    expect(slides.filter(({ essential }) => essential).length).toBeGreaterThanOrEqual(3);
  });

  it('has at least six drawings of its own', () => {
    const borrowed = new Set(drawings('thcs-45'));
    expect(drawings(id).filter((drawing) => !borrowed.has(drawing)).length).toBeGreaterThanOrEqual(6);
  });

  it('stands in the programme of its name, whose telling aloud is never left out', () => {
    const { segments } = programme(id);
    expect(segments.some((part) => part.kind === 'deck' && part.deck === id)).toBe(true);
    expect(segments.some((part) => part.kind === 'activity' && part.essential)).toBe(true);
    expect(segments.at(-1)?.kind).toBe('contacts');
  });
});

it('the assembly counts nobody', () => {
  const quizzes = programme('duoi-co-20').segments.filter(({ kind }) => kind === 'quiz');
  expect(quizzes).toHaveLength(1);
  expect(quizzes).toEqual([expect.objectContaining({ mode: 'stance' })]);
});

it('the booster asks what is still known before anything is said again', () => {
  const kinds = programme('nhac-lai-15').segments.map((part) => (part.kind === 'quiz' ? part.when : part.id));
  expect(kinds.indexOf('opening')).toBeLessThan(kinds.indexOf('nhac-lai'));
});

it('the quiz for students asks twice what one would do, and how sure one is of telling', () => {
  const anchors = library.quizzes['dai-hoc']?.items.filter(({ anchor }) => anchor) ?? [];
  expect(anchors.map(({ type, nature }) => `${type} ${nature}`).sort()).toEqual([
    'scale intention',
    'single intention',
    'single intention',
  ]);
});
