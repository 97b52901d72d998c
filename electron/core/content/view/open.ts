import type { ItemRef, OpenItem } from '../../../contract/library-view.ts';
import type { ContentLibrary } from '../library.ts';

/** An item of a library, whole; null where there is none of this id. */
export function openItem(library: ContentLibrary, { kind, id }: ItemRef): OpenItem | null {
  const { requests, contacts } = library;
  if (kind === 'programme') {
    const programme = library.programmes.find((one) => one.id === id);
    return programme === undefined ? null : { kind, programme };
  }
  if (kind === 'scenario') {
    const scenario = ofId(library.scenarios, id);
    return scenario === null ? null : { kind, scenario, requests, contacts };
  }
  if (kind === 'deck') {
    const deck = ofId(library.decks, id);
    return deck === null ? null : { kind, deck };
  }
  if (kind === 'quiz') {
    const quiz = ofId(library.quizzes, id);
    return quiz === null ? null : { kind, quiz };
  }
  const handout = ofId(library.handouts, id);
  return handout === null ? null : { kind, handout };
}

const ofId = <T>(record: Record<string, T>, id: string): T | null =>
  Object.hasOwn(record, id) ? (record[id] ?? null) : null;
