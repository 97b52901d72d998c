import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonLength } from '../../../../electron/core/content/gates/lesson-length.ts';
import { findItems } from '../../../../electron/core/content/items.ts';
import { loadPacks } from '../../../../electron/core/content/load.ts';
import { copyOfGoodPack, edit, lineOf } from '../packs.ts';

const DECK = 'slides/decks/mau/deck.yaml';

/** The good pack with a deck of `count` slides, `hidden` of them not shown. */
function packOf(count: number, hidden = 0): string {
  const pack = copyOfGoodPack();
  edit(pack, DECK, 'languages: [vi, en]', 'languages: [vi]');
  edit(pack, DECK, /slides:\n[\s\S]*/, 'slides:\n');
  edit(pack, 'slides/decks/mau/vi.md', /<!-- \.slide[\s\S]*/, '');
  const ids = ['chao', 'ba-buoc', 'that-gia', ...Array.from({ length: 30 }, (_, at) => `trang-${at}`)];
  for (const [at, id] of ids.slice(0, count).entries()) {
    const out = at >= count - hidden ? ', hidden: true' : '';
    appendFileSync(
      join(pack, DECK),
      `  - { id: ${id}, layout: statement, tone: paper, seconds: 20${out} }\n`,
    );
    const words = `${at === 0 ? '' : '---\n'}<!-- .slide: id="${id}" -->\n\n# Trang\n\nMột câu.\n\nNote: Nói chậm.\n\n`;
    appendFileSync(join(pack, 'slides/decks/mau/vi.md'), words);
  }
  return pack;
}

function said(root: string, own: boolean): string[] {
  const pack = { root, problems: [] };
  const items = findItems(pack);
  const library = loadPacks([{ pack, items }]);
  expect(Object.keys(library.decks)).toEqual(['mau']);
  return items.flatMap((item) =>
    lessonLength(pack, item, library, own).map(
      ({ file, finding }) => `${file}:${finding.line} ${finding.severity} ${finding.message}`,
    ),
  );
}

describe('the length of a deck that a programme teaches', () => {
  it.each([
    [11, 1],
    [12, 0],
    [18, 0],
    [19, 1],
  ])('with %d slides is told %d times of the kit’s own', (count, times) => {
    expect(said(packOf(count), true)).toHaveLength(times);
  });

  it('is a trainer’s own business where it is short, and doubted where it is long', () => {
    expect(said(packOf(3), false)).toEqual([]);
    const pack = packOf(20);
    expect(said(pack, false)).toEqual([
      `${DECK}:${lineOf(pack, DECK, 'slides:')} warning "mau" shows 20 slides; a deck for a lesson has at most 18: join slides, or hide some (hidden: true)`,
    ]);
  });

  it('counts what is shown', () => {
    expect(said(packOf(20, 2), true)).toEqual([]);
    expect(said(packOf(12, 1), true)).toHaveLength(1);
  });

  it('says nothing of a deck that no programme shows', () => {
    const pack = packOf(20);
    edit(pack, 'slides/programmes/mau.yaml', /deck: mau,/g, 'deck: khac,');
    expect(said(pack, true)).toEqual([]);
  });
});
