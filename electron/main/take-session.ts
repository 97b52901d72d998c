import type { TakeSession } from '../contract/exchange.ts';

export const NOTHING_TAKEN: TakeSession = { sticks: 0, taken: [], left: 0, stopped: null };

/** What came of one stick. */
export type Stick = Omit<TakeSession, 'sticks'>;

/** The session after one more stick, the last file first; a stick that is gone on with (`isOther` false) is no other one. */
export const withStick = (
  before: TakeSession,
  { taken, left, stopped }: Stick,
  isOther: boolean,
): TakeSession => ({
  sticks: before.sticks + (isOther ? 1 : 0),
  taken: [...taken.toReversed(), ...before.taken],
  left,
  stopped,
});
