import { useEffect, useState } from 'react';
import type { TakeFrom, Taken, TakeProgress } from '../../../../electron/contract/exchange.ts';
import { call } from '../../../ui/kit.ts';
import { useWork } from '../../forms/useWork.ts';

/** How often the console asks how far the taking in is. */
const EVERY_MS = 200;

export type Line = Taken & { key: number };

/** What came in since the page was opened, over all sticks. */
export type Session = { sticks: number; lines: readonly Line[] };

/** The session after one more stick: its lines stand on top, the last one first. */
export function withStick({ sticks, lines }: Session, taken: readonly Taken[]): Session {
  const added = taken.map((one, index) => ({ ...one, key: lines.length + index }));
  return { sticks: sticks + 1, lines: [...added.reverse(), ...lines] };
}

/** How far it is while something is taken in, also by a page that was left meanwhile; null otherwise. */
function useProgress(busy: boolean): TakeProgress | null {
  const [progress, setProgress] = useState<TakeProgress | null>(null);
  const active = busy || progress !== null;
  useEffect(() => {
    let current = true;
    const look = (): void =>
      void call('exchange.progress').then(
        (now) => current && setProgress(now),
        () => {},
      );
    look();
    const timer = active ? window.setInterval(look, EVERY_MS) : undefined;
    return () => {
      current = false;
      window.clearInterval(timer);
    };
  }, [active]);
  return progress;
}

/** Taking in, stick after stick: what came in so far, what is at work, and how many were left when it was cancelled. */
export function useTaking() {
  const [session, setSession] = useState<Session>({ sticks: 0, lines: [] });
  const [left, setLeft] = useState(0);
  const [stopping, setStopping] = useState(false);
  const { busy, error, setError, run } = useWork();
  const progress = useProgress(busy);
  const take = (from: TakeFrom): Promise<void> =>
    run(async () => {
      setStopping(false);
      const result = await call('exchange.take', { from });
      if (result === null) return;
      setSession((before) => withStick(before, result.taken));
      setLeft(result.left);
    });
  const stop = (): void => {
    setStopping(true);
    void call('exchange.cancel').catch(setError);
  };
  return { session, left, progress, stopping, busy: busy || progress !== null, error, take, stop };
}
