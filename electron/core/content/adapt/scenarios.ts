import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import { LOCALES, type LocalText } from '../../../../slides/model/text.ts';
import type { ContentLibrary } from '../library.ts';

/** A scenario that can be added to a programme: `minutes` is what it takes in class. */
export type ScenarioToAdd = { id: string; title: LocalText; minutes: number };

/** All scenarios of the library, by their ids; titles in the languages that they have. */
export const scenariosToAdd = (library: ContentLibrary): ScenarioToAdd[] =>
  Object.values(library.scenarios)
    .map(({ graph, text }) => {
      const titles = LOCALES.flatMap((locale) => {
        const words = text[locale];
        return words === undefined ? [] : [[locale, plain(words.title, namesOf(words))] as const];
      });
      const title = { vi: text.vi.title, ...Object.fromEntries(titles) };
      return { id: graph.id, title, minutes: graph.minutes };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
