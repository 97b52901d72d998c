import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Draft } from '../../../../slides/model/adapt/draft.ts';
import type { Programme } from '../../../../slides/model/programme.ts';
import { LOCALES, type Locale, type LocalText } from '../../../../slides/model/text.ts';
import { type ContentLibrary, isOwn, languagesOf } from '../library.ts';
import { applyDraft } from './apply.ts';
import { assemble } from './assembly.ts';
import { draftOf } from './draft.ts';
import { AdaptError } from './error.ts';
import { copyPictures, pictureFile } from './pictures.ts';
import { type OwnPlaces, programmeFile } from './places.ts';
import { storeProgramme } from './store.ts';

/** Most own programmes: more would fill the first screen. */
const MAX_OWN = 40;

function programmeOf(library: ContentLibrary, id: string): Programme {
  const programme = library.programmes.find((one) => one.id === id);
  if (programme !== undefined) return programme;
  throw new AdaptError('no-such-programme', `There is no programme "${id}" that can be used.`);
}

function ownProgramme(library: ContentLibrary, id: string): Programme {
  const programme = programmeOf(library, id);
  if (isOwn(library, id)) return programme;
  throw new AdaptError('no-such-programme', `The programme "${id}" is not one of your own.`);
}

/**
 * Makes an own programme out of any programme of the library, with all its slides and pictures; answers its id. The
 * library has to be read again afterwards. Throws AdaptError or StorageError.
 */
export function copyProgramme(places: OwnPlaces, library: ContentLibrary, id: string): string {
  const source = programmeOf(library, id);
  if (library.programmes.filter((one) => isOwn(library, one.id)).length >= MAX_OWN)
    throw new AdaptError('too-many-programmes', `There are ${MAX_OWN} own programmes; remove one first.`);
  const copy = freeId(places, library, id);
  copyPictures(places, id, copy);
  const programme = {
    ...source,
    id: copy,
    languages: languagesOf(library, source),
    title: ownTitle(source.title),
  };
  storeProgramme(places, assemble(library, programme));
  return copy;
}

/** The id of the source with an ending and, where needed, a number. */
function freeId(places: OwnPlaces, library: ContentLibrary, id: string): string {
  const stem = `${id
    .replace(/-cua-toi(-\d+)?$/, '')
    .slice(0, 40)
    .replace(/-+$/, '')}-cua-toi`;
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? stem : `${stem}-${number}`;
    const taken =
      library.programmes.some((one) => one.id === tried) || existsSync(programmeFile(places, tried));
    if (!taken) return tried;
  }
}

const MARKS: Record<Locale, string> = { vi: '(bản của tôi)', en: '(my version)', uk: '(моя версія)' };

const ownTitle = ({ vi, en, uk }: LocalText): LocalText => {
  const marked = (text: string, mark: string): string => (text.endsWith(mark) ? text : `${text} ${mark}`);
  return {
    vi: marked(vi, MARKS.vi),
    ...(en === undefined ? {} : { en: marked(en, MARKS.en) }),
    ...(uk === undefined ? {} : { uk: marked(uk, MARKS.uk) }),
  };
};

/** What can be changed of an own programme. Throws AdaptError `no-such-programme`. */
export const openProgramme = (library: ContentLibrary, id: string): Draft =>
  draftOf(assemble(library, ownProgramme(library, id)), library);

/** Writes an own programme as a draft wants it; the library has to be read again. Throws AdaptError or StorageError. */
export function saveProgramme(places: OwnPlaces, library: ContentLibrary, draft: Draft): void {
  const assembly = assemble(library, ownProgramme(library, draft.id));
  const known = new Map(
    [...assembly.slides.values()].flatMap((slides) => slides.flatMap(({ media }) => Object.entries(media))),
  );
  // A pack that came from elsewhere may have the picture in its deck only.
  const picture = (name: string): string | null =>
    pictureFile(places, draft.id, name) ?? known.get(basename(name)) ?? null;
  const isScenario = (id: string): boolean => Object.hasOwn(library.scenarios, id);
  const next = applyDraft(assembly, draft, picture, isScenario);
  const languages = languagesAfter(library, assembly.programme, next.programme);
  storeProgramme(places, { ...next, programme: { ...next.programme, languages } });
}

/**
 * A scenario that was added may lack a language, which the programme then has not either; taken out, it has it again. As they
 * were where the added ones stay the same.
 */
function languagesAfter(library: ContentLibrary, before: Programme, after: Programme): Locale[] {
  const added = ({ segments }: Programme): string =>
    segments.flatMap((part) => (part.kind === 'roleplay' && part.own ? [part.scenario] : [])).join();
  if (added(before) === added(after)) return after.languages;
  const texts = [after.title, after.summary, ...after.segments.map(({ title }) => title)];
  const languages = LOCALES.filter((locale) => texts.every((text) => text[locale] !== undefined));
  return languagesOf(library, { ...after, languages });
}
