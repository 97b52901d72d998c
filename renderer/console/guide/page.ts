import { useEffect, useSyncExternalStore } from 'react';
import type { Topic } from './topics.ts';

/** What the screens that are on are about, the innermost last. */
let pages: readonly { topic: Topic }[] = [];
const watchers = new Set<() => void>();

function keep(next: typeof pages): void {
  pages = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};
const innermost = (): Topic | null => pages.at(-1)?.topic ?? null;

/** Says from now on what a screen is about, so that the guide opens there; the answer takes it back. */
export function sayGuidePage(topic: Topic): () => void {
  const page = { topic };
  keep([...pages, page]);
  return () => keep(pages.filter((one) => one !== page));
}

/** Says what the screen that calls it is about while it is on; null says nothing. */
export function useGuidePage(topic: Topic | null): void {
  useEffect(() => (topic === null ? undefined : sayGuidePage(topic)), [topic]);
}

/** What the screen that is on is about; null where the guide opens at its beginning. */
export const useGuidePageHere = (): Topic | null => useSyncExternalStore(watch, innermost, innermost);
