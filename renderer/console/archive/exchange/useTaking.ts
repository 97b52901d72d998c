import { useEffect, useState } from 'react';
import type { TakeFrom, TakeSession } from '../../../../electron/contract/exchange.ts';
import { call } from '../../../ui/kit.ts';
import { useWork } from '../../forms/useWork.ts';
import { useProgress } from './useProgress.ts';

const askTaking = () => call('exchange.progress');

/** Taking in, stick after stick: what came in since the kit was started, what is at work, and how it is ended. */
export function useTaking() {
  const [session, setSession] = useState<TakeSession | null>(null);
  const [stopping, setStopping] = useState(false);
  const { busy, error, setError, run } = useWork();
  const progress = useProgress(askTaking, busy);
  const isGoingOn = progress !== null;
  useEffect(() => {
    // Asked for when the page is opened, and when that has ended which a page begun that was left.
    if (!isGoingOn) call('exchange.session').then(setSession, setError);
  }, [isGoingOn, setError]);
  const take = (from: TakeFrom): Promise<void> =>
    run(async () => {
      setStopping(false);
      const after = await call('exchange.take', { from });
      if (after !== null) setSession(after);
    });
  const stop = (): void => {
    setStopping(true);
    void call('exchange.cancel').catch(setError);
  };
  const end = (): Promise<void> => run(async () => setSession(await call('exchange.session.end')));
  return { session, progress, stopping, busy: busy || isGoingOn, error, take, stop, end };
}
