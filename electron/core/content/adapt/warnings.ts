import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentLibrary } from '../library.ts';
import type { OwnPlaces } from './places.ts';

/** Something that the check of content says about an own programme; `slide` is null where it concerns all of it. */
export type AdaptWarning = { slide: string | null; rule: string; message: string };

/** What the check of content says about an own programme. Its minutes are left to the screen, which knows them at once. */
export function warningsOf(library: ContentLibrary, places: OwnPlaces, id: string): AdaptWarning[] {
  const decks = new RegExp(`^slides/decks/${id}-r\\d+/`);
  const found = library.problems
    .filter(({ pack, rule }) => pack === places.pack && rule !== 'minutes')
    .flatMap(({ file, line, rule, message }): AdaptWarning[] => {
      if (file === `slides/programmes/${id}.yaml`) return [{ slide: null, rule, message }];
      return decks.test(file) ? [{ slide: slideAt(join(places.pack, file), line), rule, message }] : [];
    });
  return found.filter(
    ({ slide, rule }, index) => found.findIndex((one) => one.slide === slide && one.rule === rule) === index,
  );
}

/** The slide on whose lines `line` (from 1) of a deck's file stands. */
function slideAt(file: string, line: number): string | null {
  const before = readFileSync(file, 'utf8').split('\n').slice(0, line).join('\n');
  const ids = [...before.matchAll(/\.slide: id="([^"]*)"|\bid: ([a-z0-9-]+)/g)];
  const last = ids.at(-1);
  return last?.[1] ?? last?.[2] ?? null;
}
