import { describe, expect, it } from 'vitest';
import { inRoot } from '../../build/tools/paths.ts';
import { loadContent } from '../../electron/core/content/load.ts';

const library = loadContent([inRoot()]);
const papers = Object.values(library.handouts);

describe('the content of the kit is whole', () => {
  it('has something to hand out for whomever a programme is for', () => {
    const audiences = new Set(library.programmes.map(({ audience }) => audience));
    expect(audiences.size).toBeGreaterThan(5);
    for (const audience of audiences)
      expect(papers.filter((paper) => paper.audience.some((one) => one === audience))).not.toEqual([]);
  });

  it('has booklets of 16 to 24 pages, which can be folded', () => {
    const booklets = papers.filter(({ kind }) => kind === 'booklet');
    expect(booklets).toHaveLength(3);
    for (const { pages } of booklets) {
      expect(pages.length % 4).toBe(0);
      expect(pages.length).toBeGreaterThanOrEqual(16);
      expect(pages.length).toBeLessThanOrEqual(24);
    }
  });

  it('says of every scenario what it rests on', () => {
    const scenarios = Object.values(library.scenarios);
    expect(scenarios.length).toBeGreaterThan(7);
    expect(scenarios.filter(({ graph }) => (graph.sources ?? []).length === 0)).toEqual([]);
  });
});
