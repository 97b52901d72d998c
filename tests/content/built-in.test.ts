import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countContent } from '../../electron/core/content/count.ts';
import { summariseContent } from '../../electron/core/content/library.ts';
import { loadContent } from '../../electron/core/content/load.ts';

const library = loadContent([fileURLToPath(new URL('../../', import.meta.url))]);

describe('the content of the kit', () => {
  it('has no errors', () => {
    expect(library.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a programme of 45 minutes for THCS whose parts add up', () => {
    const programme = summariseContent(library).programmes.find(({ id }) => id === 'thcs-45');
    expect(programme).toMatchObject({ minutes: 45, audience: 'thcs' });
    expect(programme?.segments.reduce((total, { minutes }) => total + minutes, 0)).toBe(45);
  });

  it('has a deck of at least 15 slides, each with notes to read aloud', () => {
    const slides = library.decks['thcs-45']?.slides ?? [];
    expect(slides.length).toBeGreaterThanOrEqual(15);
    expect(slides.filter(({ notes }) => notes.vi === '')).toEqual([]);
  });

  it('has a scenario of at least 20 scenes, 4 endings and 4 decisions on every path', () => {
    const counts = countContent([library], () => true).scenarios['cuoc-goi-la'];
    expect(counts?.scenes).toBeGreaterThanOrEqual(20);
    expect(counts?.endings).toBeGreaterThanOrEqual(4);
    expect(counts?.decisionsShortest).toBeGreaterThanOrEqual(4);
  });
});
