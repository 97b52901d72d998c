import { basename } from 'node:path';
import { requestsSchema } from '../../../scenarios/model/schema.ts';
import { checksSchema } from '../../../slides/model/checks.ts';
import { contactsSchema } from '../../../slides/model/contacts.ts';
import { rulesSchema } from '../../../slides/model/rules.ts';
import { samePages, sourcesSchema } from '../../../slides/model/source.ts';
import { LOCALES, type Locale, type LocalText } from '../../../slides/model/text.ts';
import { type WordLists, wordListsSchema } from '../../../slides/model/words.ts';
import { findItems, type PackItem } from './items.ts';
import { type ContentLibrary, OWN_PACK } from './library.ts';
import { loadDeck } from './load-deck.ts';
import { type Loading, readShared } from './load-file.ts';
import { loadFirstHour } from './load-first-hour.ts';
import { loadHandout, notePictures } from './load-handout.ts';
import { loadProgramme, loadQuiz } from './load-plan.ts';
import { loadScenario } from './load-scenario.ts';
import { inOrder } from './order.ts';
import { isFile, type Pack, report } from './pack.ts';
import { byPlace, type Finding, TOP, wrong } from './problem.ts';
import { checkTranslations, digitsOf } from './words.ts';

/**
 * Reads packs: folders with `slides/` and `scenarios/` as in this repository. Where two packs have the same id, the one
 * named first is used. Never throws: what is broken is left out and told in `problems`, everything else works.
 *
 * @param roots folders of packs, the built-in one first
 * @param base  a library of packs that come before them and are read already; it is not changed
 */
export function loadContent(roots: readonly string[], base?: ContentLibrary): ContentLibrary {
  return loadPacks(
    roots.map((root) => {
      const pack: Pack = { root, problems: [] };
      return { pack, items: findItems(pack) };
    }),
    base,
  );
}

/** As `loadContent`, for items that are already found. */
export function loadPacks(
  packs: readonly { pack: Pack; items: readonly PackItem[] }[],
  base?: ContentLibrary,
): ContentLibrary {
  const library = startFrom(base);
  // The words first: the texts of every shared file are checked by them.
  for (const { pack } of packs) library.words = joinLists(library.words, loadWords(pack));
  for (const { pack } of packs) loadShared(pack, library);
  const loading: Omit<Loading, 'pack'> = {
    library,
    phones: new Set(library.contacts.map(({ number }) => digitsOf(number))),
    sources: new Set(library.sources.map(({ id }) => id)),
    cases: new Set(library.sources.flatMap(({ id, provinces }) => (provinces ? [id] : []))),
    terms: library.words?.terms ?? [],
  };
  // Programmes come last: they refer to all the others, also to those of another pack.
  for (const { pack } of packs) loadFirstHour({ ...loading, pack });
  for (const [kind, load] of LOADERS) {
    for (const { pack, items } of packs) {
      const { length } = library.programmes;
      for (const item of items) if (item.kind === kind) safely(load, { ...loading, pack }, item);
      library.programmes.push(...inOrder(library.programmes.splice(length)));
    }
  }
  library.problems = [...library.problems, ...packs.flatMap(({ pack }) => pack.problems)].sort(byPlace);
  return library;
}

/** An empty library, or one that holds what `base` holds. */
function startFrom(base: ContentLibrary | undefined): ContentLibrary {
  // Without a prototype, so that an id such as "constructor" names nothing that was not loaded.
  const bare = <T>(record: Record<string, T> = {}): Record<string, T> =>
    Object.assign(Object.create(null), record);
  return {
    programmes: [...(base?.programmes ?? [])],
    decks: bare(base?.decks),
    handouts: bare(base?.handouts),
    quizzes: bare(base?.quizzes),
    scenarios: bare(base?.scenarios),
    contacts: [...(base?.contacts ?? [])],
    rules: [...(base?.rules ?? [])],
    checks: [...(base?.checks ?? [])],
    sources: [...(base?.sources ?? [])],
    firstHour: [...(base?.firstHour ?? [])],
    requests: base?.requests ?? null,
    words: base?.words ?? null,
    media: bare(base?.media),
    origins: [...(base?.origins ?? [])],
    problems: [...(base?.problems ?? [])],
  };
}

/** One item that a rule cannot cope with must not take the others with it. */
function safely(load: (loading: Loading, item: PackItem) => void, loading: Loading, item: PackItem): void {
  try {
    load(loading, item);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(loading.pack, item.path, [
      wrong(TOP, 'unreadable', `this ${item.kind} cannot be checked (${why}); it is left out`),
    ]);
  }
}

const LOADERS = [
  ['deck', loadDeck],
  ['handout', notePictures],
  ['handout', loadHandout],
  ['quiz', loadQuiz],
  ['scenario', loadScenario],
  ['programme', loadProgramme],
] as const;

/** The lists of several packs: each may add to them, and none can take anything out of those of the kit. */
const joinLists = (known: WordLists | null, more: WordLists | null): WordLists | null =>
  known === null || more === null
    ? (known ?? more)
    : {
        format: 1,
        terms: [...known.terms, ...more.terms],
        hard: [...known.hard, ...more.hard],
        claims: [...known.claims, ...more.claims],
        facts: [...known.facts, ...more.facts],
      };

/** Terms, hard words and forbidden claims; null where the pack has none. */
const loadWords = (pack: Pack) =>
  optional(pack, 'slides/words.yaml', (file) => readShared(pack, file, wordListsSchema));

/** Contacts, rules, sources and the names of requests, which all items of all packs share. */
function loadShared(pack: Pack, library: ContentLibrary): void {
  const contacts = optional(pack, 'slides/contacts.yaml', (file) =>
    readShared(
      pack,
      file,
      contactsSchema,
      ({ value, locate }) =>
        checkTranslations(value, languagesIn(value.contacts.map(({ name }) => name)), locate).map(asWarning),
      library.words?.terms,
    ),
  );
  const rules = optional(pack, 'slides/rules.yaml', (file) =>
    readShared(
      pack,
      file,
      rulesSchema,
      ({ value, locate }) =>
        checkTranslations(value, languagesIn(value.rules.map(({ publisher }) => publisher)), locate).map(
          asWarning,
        ),
      library.words?.terms,
    ),
  );
  // A pack from outside cannot say that somebody on this laptop has checked something.
  const checks =
    basename(pack.root) === OWN_PACK
      ? optional(pack, 'slides/checks.yaml', (file) => readShared(pack, file, checksSchema))
      : null;
  const sources = optional(pack, 'slides/sources.yaml', (file) =>
    readShared(pack, file, sourcesSchema, ({ value, locate }) =>
      samePages(value.sources).map(({ source, first }) =>
        wrong(
          locate(['sources', value.sources.indexOf(source), 'address']),
          'same-page',
          `"${source.id}" and "${first.id}" name one page: keep one, and name it everywhere`,
        ),
      ),
    ),
  );
  const requests = optional(pack, 'scenarios/library/requests.yaml', (file) =>
    readShared(pack, file, requestsSchema),
  );
  library.contacts.push(...unknown(contacts?.contacts ?? [], library.contacts));
  library.rules.push(...unknown(rules?.rules ?? [], library.rules));
  library.checks.push(...(checks?.checks ?? []));
  library.sources.push(...unknown(sources?.sources ?? [], library.sources));
  library.requests ??= requests?.requests ?? null;
}

/** A file of contacts or rules has the languages that at least one of its names has: a trainer's own list has one. */
const languagesIn = (names: readonly LocalText[]): Locale[] =>
  LOCALES.filter((locale) => names.some((name) => name[locale] !== undefined));

/** These files do not say which languages they have; what is not translated yet falls back. */
const asWarning = (finding: Finding): Finding => ({ ...finding, severity: 'warning' });

const optional = <T>(pack: Pack, file: string, read: (file: string) => T): T | null =>
  isFile(pack, file) ? read(file) : null;

const unknown = <T extends { id: string }>(found: readonly T[], known: readonly T[]): T[] =>
  found.filter(({ id }) => known.every((other) => other.id !== id));
