import { basename } from 'node:path';
import type { RequestTexts, Scenario } from '../../../scenarios/model/schema.ts';
import type { FactCheck } from '../../../slides/model/checks.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import type { CompiledDeck } from '../../../slides/model/deck.ts';
import type { FirstHourCard } from '../../../slides/model/first-hour.ts';
import type { CompiledHandout } from '../../../slides/model/handout.ts';
import type { Programme } from '../../../slides/model/programme.ts';
import type { Quiz } from '../../../slides/model/quiz.ts';
import type { Rule } from '../../../slides/model/rules.ts';
import type { Source } from '../../../slides/model/source.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import type { WordLists } from '../../../slides/model/words.ts';
import type { ContentProblem, ContentSummary } from '../../contract/content.ts';
import { toldCases } from './told-cases.ts';

export type ItemKind = 'programme' | 'deck' | 'handout' | 'quiz' | 'scenario';

/** Where an item of the library came from; `path` is its file or folder inside the pack. */
export type ItemOrigin = { kind: ItemKind; id: string; pack: string; path: string };

/** All content that can be used, and everything that is wrong with the rest. */
export type ContentLibrary = {
  programmes: Programme[];
  decks: Record<string, CompiledDeck>;
  handouts: Record<string, CompiledHandout>;
  quizzes: Record<string, Quiz>;
  scenarios: Record<string, Scenario>;
  contacts: Contact[];
  rules: Rule[];
  /** Checks of contacts and rules on this laptop; only the trainer's own pack has some. */
  checks: FactCheck[];
  sources: Source[];
  /** Checklists for the first hour, of the first pack that has any. */
  firstHour: FirstHourCard[];
  requests: RequestTexts | null;
  /** What the check knows about words: the kit's own lists, and what packs add. */
  words: WordLists | null;
  /**
   * `<deck or handout id>/<file>` -> absolute path: the only pictures that may be served. Slides name them as
   * `app://kit/media/<deck id>/<file>`.
   */
  media: Record<string, string>;
  origins: ItemOrigin[];
  problems: ContentProblem[];
};

/** Beginning of the address of every picture in a slide. */
export const MEDIA_ADDRESS = 'app://kit/media/';

/** What the console lists before a seminar. */
export function summariseContent(library: ContentLibrary): ContentSummary {
  return {
    programmes: library.programmes.map((programme) => ({
      id: programme.id,
      title: programme.title,
      summary: programme.summary,
      audience: programme.audience,
      minutes: programme.minutes,
      languages: languagesOf(library, programme),
      own: isOwn(library, programme.id),
      segments: programme.segments
        .filter(({ hidden }) => hidden !== true)
        .map(({ id, kind, title, minutes }) => ({ id, kind, title, minutes })),
      cases: toldCases(library, programme),
    })),
    contacts: library.contacts,
    problems: library.problems,
  };
}

/** Folder among the packs that holds what the trainer makes on the screen. */
export const OWN_PACK = 'cua-toi';

/** True for a programme that the trainer made on the screen, and may change there. */
export const isOwn = (library: ContentLibrary, programmeId: string): boolean =>
  library.origins.some(
    ({ kind, id, pack }) => kind === 'programme' && id === programmeId && basename(pack) === OWN_PACK,
  );

/** Languages that a programme and all of its parts have. */
export function languagesOf(library: ContentLibrary, programme: Programme): Locale[] {
  const parts = programme.segments.map((segment): readonly string[] => {
    if (segment.kind === 'deck') return library.decks[segment.deck]?.languages ?? [];
    if (segment.kind === 'quiz') return library.quizzes[segment.quiz]?.languages ?? [];
    if (segment.kind === 'roleplay') return Object.keys(library.scenarios[segment.scenario]?.text ?? {});
    return LOCALES;
  });
  return programme.languages.filter((locale) => parts.every((languages) => languages.includes(locale)));
}
