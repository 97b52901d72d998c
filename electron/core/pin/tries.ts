/**
 * Wrong tries and the silence after them. `left`: ms that are still to be waited; `seen`: what the clock said when that
 * was computed.
 */
export type Tries = { wrong: number; left: number; seen: number };

/** Silence after the nth wrong try in a row, seconds; after the last it stays as it is, so that nobody waits forever. */
const SILENCE = [0, 0, 5, 15, 30, 60, 120, 300] as const;

const silenceAfter = (wrong: number): number =>
  wrong === 0 ? 0 : (SILENCE[Math.min(wrong, SILENCE.length) - 1] ?? 0) * 1000;

/** Tries as they are read from the disk when the clock says `now` (ms): what was to be waited begins again. */
export const triesAfter = (wrong: number, now: number): Tries => ({
  wrong,
  left: silenceAfter(wrong),
  seen: now,
});

/** The same tries at `now`. A clock that was set back neither shortens nor freezes what is left: it goes on from there. */
export const triesAt = ({ wrong, left, seen }: Tries, now: number): Tries => ({
  wrong,
  left: Math.max(0, left - Math.max(0, now - seen)),
  seen: now,
});

/** Whole seconds until the next try is looked at; 0: at once. */
export const secondsLeft = ({ left }: Tries): number => Math.ceil(left / 1000);

/** One more wrong try. */
export const oneWrong = ({ wrong }: Tries, now: number): Tries => triesAfter(wrong + 1, now);
