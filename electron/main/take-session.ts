import type { TakeSession } from '../contract/exchange.ts';
import type { TakenIn } from '../jobs/take.ts';

export const NOTHING_TAKEN: TakeSession = { sticks: 0, taken: [], left: 0, stopped: null };

/** The session after one more stick, the last file first; a stick that is gone on with (`isOther` false) is no other one. */
export const withStick = (
  before: TakeSession,
  { taken, left, stopped }: TakenIn,
  isOther: boolean,
): TakeSession => ({
  sticks: before.sticks + (isOther ? 1 : 0),
  taken: [...taken.toReversed(), ...before.taken],
  left,
  stopped,
});
