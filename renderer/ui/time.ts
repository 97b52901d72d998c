import { useEffect, useState } from 'react';

/**
 * The laptop's time in ms since 1970, renewed every `everyMs` while `active`. While not active nothing ticks and nothing
 * is drawn; the time is then the one of the last change of `active`.
 */
export function useNow(active: boolean, everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!active) return;
    const ticking = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(ticking);
  }, [active, everyMs]);
  return now;
}
