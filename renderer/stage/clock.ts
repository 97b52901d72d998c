import { type Timer, timeLeft } from '../../electron/contract/seminar.ts';

/** Whole seconds left, never below 0; a second counts until it is over. */
export const secondsLeft = (timer: Timer, now: number): number =>
  Math.max(0, Math.ceil(timeLeft(timer, now) / 1000));

/** True while the clock runs and has something left: only then the stage has to draw it again. */
export const isTicking = (timer: Timer, now: number): boolean =>
  timer.startedAt !== null && timeLeft(timer, now) > 0;
