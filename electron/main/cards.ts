import { randomUUID } from 'node:crypto';
import type { answeringChannels } from '../contract/answering.ts';
import type { Handlers } from './answering.ts';
import type { Kit } from './kit.ts';

/** Takes in what the console's camera read; every card that is new gets a random token, which no window learns. */
export const cardHandlers = (kit: Kit): Pick<Handlers, keyof typeof answeringChannels> => ({
  'cards.read': (reading) => ({
    changed: kit.dispatch({ type: 'cards/read', ...reading, tokens: reading.marks.map(() => randomUUID()) }),
  }),
});
