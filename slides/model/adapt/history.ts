/** A value and what it was before, newest last. */
export type History<T> = { past: readonly T[]; now: T };

/** Steps back that are kept. */
const MAX_STEPS = 200;

/** The history after the value became `next`; the same history where nothing changed. */
export const record = <T>(history: History<T>, next: T): History<T> =>
  next === history.now ? history : { past: [...history.past, history.now].slice(-MAX_STEPS), now: next };

/** The history one step back; the same history at its beginning. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before };
}
