import { KitError } from './kit.ts';

/** Something that the trainer asked for and that did not happen. */
export type Failure = { code: string; at: number };

const listeners = new Set<(failure: Failure) => void>();

/** Calls back with each failure of a promise given to `tell`; answers how to stop. */
export function onFailure(listener: (failure: Failure) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For calls that nobody waits for: when one fails, whoever listens with `onFailure` says so. */
export function tell(promise: Promise<unknown>): void {
  promise.catch((error: unknown) => {
    const failure = { code: error instanceof KitError ? error.code : 'unexpected', at: Date.now() };
    for (const listener of listeners) listener(failure);
  });
}
