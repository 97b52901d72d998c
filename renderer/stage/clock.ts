import { type Timer, timeLeft } from '../../electron/contract/seminar.ts';

/** Whole seconds left, never below 0; a second counts until it is over. */
export const secondsLeft = (timer: Timer, now: number): number =>
  Math.max(0, Math.ceil(timeLeft(timer, now) / 1000));

/** True while the clock runs and has something left: only then the stage has to draw it again. */
export const isTicking = (timer: Timer, now: number): boolean =>
  timer.startedAt !== null && timeLeft(timer, now) > 0;

/** `m:ss`, from an hour on `h:mm:ss`. */
export function clockText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
