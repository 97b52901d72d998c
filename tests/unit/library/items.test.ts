import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LibraryItem } from '../../../electron/contract/library-view.ts';
import { libraryViewChannels } from '../../../electron/contract/library-view.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { listItems } from '../../../electron/core/content/view/items.ts';
import { openItem } from '../../../electron/core/content/view/open.ts';
import { copyOfGoodPack, GOOD_PACK } from '../content/packs.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const library = loadContent([ROOT]);
const items = listItems(library);
const item = (kind: LibraryItem['kind'], id: string): LibraryItem => {
  const found = items.find((one) => one.kind === kind && one.id === id);
  if (found === undefined) throw new Error(`no ${kind} ${id}`);
  return found;
};

describe('what the library lists', () => {
  it('is every item that can be used, once, in the shape of the contract', () => {
    expect(items.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
      library.origins.map(({ kind, id }) => `${kind} ${id}`).sort(),
    );
    const view = { items, sources: library.sources };
    expect(libraryViewChannels['library.items'].output.safeParse(view).error).toBeUndefined();
  });

  it('says for whom, how long and how much', () => {
    expect(item('programme', 'thcs-45')).toMatchObject({
      readers: ['thcs'],
      minutes: 45,
      size: 8,
      added: false,
    });
    const deck = library.decks['thcs-45'];
    expect(item('deck', 'thcs-45')).toMatchObject({
      size: deck?.slides.length,
      languages: ['vi', 'en', 'uk'],
    });
    expect(item('scenario', 'cuoc-goi-la')).toMatchObject({ ages: { from: 12, to: 17 } });
    expect(item('scenario', 'cuoc-goi-la').minutes).toBe(library.scenarios['cuoc-goi-la']?.graph.minutes);
    // Names of characters stand where a story has a placeholder.
    expect(item('scenario', 'ban-choi-game').summary?.vi).toMatch(/^Minh chơi game/);
    for (const { title, summary } of items)
      expect(JSON.stringify([title, summary])).not.toMatch(/\{[a-z]+\}/);
    // A quiz is for those whose programme asks it.
    expect(item('quiz', 'phu-huynh').readers).toEqual(['parents']);
    expect(item('handout', 'the-quy-tac')).toMatchObject({ minutes: null, size: 2 });
  });

  it('knows where everything is used, both ways', () => {
    expect(item('scenario', 'cuoc-goi-la').usedIn).toContainEqual({ kind: 'programme', id: 'thcs-45' });
    expect(item('programme', 'thcs-45').uses).toContainEqual({ kind: 'scenario', id: 'cuoc-goi-la' });
    for (const one of items)
      for (const used of one.uses)
        expect(item(used.kind, used.id).usedIn).toContainEqual({ kind: one.kind, id: one.id });
  });

  it('rests on sources that exist, a programme on those of its parts', () => {
    const known = library.sources.map(({ id }) => id);
    for (const { sources } of items) expect(known).toEqual(expect.arrayContaining(sources));
    const deck = item('deck', 'thcs-45').sources;
    expect(deck.length).toBeGreaterThan(3);
    expect(item('programme', 'thcs-45').sources).toEqual(expect.arrayContaining(deck));
  });

  it('is searched by what is said in it, without diacritics, tags and marks', () => {
    const { words } = item('scenario', 'cuoc-goi-la');
    expect(words).toContain('cup may');
    expect(words).not.toMatch(/secrecy|\[\[|[<>]/);
    expect(item('deck', 'thcs-45').words).not.toMatch(/[<>]|data fragment|app kit media/);
  });

  it('tells what was brought along from what came with the kit', () => {
    const pack = copyOfGoodPack();
    const both = listItems(loadContent([ROOT, pack]));
    expect(both.find(({ id }) => id === 'mau-giay')).toMatchObject({ kind: 'handout', added: true });
    expect(both.find(({ id }) => id === 'the-quy-tac')).toMatchObject({ added: false });
  });

  it('says in which languages an item is complete', () => {
    const handout = listItems(loadContent([GOOD_PACK])).find(({ id }) => id === 'mau-giay');
    expect(handout?.languages).toEqual(['vi', 'en']);
  });

  it('opens each item, and nothing for an id that names none', () => {
    for (const { kind, id } of items) expect(openItem(library, { kind, id })?.kind).toBe(kind);
    for (const { kind } of items) expect(openItem(library, { kind, id: 'constructor' })).toBeNull();
  });
});
