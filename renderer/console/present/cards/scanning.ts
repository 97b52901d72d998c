import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { highestCard } from '../../../../electron/contract/cards.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { call } from '../../../ui/kit.ts';
import { tell } from '../../../ui/tell.ts';
import { cardQuestion } from './question.ts';
import { realWorld, Scan, type ScanState } from './Scan.ts';

/** The one camera of this window: it outlives the change between the console and the class's own view. */
export const scan = new Scan(
  realWorld((item, news) => {
    const told = call('cards.read', { item, ...news });
    tell(told);
    return told;
  }),
);

/** What the camera does now. */
export const useScan = (): ScanState => useSyncExternalStore(scan.subscribe, scan.state);

/** Keeps the camera with the open question: off as soon as there is none, and with the window. */
export function useFollowing(content: SeminarContent, seminar: Seminar): void {
  const item = cardQuestion(content, seminar);
  const id = item?.id ?? null;
  const options = item?.options.length ?? 0;
  const highest = highestCard(seminar);
  // Before the question is painted: Q pressed as soon as it is seen must not be lost.
  useLayoutEffect(() => {
    scan.follow(id === null ? null : { item: id, options, highest });
  }, [id, options, highest]);
  useEffect(() => {
    const { mediaDevices } = navigator;
    const look = (): void => scan.refresh();
    mediaDevices.addEventListener('devicechange', look);
    return () => {
      mediaDevices.removeEventListener('devicechange', look);
      scan.follow(null);
    };
  }, []);
}
