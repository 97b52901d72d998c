import { z } from 'zod';

/** Milliseconds since 1970 by the laptop's clock. */
export const instantSchema = z.int().min(0);

/**
 * A countdown as plain data: `startedAt` null means standing still. Windows compute what is left; nothing ticks in the
 * state. `leftMs` is what was left at `startedAt`, or since the last pause.
 */
export const timerSchema = z.strictObject({ startedAt: instantSchema.nullable(), leftMs: z.int() });
export type Timer = z.infer<typeof timerSchema>;

/** Milliseconds left on `timer` at `now`; negative once it has run over. */
export const timeLeft = (timer: Timer, now: number): number =>
  timer.startedAt === null ? timer.leftMs : timer.leftMs - (now - timer.startedAt);

/** `timer` running or standing from `at` on (ms since 1970); the very same one where it does so already. */
export function runTo(timer: Timer, at: number, running: boolean): Timer {
  if ((timer.startedAt !== null) === running) return timer;
  return { startedAt: running ? at : null, leftMs: timeLeft(timer, at) };
}
