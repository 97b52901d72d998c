import type { WordLists } from '../../../../slides/model/words.ts';
import type { PackItem } from '../items.ts';
import type { ContentLibrary } from '../library.ts';
import { type Pack, report } from '../pack.ts';
import { alikeScenarios, alikeToThoseOfTheKit } from './alike.ts';
import { forbiddenClaims } from './claims.ts';
import { faintDrawings } from './contrast.ts';
import { unsourcedFacts } from './facts.ts';
import { hardWords } from './hard-words.ts';
import { mixedLanguages, unkeptLanguages } from './languages.ts';
import { lessonLength } from './lesson-length.ts';
import type { Gated, InFile } from './passage.ts';
import { unknownProvinces } from './provinces.ts';
import { isThere, readDeck, readHandout } from './read-pages.ts';
import { placeOfLanguages, readProgramme, readQuiz } from './read-plan.ts';
import { readScenario } from './read-scenario.ts';
import { readShared } from './read-shared.ts';
import { isForPupils } from './readers.ts';
import { realNames } from './real.ts';
import { longSentences } from './sentences.ts';
import { unreadyProgramme } from './whole.ts';
import { wordyPlaces } from './wordy.ts';

/** A pack and what was found in it. */
type Found = { pack: Pack; items: readonly PackItem[] };

const NO_WORDS: WordLists = { format: 1, terms: [], hard: [], claims: [], facts: [] };

/**
 * The gates of quality, for whoever writes content: programmes that a stranger can teach, reading level, facts with sources, nothing unconfirmed, languages,
 * scenarios that differ, drawings that can be seen. Only `kit check` asks for them: a seminar is never stopped by one.
 * What they find is added to the problems of the pack and of the library, in the order of the items.
 *
 * @param kit the content of the kit, beside which a trainer's pack is used; null where `pack` is the kit itself
 */
export function checkGates(
  pack: Pack,
  items: readonly PackItem[],
  library: ContentLibrary,
  kit: Found | null,
): void {
  const lists = library.words ?? NO_WORDS;
  const gated = items
    .filter((item) => isThere(library, item))
    .map((item) => ({ item, read: readItem(pack, item, library) }));
  const scenarios = gated.filter(({ item }) => item.kind === 'scenario').map(({ read }) => read);
  const ofTheKit = (scenarios.length === 0 ? [] : (kit?.items ?? [])).flatMap((item) =>
    kit !== null && item.kind === 'scenario' ? [readItem(kit.pack, item, library)] : [],
  );
  const found = [
    ...gated.flatMap(({ item, read }) => [...gatesOf(read, lists), ...realNames(read, item)]),
    ...readShared(pack).flatMap((read) => gatesOf(read, lists)),
    ...unknownProvinces(pack),
    ...items.flatMap((item) => [
      ...languagesOfProgramme(pack, item, library),
      ...unreadyProgramme(pack, item, library),
      ...lessonLength(pack, item, library, kit === null),
    ]),
    ...alikeScenarios(scenarios),
    ...alikeToThoseOfTheKit(scenarios, ofTheKit),
  ];
  const before = pack.problems.length;
  for (const { file, finding } of found) report(pack, file, [finding]);
  library.problems.push(...pack.problems.slice(before));
}

function gatesOf(read: Gated, { hard, claims, facts }: WordLists): InFile[] {
  return [
    ...longSentences(read),
    ...wordyPlaces(read),
    ...hardWords(read, hard),
    ...forbiddenClaims(read, claims),
    ...unsourcedFacts(read, facts),
    ...mixedLanguages(read),
    ...faintDrawings(read),
  ];
}

function languagesOfProgramme(pack: Pack, item: PackItem, library: ContentLibrary): InFile[] {
  const programme =
    item.kind === 'programme' ? library.programmes.find(({ id }) => id === item.id) : undefined;
  if (programme === undefined) return [];
  return unkeptLanguages(programme, library, item.path, placeOfLanguages(pack, item));
}

/** One item as the gates look at it. */
function readItem(pack: Pack, item: PackItem, library: ContentLibrary): Gated {
  const pupils = isForPupils(library, item);
  const { passages, pages = [], drawings = [] } = readParts(pack, item, library);
  return { id: item.id, pupils, passages, pages, drawings };
}

type Parts = Pick<Gated, 'passages'> & Partial<Pick<Gated, 'pages' | 'drawings'>>;

function readParts(pack: Pack, item: PackItem, library: ContentLibrary): Parts {
  switch (item.kind) {
    case 'deck':
      return readDeck(pack, item);
    case 'handout':
      return readHandout(pack, item);
    case 'quiz':
      return readQuiz(pack, item);
    case 'programme':
      return readProgramme(pack, item);
    case 'scenario':
      return readScenario(pack, item, library);
  }
}
