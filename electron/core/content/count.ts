import { measureScenario } from '../../../scenarios/model/measure.ts';
import { wordCount } from '../../../scenarios/model/words.ts';
import type { CompiledDeck } from '../../../slides/model/deck.ts';
import { LOCALES, type Locale, type LocalText } from '../../../slides/model/text.ts';
import type { ContentLibrary, ItemOrigin } from './library.ts';
import { stringsIn, wordsIn } from './words.ts';

/** Words per language; in Vietnamese syllables. */
type WordCounts = Partial<Record<Locale, number>>;

/** What the content has, item by item. */
export type ContentCounts = {
  programmes: Record<string, { minutes: number; segments: number; words: WordCounts }>;
  decks: Record<string, { slides: number; fragments: number; minutes: number; words: WordCounts }>;
  handouts: Record<string, { pages: number; words: WordCounts }>;
  quizzes: Record<string, { items: number; formA: number; formB: number; words: WordCounts }>;
  scenarios: Record<string, ReturnType<typeof measureScenario> & { words: WordCounts }>;
  words: WordCounts;
};

/** Counts the items of libraries whose origin is `wanted`. */
export function countContent(
  libraries: readonly ContentLibrary[],
  wanted: (origin: ItemOrigin) => boolean,
): ContentCounts {
  const counts: ContentCounts = {
    programmes: {},
    decks: {},
    handouts: {},
    quizzes: {},
    scenarios: {},
    words: {},
  };
  for (const library of libraries) {
    for (const origin of library.origins.filter(wanted)) countItem(counts, library, origin);
  }
  const items = [counts.programmes, counts.decks, counts.handouts, counts.quizzes, counts.scenarios].flatMap(
    (group) => Object.values<{ words: WordCounts }>(group),
  );
  for (const locale of LOCALES) {
    const sum = items.reduce((total, { words }) => total + (words[locale] ?? 0), 0);
    if (sum > 0) counts.words[locale] = sum;
  }
  return counts;
}

function countItem(counts: ContentCounts, library: ContentLibrary, { kind, id }: ItemOrigin): void {
  const programme = kind === 'programme' ? library.programmes.find((one) => one.id === id) : undefined;
  const deck = kind === 'deck' ? library.decks[id] : undefined;
  const handout = kind === 'handout' ? library.handouts[id] : undefined;
  const quiz = kind === 'quiz' ? library.quizzes[id] : undefined;
  const scenario = kind === 'scenario' ? library.scenarios[id] : undefined;
  if (programme !== undefined) {
    const { minutes, segments } = programme;
    counts.programmes[id] = { minutes, segments: segments.length, words: wordsOf(programme) };
  }
  if (deck !== undefined) counts.decks[id] = countDeck(deck);
  if (handout !== undefined) {
    const plain = handout.pages.map(({ html }) => withoutTags(html));
    counts.handouts[id] = { pages: handout.pages.length, words: wordsOf({ title: handout.title, plain }) };
  }
  if (quiz !== undefined) {
    const { A, B } = quiz.forms;
    counts.quizzes[id] = { items: quiz.items.length, formA: A.length, formB: B.length, words: wordsOf(quiz) };
  }
  if (scenario !== undefined) {
    const words: WordCounts = {};
    for (const locale of LOCALES) {
      const text = scenario.text[locale];
      if (text === undefined) continue;
      words[locale] = stringsIn(text).reduce((total, said) => total + wordCount(said.text, locale), 0);
    }
    counts.scenarios[id] = { ...measureScenario(scenario.graph, scenario.text), words };
  }
}

function countDeck(deck: CompiledDeck): ContentCounts['decks'][string] {
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  const plain = deck.slides.map(({ html, notes }) => [withoutTags(html), withoutTags(notes)]);
  return {
    slides: deck.slides.length,
    fragments: sum(deck.slides.map(({ fragments }) => fragments)),
    minutes: Math.round(sum(deck.slides.map(({ seconds }) => seconds)) / 6) / 10,
    words: wordsOf({ title: deck.title, plain }),
  };
}

const withoutTags = (text: LocalText): Record<string, string> =>
  Object.fromEntries(
    Object.entries(text).map(([locale, html]) => [locale, (html ?? '').replace(/<[^>]*>/g, ' ')]),
  );

function wordsOf(value: unknown): WordCounts {
  const counts: WordCounts = {};
  for (const { locale, text } of wordsIn(value, () => ({ line: 1, column: 1 }))) {
    counts[locale] = (counts[locale] ?? 0) + wordCount(text, locale);
  }
  return counts;
}
