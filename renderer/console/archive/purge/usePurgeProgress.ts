import { useEffect, useState } from 'react';
import type { PurgeProgress } from '../../../../electron/contract/purge.ts';
import { call } from '../../../ui/kit.ts';

/** How often the console asks how far the deleting is. */
const EVERY_MS = 200;

/** How far the deleting is while the page is `busy`; null otherwise. */
export function usePurgeProgress(busy: boolean): PurgeProgress | null {
  const [progress, setProgress] = useState<PurgeProgress | null>(null);
  useEffect(() => {
    if (!busy) return;
    let current = true;
    const look = (): void =>
      void call('purge.progress').then(
        (now) => current && setProgress(now),
        () => undefined,
      );
    const timer = window.setInterval(look, EVERY_MS);
    return () => {
      current = false;
      window.clearInterval(timer);
      setProgress(null);
    };
  }, [busy]);
  return progress;
}
