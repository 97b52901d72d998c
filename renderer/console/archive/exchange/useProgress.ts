import { useEffect, useState } from 'react';

/** How often the console asks how far a job is. */
const EVERY_MS = 200;

/**
 * How far the job is that `ask` tells of, also where a page began it that was left meanwhile; null while there is none.
 * `ask` is one function for good.
 */
export function useProgress<T>(ask: () => Promise<T | null>, busy: boolean): T | null {
  const [progress, setProgress] = useState<T | null>(null);
  const active = busy || progress !== null;
  useEffect(() => {
    let current = true;
    const look = (): void =>
      void ask().then(
        (now) => current && setProgress(() => now),
        () => {},
      );
    look();
    const timer = active ? window.setInterval(look, EVERY_MS) : undefined;
    return () => {
      current = false;
      window.clearInterval(timer);
    };
  }, [ask, active]);
  return progress;
}
