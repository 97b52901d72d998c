import { useEffect, useState } from 'react';
import type { StationEvent, StationView } from '../../electron/contract/station.ts';
import { call } from '../ui/kit.ts';
import { tell } from '../ui/tell.ts';

export type StationOn = NonNullable<StationView['on']>;

/** The newest of what the station shows, null until the first has come. */
export function useStation(): StationView | null {
  const [view, setView] = useState<StationView | null>(null);
  useEffect(() => {
    const take = (next: StationView): void =>
      setView((known) => (known && known.revision > next.revision ? known : next));
    const stop = window.kit.onSnapshot((next) => take(next as StationView));
    tell(call('station.get').then(take));
    return stop;
  }, []);
  return view;
}

/** Says what the pupil does. */
export const act = (event: StationEvent): void => tell(call('station.do', event));
