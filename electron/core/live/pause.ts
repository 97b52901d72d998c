import { type Seminar, timeLeft } from '../../contract/seminar.ts';
import { settle } from './timing.ts';

const minutesMs = (minutes: number): number => minutes * 60_000;

/** A break of `minutes` over whatever is on; one that is on already begins anew. Its time belongs to no part. */
export function startPause(state: Seminar, minutes: number, at: number): Seminar {
  const pause = { startedAt: at, leftMs: minutesMs(minutes) };
  const settled = settle(state, at);
  return { ...settled, audience: { ...settled.audience, cover: 'break', pause } };
}

/** `minutes` more, counted from now where the break has run over. The very same seminar where there is no break. */
export function prolongPause(state: Seminar, minutes: number, at: number): Seminar {
  const { pause } = state.audience;
  if (pause === null) return state;
  const leftMs = Math.max(0, timeLeft(pause, at)) + minutesMs(minutes);
  return { ...state, audience: { ...state.audience, pause: { startedAt: at, leftMs } } };
}

/** Ends the break, also one that lies under another cover, which stays. */
export function endPause(state: Seminar, at: number): Seminar {
  const { audience } = state;
  if (audience.pause === null) return state;
  const cover = audience.cover === 'break' ? 'none' : audience.cover;
  return { ...state, enteredAt: at, audience: { ...audience, cover, pause: null } };
}

/** Takes the cover away: under a black or a help screen a break goes on; the break itself ends. */
export function uncover(state: Seminar, at: number): Seminar {
  const { cover, pause } = state.audience;
  if (cover === 'none') return state;
  if (cover === 'break') return endPause(state, at);
  return { ...state, audience: { ...state.audience, cover: pause === null ? 'none' : 'break' } };
}
