import { useEffect, useSyncExternalStore } from 'react';
import { after, type Place, SCREENS, type ScreenName } from './screens.ts';
import type { AfterTopic } from './topics.ts';

/** What the screens that are on are about, the innermost last. */
let pages: readonly { place: Place }[] = [];
const watchers = new Set<() => void>();

function keep(next: typeof pages): void {
  pages = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};
const innermost = (): Place | null => pages.at(-1)?.place ?? null;

/** Says from now on what a screen is about, so that the guide opens there; the answer takes it back. */
export function sayGuidePlace(place: Place): () => void {
  const page = { place };
  keep([...pages, page]);
  return () => keep(pages.filter((one) => one !== page));
}

/** Says what the screen that calls it is about while it is on, out of the table of screens; null says nothing. */
export function useGuideScreen(name: ScreenName | null): void {
  useEffect(() => (name === null ? undefined : sayGuidePlace(SCREENS[name])), [name]);
}

/** Says it for a page of closed seminars, which goes by its topic. */
export function useGuidePage(topic: AfterTopic): void {
  useEffect(() => sayGuidePlace(after(topic)), [topic]);
}

/** What the screen that is on is about; null where it does not say. */
export const useGuidePlaceHere = (): Place | null => useSyncExternalStore(watch, innermost, innermost);
