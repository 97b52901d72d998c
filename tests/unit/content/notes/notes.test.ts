import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NotesView } from '../../../../electron/contract/notes.ts';
import { ownPlaces } from '../../../../electron/core/content/adapt/places.ts';
import {
  copyProgramme,
  openProgramme,
  saveProgramme,
} from '../../../../electron/core/content/adapt/programmes.ts';
import type { ContentLibrary } from '../../../../electron/core/content/library.ts';
import { loadContent } from '../../../../electron/core/content/load.ts';
import { openNotes, saveNotes } from '../../../../electron/core/content/notes/notes.ts';
import { packRoots } from '../../../../electron/core/content/packs.ts';
import { pdfDeckFiles } from '../../../../electron/core/content/pdf/files.ts';
import { applyEdit } from '../../../../slides/model/adapt/edit.ts';
import { inLocale } from '../../../../slides/model/text.ts';
import { slide } from '../../adapt/drafts.ts';
import { BUILT_IN, emptyFolder } from '../packs.ts';
import { makePdf } from '../pdf/make.ts';

const OWN = 'thcs-45-cua-toi';
let builtIn: ContentLibrary;
let data = '';
let packs = '';

beforeAll(() => {
  builtIn = loadContent([BUILT_IN]);
});
beforeEach(() => {
  data = emptyFolder();
  packs = join(data, 'packs');
});

const library = (): ContentLibrary => loadContent(packRoots(packs), builtIn);
const open = (programme: string): NotesView => openNotes(library(), packs, programme);
const slides = ({ parts }: NotesView) => parts.flatMap((part) => part.slides);
const deckOf = ({ parts }: NotesView): string => parts[0]?.deck ?? '';

/** The pack that a PDF of as many pages becomes. */
function addPdf(pages: number): void {
  const info = {
    pages: Array.from({ length: pages }, (_, at) => ({ title: `Phần số ${at + 1}`, lines: [] })),
  };
  for (const { path, text } of pdfDeckFiles(info, { id: 'pdf-bai', title: 'Bài giảng' })) {
    mkdirSync(dirname(join(packs, 'pdf-bai', path)), { recursive: true });
    writeFileSync(join(packs, 'pdf-bai', path), text);
  }
  const media = join(packs, 'pdf-bai/slides/decks/pdf-bai/media');
  mkdirSync(media);
  const ground: [number, number, number] = [1, 1, 1];
  writeFileSync(
    join(media, 'trang.pdf'),
    makePdf(Array.from({ length: pages }, (_, at) => ({ ground, title: `${at + 1}` }))),
  );
}

describe('notes of a PDF', () => {
  it('are written beside its pages in the language that is chosen, and others stand for those that are missing', () => {
    addPdf(3);
    const view = open('pdf-bai');
    expect(view.languages).toEqual(['vi', 'en', 'uk']);
    expect(slides(view).map(({ notes, number }) => [number, notes])).toEqual(
      [1, 2, 3].map((number) => [number, { vi: '', en: '', uk: '' }]),
    );
    const target = { deck: 'pdf-bai', slide: 'trang-2' } as const;
    saveNotes(library(), packs, { ...target, locale: 'vi', text: 'Chào các em.\n- hỏi một em' });
    saveNotes(library(), packs, { ...target, slide: 'trang-3', locale: 'en', text: 'Say it slowly.' });
    expect(library().problems.filter(({ pack }) => pack.startsWith(packs))).toEqual([]);
    const deck = library().decks['pdf-bai'];
    const second = deck?.slides[1]?.notes ?? { vi: '' };
    expect(inLocale(second, 'vi')).toContain('<p>Chào các em.</p>');
    expect(inLocale(second, 'vi')).toContain('<li>hỏi một em</li>');
    // Who writes one page in English still has the others in Vietnamese.
    expect(inLocale(second, 'en')).toBe(inLocale(second, 'vi'));
    expect(inLocale(deck?.slides[2]?.notes ?? { vi: '' }, 'en')).toBe('<p>Say it slowly.</p>');
    expect(slides(open('pdf-bai')).map(({ notes }) => notes)).toEqual([
      { vi: '', en: '', uk: '' },
      { vi: 'Chào các em.\n- hỏi một em', en: '', uk: '' },
      { vi: '', en: 'Say it slowly.', uk: '' },
    ]);
  });

  it('can be as many as a PDF has pages', () => {
    addPdf(400);
    saveNotes(library(), packs, { deck: 'pdf-bai', slide: 'trang-400', locale: 'uk', text: 'Кінець.' });
    expect(slides(open('pdf-bai')).at(-1)?.notes.uk).toBe('Кінець.');
  });
});

describe('notes of an own programme', () => {
  it('stay when the programme is adapted afterwards, those of own slides as well', () => {
    copyProgramme(ownPlaces(data), library(), 'thcs-45');
    const own = { words: { vi: { title: 'Riêng', text: 'một', notes: '' } }, picture: null };
    const save = (): void => {
      const draft = openProgramme(library(), OWN);
      const part = draft.parts.find((one) => one.slides.length > 1)?.id ?? '';
      const isThere = draft.parts.some((one) => one.slides.some(({ id }) => id === 'rieng'));
      const next = isThere
        ? applyEdit(draft, { do: 'slide/move', part, slide: 'rieng', to: 0 })
        : applyEdit(draft, { do: 'slide/add', part, slide: slide('rieng', { own }), to: 1 });
      expect(next).not.toBe(draft);
      saveProgramme(ownPlaces(data), library(), next);
    };
    save();
    const before = open(OWN);
    const given = slides(before)[0];
    const deck = deckOf(before);
    const text = '**Chậm** thôi.\n- 1) chờ\n<b>*Cười*';
    saveNotes(library(), packs, { deck, slide: 'rieng', locale: 'vi', text });
    saveNotes(library(), packs, { deck, slide: given?.slide.id ?? '', locale: 'en', text: 'Wait.' });
    save();
    const after = open(OWN);
    expect(deckOf(after)).not.toBe(deck);
    const notesOf = (id: string | undefined) => slides(after).find((one) => one.slide.id === id)?.notes;
    expect(notesOf('rieng')).toEqual({ vi: text });
    expect(notesOf(given?.slide.id)).toMatchObject({ en: 'Wait.', vi: given?.notes.vi });
    const draft = openProgramme(library(), OWN).parts.flatMap((part) => part.slides);
    expect(draft.find(({ id }) => id === 'rieng')?.own?.words.vi?.notes).toBe(text);
  });

  it('are not touched where nothing was changed', () => {
    copyProgramme(ownPlaces(data), library(), 'thcs-45');
    const view = open(OWN);
    const file = join(packs, 'cua-toi/slides/decks', deckOf(view), 'vi.md');
    const before = readFileSync(file, 'utf8');
    for (const one of slides(view))
      saveNotes(library(), packs, {
        deck: deckOf(view),
        slide: one.slide.id,
        locale: 'vi',
        text: one.notes.vi ?? '',
      });
    const words = (text: string): string => text.replace(/\s+/g, ' ');
    expect(words(readFileSync(file, 'utf8'))).toBe(words(before));
  });
});

describe('what cannot be written', () => {
  it('is a built-in programme, as it stands', () => {
    expect(() => open('thcs-45')).toThrow(expect.objectContaining({ code: 'built-in' }));
    const deck = Object.keys(builtIn.decks)[0] ?? '';
    const first = builtIn.decks[deck]?.slides[0]?.id ?? '';
    const file = join(BUILT_IN, 'slides/decks', deck, 'vi.md');
    const before = readFileSync(file, 'utf8');
    expect(() => saveNotes(library(), packs, { deck, slide: first, locale: 'vi', text: 'Khác.' })).toThrow(
      expect.objectContaining({ code: 'built-in' }),
    );
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('is a slide that is not there, and a language that it is not in', () => {
    addPdf(1);
    const wanted = { deck: 'pdf-bai', slide: 'trang-2', locale: 'vi', text: 'x' } as const;
    expect(() => saveNotes(library(), packs, wanted)).toThrow(
      expect.objectContaining({ code: 'no-such-slide' }),
    );
  });
});
