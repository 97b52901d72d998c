import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summariseContent } from '../../../electron/core/content/library.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { copyOfGoodPack, edit, emptyFolder, GOOD_PACK } from './packs.ts';

const DECK = 'slides/decks/mau';

/** Copies the good deck under another id, which then is broken by `spoil`. */
function addDeck(pack: string, id: string): string {
  cpSync(join(pack, DECK), join(pack, 'slides/decks', id), { recursive: true });
  edit(pack, `slides/decks/${id}/deck.yaml`, 'id: mau', `id: ${id}`);
  return `slides/decks/${id}`;
}

describe('loading packs', () => {
  it('brings decks, quizzes, programmes, contacts and sources together', () => {
    const library = loadContent([GOOD_PACK]);
    expect(library.decks.mau).toMatchObject({
      title: { vi: 'Bộ mẫu', en: 'A sample' },
      languages: ['vi', 'en'],
    });
    expect(library.decks.mau?.slides.map(({ id, fragments }) => [id, fragments])).toEqual([
      ['chao', 1],
      ['ba-buoc', 3],
      ['that-gia', 1],
    ]);
    expect(library.decks.mau?.slides[0]).toMatchObject({
      art: 'app://kit/media/mau/den.svg',
      title: { vi: 'Xin chào', en: 'Welcome' },
      notes: { vi: '<p><strong>Nói:</strong> Chào các em!</p>' },
    });
    expect(Object.keys(library.media)).toEqual(['mau/den.svg']);
    expect(library.programmes.map(({ id }) => id)).toEqual(['mau']);
    expect(library.contacts.map(({ number }) => number)).toEqual(['111']);
    expect(library.sources.map(({ id }) => id)).toEqual(['nguon']);
  });

  it('lists a programme only in the languages that all its parts have', () => {
    expect(summariseContent(loadContent([GOOD_PACK])).programmes).toEqual([
      expect.objectContaining({ id: 'mau', minutes: 16, languages: ['vi'] }),
    ]);
  });

  it('leaves a broken file out while everything else works', () => {
    const pack = copyOfGoodPack();
    const broken = addDeck(pack, 'hong');
    writeFileSync(join(pack, broken, 'deck.yaml'), 'format: 1\nid: [hong\n');
    writeFileSync(join(pack, 'slides/quizzes/hong.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(join(pack, 'slides/programmes/hong.yaml'), '');
    const library = loadContent([pack]);
    expect(Object.keys(library.decks)).toEqual(['mau']);
    expect(Object.keys(library.quizzes)).toEqual(['mau']);
    expect(library.programmes.map(({ id }) => id)).toEqual(['mau']);
    expect(new Set(library.problems.map(({ file }) => file))).toEqual(
      new Set([`${broken}/deck.yaml`, 'slides/quizzes/hong.yaml', 'slides/programmes/hong.yaml']),
    );
  });

  it('falls back to Vietnamese where the file of another language is broken', () => {
    const pack = copyOfGoodPack();
    edit(pack, `${DECK}/en.md`, 'id="ba-buoc"', 'id="wrong"');
    const library = loadContent([pack]);
    expect(library.decks.mau?.languages).toEqual(['vi']);
    expect(library.decks.mau?.slides[0]?.title).toEqual({ vi: 'Xin chào' });
    expect(library.programmes).toHaveLength(1);
  });

  it('leaves out a programme whose deck is broken, and says which', () => {
    const pack = copyOfGoodPack();
    rmSync(join(pack, DECK, 'vi.md'));
    const library = loadContent([pack]);
    expect(library.decks).toEqual({});
    expect(library.programmes).toEqual([]);
    expect(library.problems.map(({ rule, file }) => [rule, file])).toContainEqual([
      'reference',
      'slides/programmes/mau.yaml',
    ]);
  });

  it('takes the first of two packs with the same id', () => {
    const second = copyOfGoodPack();
    edit(second, `${DECK}/vi.md`, 'Xin chào', 'Tạm biệt');
    const library = loadContent([GOOD_PACK, second]);
    expect(library.decks.mau?.slides[0]?.title.vi).toBe('Xin chào');
    expect(library.problems.map(({ pack, rule }) => [pack, rule])).toEqual(
      Array.from({ length: 4 }, () => [second, 'duplicate-id']),
    );
  });

  it('lets a programme of one pack use the deck of another', () => {
    const second = emptyFolder();
    cpSync(join(GOOD_PACK, 'slides/programmes'), join(second, 'slides/programmes'), { recursive: true });
    const first = copyOfGoodPack();
    rmSync(join(first, 'slides/programmes'), { recursive: true });
    const library = loadContent([first, second]);
    expect(library.problems).toEqual([]);
    expect(library.programmes).toHaveLength(1);
  });

  it('is empty, without a word, for a folder that is not there', () => {
    expect(loadContent([join(emptyFolder(), 'nowhere')])).toMatchObject({ programmes: [], problems: [] });
  });
});

describe('a pack from outside', () => {
  it('cannot lead out of itself by a link', () => {
    const outside = emptyFolder();
    writeFileSync(join(outside, 'secret.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(outside, 'secret.yaml'), 'format: 1\n');
    const pack = copyOfGoodPack();
    symlinkSync(join(outside, 'secret.svg'), join(pack, DECK, 'media/secret.svg'));
    symlinkSync(join(outside, 'secret.yaml'), join(pack, 'slides/quizzes/secret.yaml'));
    symlinkSync(outside, join(pack, 'slides/decks/secret'));
    writeFileSync(join(outside, 'deck.yaml'), 'format: 1\n');
    const library = loadContent([pack]);
    expect(Object.keys(library.media)).toEqual(['mau/den.svg']);
    expect(library.problems.map(({ rule, file }) => `${rule} ${file}`).sort()).toEqual([
      'outside slides/decks/mau/media/secret.svg',
      'outside slides/decks/secret/deck.yaml',
      'outside slides/quizzes/secret.yaml',
    ]);
  });

  it('cannot fill the memory: large files are not read, aliases do not multiply', () => {
    const pack = copyOfGoodPack();
    const large = addDeck(pack, 'lon');
    writeFileSync(join(pack, large, 'vi.md'), 'x'.repeat(2 * 1024 * 1024 + 1));
    const bomb = ['a: &a [x, x]'];
    for (let i = 1; i < 30; i += 1)
      bomb.push(`a${i}: &a${i} [*a${i > 1 ? i - 1 : ''}, *a${i > 1 ? i - 1 : ''}]`);
    writeFileSync(join(pack, 'slides/quizzes/bom.yaml'), bomb.join('\n'));
    const library = loadContent([pack]);
    const rules = library.problems.map(({ rule, file }) => `${rule} ${file}`);
    expect(rules).toContain('too-large slides/decks/lon/vi.md');
    expect(rules).toContain('yaml slides/quizzes/bom.yaml');
    expect(Object.keys(library.decks)).toEqual(['mau']);
  });

  it('cannot have more than 400 slides', () => {
    const pack = copyOfGoodPack();
    const more = Array.from({ length: 400 }, (_, i) => `  - { id: s${i}, layout: points, seconds: 60 }\n`);
    edit(pack, `${DECK}/deck.yaml`, /$/, more.join(''));
    expect(loadContent([pack]).problems).toContainEqual(
      expect.objectContaining({ rule: 'schema', file: `${DECK}/deck.yaml`, line: 4 }),
    );
  });

  it.each([
    '<script>1</script>',
    '<rect onload="x"/>',
    '<a href="https://example.invalid"/>',
    '<foreignObject/>',
  ])('cannot bring a drawing with %s in it', (inside) => {
    const pack = copyOfGoodPack();
    writeFileSync(
      join(pack, DECK, 'media/den.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`,
    );
    const library = loadContent([pack]);
    expect(library.media).toEqual({});
    expect(library.decks.mau?.slides[0]?.art).toBeNull();
  });

  it.each(['constructor', 'mau-khac'])('cannot name "%s" and get what was never loaded', (id) => {
    const pack = copyOfGoodPack();
    edit(pack, 'slides/programmes/mau.yaml', 'deck: mau', `deck: ${id}`);
    expect(loadContent([pack]).problems.map(({ rule }) => rule)).toEqual(['reference']);
    expect(loadContent([pack]).media.constructor).toBeUndefined();
  });

  it('is read without looking at hidden or other files', () => {
    const pack = copyOfGoodPack();
    mkdirSync(join(pack, 'slides/decks/.git'));
    writeFileSync(join(pack, 'slides/quizzes/notes.txt'), 'x');
    expect(loadContent([pack]).problems).toEqual([]);
  });
});
