import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../../electron/contract/actions.ts';
import type { Seminar } from '../../../../../electron/contract/seminar.ts';
import { reduce } from '../../../../../electron/core/live/reduce.ts';
import { entriesOf, withoutTags } from '../../../../../renderer/console/present/overview/entries.ts';
import { besideTile } from '../../../../../renderer/console/present/overview/grid.ts';
import { firstChoice, searchEntries } from '../../../../../renderer/console/present/overview/search.ts';
import { begin, content, partOf, START } from '../../../live/sample.ts';

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START + 1000, action }), state);

const start = begin();
const entries = entriesOf(content, start, 'vi');
const find = (query: string, segment = 0) => searchEntries(entries, query, segment);
const titles = (query: string): string[] => find(query).map(({ entry }) => entry.title);

describe('the overview', () => {
  it('has every slide, question, round and part once', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(entries.filter(({ number }) => number !== null)).toHaveLength(18);
    expect(entries.filter(({ segment }) => segment === partOf('quiz'))).toHaveLength(1 + 5);
    expect(entries.filter(({ segment }) => segment === partOf('activity'))).toHaveLength(1 + 3);
  });

  it('leads to what it shows', () => {
    for (const { segment, step, here } of entries) {
      const there = run(start, { type: 'move/segment', segment, ...(step === undefined ? {} : { step }) });
      expect(there.segment).toBe(segment);
      const marked = entriesOf(content, there, 'vi').filter((entry) => entry.here);
      expect(marked).toMatchObject([{ segment, ...(step === undefined ? {} : { step }) }]);
      expect(here).toBe(segment === 0 && step === 0);
    }
  });

  it('marks what is left out', () => {
    const out = run(start, {
      type: 'shorten/apply',
      leftOut: { parts: [1], within: [{ segment: 2, id: 'ba-buoc' }] },
      minutesLeft: null,
    });
    const marked = entriesOf(content, out, 'vi').filter((entry) => entry.out);
    expect(marked.map(({ segment }) => segment)).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  it('takes tags out of slides', () => {
    expect(withoutTags('<h1>Ba <b>bước</b></h1><p>A &amp; B</p>')).toBe('Ba bước A & B');
  });
});

describe('searching', () => {
  it('finds words of slides, notes, questions and rounds without their diacritics', () => {
    expect(titles('BA BUOC')).toContain('Ba bước của kẻ xấu');
    expect(titles('xung la cong an')).toContain('Ba bước của kẻ xấu');
    expect(find('giữ bí mật').length).toBeGreaterThan(0);
    expect(find('co oi').some(({ entry }) => entry.segment === partOf('activity'))).toBe(true);
    expect(find('khủng long xanh').length).toBe(0);
    expect(find('  ')).toHaveLength(entries.length);
  });

  it('names the scene of a role-play in which it found something', () => {
    const scene = content.scenarios['cuoc-goi-la']?.text.vi.scenes;
    const first = Object.values(scene ?? {})[0];
    const hit = find(first?.title ?? '').find(({ entry }) => entry.segment === partOf('roleplay'));
    expect(hit?.hit).toBe(first?.title);
  });

  it('takes a number for that slide of the part that is on', () => {
    const found = find('3', 2);
    const chosen = found[firstChoice(found, '3', 2)]?.entry;
    expect(chosen).toMatchObject({ segment: 2, number: 3 });
  });

  it('begins where the trainer is', () => {
    expect(entries[firstChoice(find(''), '', 0)]?.here).toBe(true);
  });
});

describe('the arrows', () => {
  // Two groups: three tiles in two columns, then two in their own row.
  const places = [
    { left: 0, top: 0 },
    { left: 100, top: 0 },
    { left: 0, top: 50 },
    { left: 0, top: 120 },
    { left: 100, top: 120 },
  ];
  const go = (index: number, key: string) => besideTile(places, index, key);

  it('go through all tiles sideways and stay at the ends', () => {
    expect([go(0, 'ArrowRight'), go(1, 'ArrowRight'), go(4, 'ArrowRight')]).toEqual([1, 2, 4]);
    expect([go(3, 'ArrowLeft'), go(0, 'ArrowLeft')]).toEqual([2, 0]);
  });

  it('go to the nearest tile of the next row, also into another group', () => {
    expect([go(1, 'ArrowDown'), go(2, 'ArrowDown'), go(3, 'ArrowDown')]).toEqual([2, 3, 3]);
    expect([go(4, 'ArrowUp'), go(2, 'ArrowUp'), go(0, 'ArrowUp')]).toEqual([2, 0, 0]);
  });

  it('leave other keys alone, and an empty list', () => {
    expect(go(0, 'KeyA')).toBeNull();
    expect(besideTile([], 0, 'ArrowDown')).toBeNull();
  });
});
