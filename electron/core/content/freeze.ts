import type { Segment } from '../../../slides/model/programme.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { canonicalJson, sha256 } from '../archive/canonical.ts';
import { withoutHidden } from './hidden.ts';
import type { ContentLibrary } from './library.ts';

/** Something asked of the content that it does not have. `code` is for programs, the message for people. */
class ContentError extends Error {
  readonly code: 'no-such-programme';
  constructor(code: 'no-such-programme', message: string) {
    super(message);
    this.name = 'ContentError';
    this.code = code;
  }
}

/**
 * Everything that a seminar by this programme shows, as plain JSON that shares nothing with the library, with its hash.
 *
 * @throws ContentError `no-such-programme` where the library has no usable programme of this id
 */
export function freezeSeminarContent(library: ContentLibrary, programmeId: string): SeminarContent {
  const written = library.programmes.find(({ id }) => id === programmeId);
  if (written === undefined) {
    const message = `There is no programme "${programmeId}" that can be used; choose another one.`;
    throw new ContentError('no-such-programme', message);
  }
  const { programme, decks: shown } = withoutHidden(written, library.decks);
  const decks = pick(shown, programme.segments, (part) => (part.kind === 'deck' ? part.deck : null));
  const quizzes = pick(library.quizzes, programme.segments, (part) =>
    part.kind === 'quiz' ? part.quiz : null,
  );
  const scenarios = pick(library.scenarios, programme.segments, (part) =>
    part.kind === 'roleplay' ? part.scenario : null,
  );
  const named = new Set([
    ...programme.segments.flatMap(({ sources = [] }) => sources),
    ...Object.values(decks).flatMap((deck) => deck.slides.flatMap((slide) => slide.sources)),
    ...Object.values(quizzes).flatMap((quiz) => quiz.items.flatMap(({ sources = [] }) => sources)),
    ...Object.values(scenarios).flatMap((scenario) => scenario.graph.sources),
  ]);
  const sources = library.sources.filter(({ id }) => named.has(id));
  const { contacts, requests } = library;
  const json = canonicalJson({ programme, decks, quizzes, scenarios, contacts, sources, requests });
  return { ...(JSON.parse(json) as Omit<SeminarContent, 'hash'>), hash: sha256(json) };
}

function pick<T>(
  all: Record<string, T>,
  segments: readonly Segment[],
  idOf: (segment: Segment) => string | null,
): Record<string, T> {
  const ids = segments.map(idOf);
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
