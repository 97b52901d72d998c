import type { AuthorView, Sketch } from '../../../contract/author.ts';
import type { ContentLibrary } from '../library.ts';
import { lookAt } from './look.ts';
import { isScenarioFolder, readOwn } from './read.ts';
import { type Settling, settle, UNSEEN } from './settle.ts';
import { packOf } from './take-in.ts';

/** A folder that is followed: what was seen of it, and how it was when it was checked last. */
export type Followed = { settling: Settling; view: AuthorView };

/** Begins to follow `folder`; it is checked at once. */
export const follow = (folder: string, library: ContentLibrary, stamp: number): Followed => ({
  settling: settle(UNSEEN, lookAt(folder)).next,
  view: viewOf(folder, library, stamp, null),
});

/** Looks again; checks the folder where something was saved in it and has come to rest. */
export function lookAgain(followed: Followed, library: ContentLibrary): Followed {
  const { folder, stamp, sketch } = followed.view;
  const { next, check } = settle(followed.settling, lookAt(folder));
  return { settling: next, view: check ? viewOf(folder, library, stamp + 1, sketch) : followed.view };
}

function viewOf(folder: string, library: ContentLibrary, stamp: number, before: Sketch | null): AuthorView {
  const { requests } = library;
  if (!isScenarioFolder(folder)) {
    const nothing = { problems: [], measures: null, clean: false, taken: false };
    return { folder, stamp, gone: true, stale: before !== null, sketch: before, requests, ...nothing };
  }
  const { sketch, scenario, problems, measures } = readOwn(folder, library);
  return {
    folder,
    stamp,
    gone: false,
    ...lastGood(sketch, before),
    problems,
    measures,
    clean: scenario !== null && problems.every(({ severity }) => severity !== 'error'),
    taken: library.origins.some(
      ({ kind, id, pack }) => kind === 'scenario' && pack.endsWith(packOf(id)) && id === scenario?.graph.id,
    ),
    requests,
  };
}

/** The sketch as it is now; what cannot be read now is taken from `before`, so that the map stays while one types. */
function lastGood(now: Sketch | null, before: Sketch | null): { sketch: Sketch | null; stale: boolean } {
  if (now === null) return { sketch: before, stale: before !== null };
  const lost = now.graph.languages.filter(
    (locale) => now.text[locale] === undefined && before?.text[locale] !== undefined,
  );
  if (lost.length === 0) return { sketch: now, stale: false };
  const kept = Object.fromEntries(lost.map((locale) => [locale, before?.text[locale]]));
  return { sketch: { graph: now.graph, text: { ...now.text, ...kept } }, stale: true };
}
