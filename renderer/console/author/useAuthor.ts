import { useCallback, useEffect, useState } from 'react';
import type { AuthorView } from '../../../electron/contract/author.ts';
import { call } from '../../ui/kit.ts';

/** How often the folder is looked at while the screen is open, ms. */
const EVERY_MS = 400;

/** The open folder as a screen sees it. */
export type Author = {
  view: AuthorView | null;
  /** Whether it is known yet if a folder was open before. */
  known: boolean;
  error: unknown;
  busy: boolean;
  choose: () => void;
  template: () => void;
  take: () => void;
  /** The title of what was taken in just now; null once something else happens. */
  took: boolean;
};

/** Opens the folder of last time, follows it as long as the screen is open, and does what the buttons say. */
export function useAuthor(): Author {
  const [view, setView] = useState<AuthorView | null>(null);
  const [known, setKnown] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [took, setTook] = useState(false);
  const stamp = view?.stamp ?? 0;

  useEffect(() => {
    let current = true;
    call('author.open').then(
      (opened) => {
        if (!current) return;
        setView(opened);
        setKnown(true);
      },
      (reason: unknown) => {
        if (!current) return;
        setError(reason);
        setKnown(true);
      },
    );
    return () => {
      current = false;
    };
  }, []);

  useEffect(() => {
    if (stamp === 0) return;
    let current = true;
    const timer = setInterval(() => {
      call('author.look', { since: stamp }).then(
        (next) => {
          if (current && next) setView(next);
        },
        (reason: unknown) => {
          if (current) setError(reason);
        },
      );
    }, EVERY_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [stamp]);

  const run = useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setError(null);
    setTook(false);
    try {
      await work();
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  }, []);
  const show = (opened: AuthorView | null): void => {
    if (opened) setView(opened);
  };
  return {
    ...{ view, known, error, busy, took },
    choose: () => void run(async () => show(await call('author.choose'))),
    template: () => void run(async () => show(await call('author.template'))),
    take: () =>
      void run(async () => {
        await call('author.take');
        setTook(true);
      }),
  };
}
