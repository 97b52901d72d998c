import type { stickChannels } from '../../contract/stick.ts';
import { Refused } from '../admit.ts';
import type { Handlers } from '../answering.ts';
import type { StickKeeper } from './keep.ts';

/** Letting go of the stick that the data is on; refused where it is on none. */
export function stickHandlers(stick: StickKeeper | null): Pick<Handlers, keyof typeof stickChannels> {
  let rested = false;
  const here = (): StickKeeper => {
    if (stick === null) throw new Refused('no-stick', 'The data is not on a stick.');
    return stick;
  };
  return {
    'stick.rest': async () => {
      await here().rest();
      rested = true;
    },
    'stick.end': ({ again }) => {
      if (!rested) throw new Refused('no-stick', 'The stick is still in use.');
      here().end(again);
    },
  };
}
