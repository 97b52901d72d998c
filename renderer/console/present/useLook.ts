import { useCallback, useRef } from 'react';
import type { StageLook } from '../../../electron/contract/look.ts';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';

/** Changes how the stage is drawn on this laptop, and keeps it for the next seminar. */
export function useLook(look: StageLook): (change: (look: StageLook) => Partial<StageLook>) => void {
  const latest = useRef(look);
  latest.current = look;
  return useCallback((change: (now: StageLook) => Partial<StageLook>) => {
    const wanted = { ...latest.current, ...change(latest.current) };
    // Quick presses go on from what was asked for last, not from what has come back already.
    latest.current = wanted;
    tell(call('settings.set', { look: wanted }));
  }, []);
}
