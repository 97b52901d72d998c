import { useCallback, useEffect, useState } from 'react';
import type { LaptopFacts, Tick } from '../../../electron/contract/ready.ts';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';

/** What the main process knows of the laptop, null until it has answered; asking again; and setting a tick. */
export function useLaptop(): {
  laptop: LaptopFacts | null;
  again: () => void;
  tick: (tick: Tick, on: boolean) => void;
} {
  const [laptop, setLaptop] = useState<LaptopFacts | null>(null);
  const again = useCallback((): void => tell(call('ready.get').then(setLaptop)), []);
  useEffect(again, [again]);
  const tick = (wanted: Tick, on: boolean): void =>
    tell(
      call('ready.tick', { tick: wanted, on }).then((ticks) =>
        setLaptop((known) => known && { ...known, ticks }),
      ),
    );
  return { laptop, again, tick };
}
