import { useEffect, useRef, useState } from 'react';
import { whenLeaving } from './leaving.ts';

/** How long typing has to rest before it is saved, ms. */
const REST_MS = 600;

/**
 * A value that is being edited and is saved when the typing rests, when `flush` is called, and when the screen goes
 * away. Saving happens in order; `flush` resolves when everything typed so far is safe and rejects when it is not.
 */
export function useDraft<T>(initial: T, save: (value: T) => Promise<unknown>) {
  const [value, setValue] = useState(initial);
  const pending = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(save);
  latest.current = save;

  const flush = useRef(async (): Promise<void> => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    if (!waiting) return;
    pending.current = null;
    try {
      await latest.current(waiting.value);
    } catch (error) {
      // What could not be saved waits for the next try, unless something newer does already.
      pending.current ??= waiting;
      throw error;
    }
  }).current;

  const change = (next: T): void => {
    setValue(next);
    pending.current = { value: next };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush().catch(() => {}), REST_MS);
  };

  useEffect(() => {
    const save = (): void => void flush().catch(() => {});
    // The window may be closed before the typing has rested.
    const stop = whenLeaving({ window, document }, save);
    return () => {
      stop();
      save();
    };
  }, [flush]);
  return { value, change, flush };
}
