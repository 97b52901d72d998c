import { join, relative, sep } from 'node:path';
import { OWN_LIMITS } from '../../../../slides/model/adapt/draft.ts';
import type { CompiledDeck } from '../../../../slides/model/deck.ts';
import { stepsOfPart } from '../../../../slides/model/part.ts';
import type { Segment } from '../../../../slides/model/programme.ts';
import { LOCALES, type Locale } from '../../../../slides/model/text.ts';
import { MAX_NOTES, type NotesPart, type NotesSlide, type NotesView } from '../../../contract/notes.ts';
import { writeFileAtomic } from '../../files/atomic.ts';
import type { ContentLibrary, ItemOrigin } from '../library.ts';
import { isFile, readText } from '../pack.ts';
import { NotesError } from './error.ts';
import { notesIn, withNotes, withoutNotes } from './passage.ts';
import { notesAsMarkdown, notesAsText } from './words.ts';

/** A deck in the folder of packs, and where its files are. */
type OwnDeck = { deck: CompiledDeck; origin: ItemOrigin };

function ownDeck(library: ContentLibrary, packs: string, id: string): OwnDeck | null {
  const origin = library.origins.find((one) => one.kind === 'deck' && one.id === id);
  const deck = library.decks[id];
  if (origin === undefined || deck === undefined) return null;
  // What comes with the program is never written; it is made one's own first.
  const from = relative(packs, origin.pack);
  const isInside = from === '' || (from !== '..' && !from.startsWith(`..${sep}`) && !from.includes(':'));
  return isInside ? { deck, origin } : null;
}

const fileOf = ({ origin }: OwnDeck, locale: Locale): string => `${origin.path}/${locale}.md`;

/** The words of a deck in one language, null where they have no file. */
function wordsOf(own: OwnDeck, locale: Locale): string | null {
  const pack = { root: own.origin.pack, problems: [] };
  return isFile(pack, fileOf(own, locale)) ? readText(pack, fileOf(own, locale)) : null;
}

const languagesOf = ({ deck }: OwnDeck): Locale[] =>
  LOCALES.filter((locale) => deck.languages.includes(locale));

/**
 * The slides of a programme whose notes can be written: those of decks in the folder `packs`, each once.
 *
 * @throws NotesError `built-in` where there are none
 */
export function openNotes(library: ContentLibrary, packs: string, programmeId: string): NotesView {
  const programme = library.programmes.find(({ id }) => id === programmeId);
  const seen = new Set<string>();
  const parts = (programme?.segments ?? []).flatMap((part): NotesPart[] => {
    const own = part.kind === 'deck' ? ownDeck(library, packs, part.deck) : null;
    if (part.kind !== 'deck' || own === null) return [];
    const slides = slidesOf(own, part).filter(({ slide }) => !seen.has(`${part.deck}/${slide.id}`));
    for (const { slide } of slides) seen.add(`${part.deck}/${slide.id}`);
    const { id, title, deck } = part;
    return slides.length === 0 ? [] : [{ id, title, deck, pdf: own.deck.pdf ?? null, slides }];
  });
  if (programme === undefined || parts.length === 0)
    throw new NotesError('built-in', `The programme "${programmeId}" has no slides of your own.`);
  const written = new Set(
    parts.flatMap(({ slides }) => slides.flatMap(({ notes }) => Object.keys(notes) as Locale[])),
  );
  return { title: programme.title, languages: LOCALES.filter((locale) => written.has(locale)), parts };
}

function slidesOf(own: OwnDeck, part: Extract<Segment, { kind: 'deck' }>): NotesSlide[] {
  const said = languagesOf(own).map((locale) => {
    const words = wordsOf(own, locale);
    return [locale, words === null ? null : notesIn(words)] as const;
  });
  const indices = [...new Set(stepsOfPart(own.deck, part).map(({ slide }) => slide))];
  return indices.flatMap((index, place): NotesSlide[] => {
    const slide = own.deck.slides[index];
    if (slide === undefined) return [];
    const notes = said.flatMap(([locale, all]) => {
      // A page has room for notes in every language, also where nobody has written in it yet.
      const markdown = all === null ? '' : all.get(slide.id);
      return markdown === undefined ? [] : [[locale, notesAsText(markdown)] as const];
    });
    const most = slide.own ? OWN_LIMITS.notes : MAX_NOTES;
    return [{ slide, number: place + 1, most, notes: Object.fromEntries(notes) }];
  });
}

/** What is written: the notes `text` of a slide in one language. */
export type NotesToSave = { deck: string; slide: string; locale: Locale; text: string };

/**
 * Writes the notes of one slide into its deck's file of words. The library has to be read again afterwards.
 *
 * @throws NotesError `built-in`, `no-such-slide`; StorageError, the old file is then intact
 */
export function saveNotes(library: ContentLibrary, packs: string, wanted: NotesToSave): void {
  const { deck, slide, locale, text } = wanted;
  const own = ownDeck(library, packs, deck);
  if (own === null) throw new NotesError('built-in', `The deck "${deck}" is not one of your own.`);
  const planned = own.deck.slides.find(({ id }) => id === slide);
  const words = languagesOf(own).includes(locale) ? (wordsOf(own, locale) ?? emptyWords(own)) : null;
  const before = words === null ? undefined : notesIn(words).get(slide);
  if (planned === undefined || words === null || before === undefined)
    throw new NotesError('no-such-slide', `The deck "${deck}" has no slide "${slide}" in "${locale}".`);
  const markdown = notesAsMarkdown(text, before, planned.own === true);
  const written = markdown === before ? null : withNotes(words, slide, markdown);
  if (written !== null) writeFileAtomic(join(own.origin.pack, fileOf(own, locale)), written);
}

/** The words of a PDF for a language that has no file yet: those on the pages, without anybody's notes. */
function emptyWords(own: OwnDeck): string | null {
  const words = own.deck.pdf === undefined ? null : wordsOf(own, 'vi');
  return words === null ? null : withoutNotes(words);
}
