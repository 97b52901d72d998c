import { Refused } from './admit.ts';
import type { Parts } from './handlers.ts';

/** Does work on the trainer's own content, and has the library read again after it. */
export type Change = <T>(work: () => T) => Promise<T>;

/** Refused with `seminar-open` while a seminar is open: it shows pictures of the packs, which stay until it is closed. */
export const changing =
  ({ kit, ready, reloadLibrary }: Pick<Parts, 'kit' | 'ready' | 'reloadLibrary'>): Change =>
  async (work) => {
    await ready;
    if (kit.live.session !== null || kit.live.unfinished !== null)
      throw new Refused('seminar-open', 'A seminar is open; close it first.');
    try {
      return work();
    } finally {
      await reloadLibrary();
    }
  };
