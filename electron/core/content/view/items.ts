import type { ScenarioText } from '../../../../scenarios/model/schema.ts';
import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import { READERS } from '../../../../slides/model/handout.ts';
import type { Segment } from '../../../../slides/model/programme.ts';
import { itemsOfForm } from '../../../../slides/model/quiz.ts';
import { LOCALES, type Locale } from '../../../../slides/model/text.ts';
import type { ItemRef, LibraryItem } from '../../../contract/library-view.ts';
import { type ContentLibrary, languagesOf, MEDIA_ADDRESS } from '../library.ts';
import { searchWords } from './search-words.ts';

/** What an item says of itself; where it is used is known only when all are. */
type Alone = Omit<LibraryItem, 'usedIn' | 'readers' | 'added' | 'sources'> & {
  readers: LibraryItem['readers'] | null;
  sources: readonly string[];
};

/** Everything in a library, as it is listed: programmes, decks, role-plays, quizzes, papers. Pure. */
export function listItems(library: ContentLibrary): LibraryItem[] {
  const all: Alone[] = [
    ...library.programmes.map((one) => programmeItem(library, one)),
    ...Object.values(library.decks).map(deckItem),
    ...Object.values(library.scenarios).map(scenarioItem),
    ...Object.values(library.quizzes).map(quizItem),
    ...Object.values(library.handouts).map((one) => handoutItem(library, one)),
  ];
  const [builtIn] = library.origins;
  return all.map((item) => {
    const users = all.filter(({ uses }) => uses.some((used) => isSame(used, item)));
    const parts = all.filter((other) => item.uses.some((used) => isSame(used, other)));
    const origin = library.origins.find((one) => isSame(one, item));
    const readers =
      item.readers ?? users.flatMap((user) => (user.kind === 'programme' ? (user.readers ?? []) : []));
    // A programme rests on what its parts rest on; a paper that borrows a drawing does not.
    const sources = [
      ...item.sources,
      ...(item.kind === 'programme' ? parts.flatMap((part) => part.sources) : []),
    ];
    return {
      ...item,
      readers: READERS.filter((reader) => readers.includes(reader)),
      added: origin !== undefined && origin.pack !== builtIn?.pack,
      usedIn: users.map(({ kind, id }) => ({ kind, id })),
      sources: [...new Set(sources)],
    };
  });
}

const isSame = (a: ItemRef, b: ItemRef): boolean => a.kind === b.kind && a.id === b.id;

const minutesOf = (seconds: readonly number[]): number =>
  Math.max(1, Math.round(seconds.reduce((sum, one) => sum + one, 0) / 60));

const localesIn = (languages: readonly string[]): Locale[] =>
  LOCALES.filter((locale) => languages.includes(locale));

function partUsed(part: Segment): ItemRef[] {
  if (part.kind === 'deck') return [{ kind: 'deck', id: part.deck }];
  if (part.kind === 'quiz') return [{ kind: 'quiz', id: part.quiz }];
  return part.kind === 'roleplay' ? [{ kind: 'scenario', id: part.scenario }] : [];
}

const each = (refs: readonly ItemRef[]): ItemRef[] =>
  refs.filter((ref, index) => refs.findIndex((other) => isSame(other, ref)) === index);

function programmeItem(library: ContentLibrary, programme: ContentLibrary['programmes'][number]): Alone {
  const { id, title, summary, audience, minutes, segments } = programme;
  return {
    ...{ kind: 'programme', id, title, summary, ages: null, minutes, size: segments.length },
    readers: [audience],
    languages: languagesOf(library, programme),
    uses: each(segments.flatMap(partUsed)),
    sources: segments.flatMap(({ sources = [] }) => sources),
    words: searchWords(programme),
  };
}

function deckItem(deck: ContentLibrary['decks'][string]): Alone {
  const { id, title, slides } = deck;
  return {
    ...{ kind: 'deck', id, title, summary: null, ages: null, readers: null },
    minutes: minutesOf(slides.map(({ seconds }) => seconds)),
    size: slides.length,
    languages: localesIn(deck.languages),
    uses: [],
    sources: slides.flatMap(({ sources }) => sources),
    words: searchWords(deck),
  };
}

function scenarioItem({ graph, text }: ContentLibrary['scenarios'][string]): Alone {
  const say = (words: ScenarioText, key: 'title' | 'summary') => plain(words[key], namesOf(words));
  const told = (key: 'title' | 'summary') => ({
    vi: say(text.vi, key),
    ...(text.en ? { en: say(text.en, key) } : {}),
    ...(text.uk ? { uk: say(text.uk, key) } : {}),
  });
  return {
    ...{ kind: 'scenario', id: graph.id, title: told('title'), summary: told('summary'), readers: null },
    ages: graph.ages,
    minutes: graph.minutes,
    size: graph.scenes.length,
    languages: localesIn(Object.keys(text)),
    uses: [],
    sources: graph.sources,
    words: searchWords(text),
  };
}

function quizItem(quiz: ContentLibrary['quizzes'][string]): Alone {
  const form = itemsOfForm(quiz, 'A');
  return {
    ...{ kind: 'quiz', id: quiz.id, title: quiz.title, summary: null, ages: null, readers: null },
    minutes: minutesOf(form.map(({ seconds }) => seconds)),
    size: form.length,
    languages: localesIn(quiz.languages),
    uses: [],
    sources: quiz.items.flatMap(({ sources = [] }) => sources),
    words: searchWords(quiz),
  };
}

function handoutItem(library: ContentLibrary, handout: ContentLibrary['handouts'][string]): Alone {
  const { id, title, summary, audience, pages, languages } = handout;
  // A drawing may be borrowed from a deck or from another paper.
  const lenders = pages.flatMap(({ art }) => art?.slice(MEDIA_ADDRESS.length).split('/')[0] ?? []);
  return {
    ...{ kind: 'handout', id, title, summary, ages: null, minutes: null, readers: audience, languages },
    size: pages.length,
    uses: each(
      lenders
        .filter((lender) => lender !== id)
        .map((lender) => ({ kind: Object.hasOwn(library.decks, lender) ? 'deck' : 'handout', id: lender })),
    ),
    sources: pages.flatMap(({ sources }) => sources),
    words: searchWords(handout),
  };
}
