import { randomUUID } from 'node:crypto';
import type { boxChannels } from '../contract/box.ts';
import type { Handlers } from './answering.ts';
import type { Kit } from './kit.ts';

type BoxHandlers = Pick<Handlers, keyof typeof boxChannels>;

/** Takes questions in under random ids, which no window chooses, and leads to those of a seminar that was left open. */
export function boxHandlers(kit: Kit, ready: Promise<unknown>): BoxHandlers {
  const put = (text: string, read: boolean): { kept: boolean } => ({
    kept: kit.dispatch({ type: 'box/put', id: randomUUID(), text, read }),
  });
  return {
    // A pupil can only write while the trainer has given the laptop away.
    'box.send': ({ text }) => (kit.live.session?.state.station.on ? put(text, false) : { kept: false }),
    'box.type': ({ text }) => put(text, true),
    'box.look': async () => {
      await ready;
      kit.live.resumeClosing(Date.now());
    },
  };
}
