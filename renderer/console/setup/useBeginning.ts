import { useEffect, useState } from 'react';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import type { School, Setup } from '../../../electron/contract/setup.ts';
import { call } from '../../ui/kit.ts';

/** What a set-up begins with: what can be run, which schools were used before, and what day it is. */
export type Known = {
  library: ChannelOutput<'library.get'>;
  schools: School[];
  last: Setup | null;
  today: string;
};

async function fetchBeginning(): Promise<Known> {
  const [library, { schools, last }, today] = await Promise.all([
    call('library.get'),
    call('setup.recent'),
    call('app.today'),
  ]);
  return { library, schools, last, today };
}

/** How long what was asked for when the page began is still fresh, ms. */
const FRESH_MS = 5000;

type Early = { asked: number; answer: Promise<Known>; arrived: Known | null };

/** Asked for before anything is drawn, so that the very first picture is the whole first screen. */
function askEarly(): Early {
  const asked: Early = { asked: Date.now(), answer: fetchBeginning(), arrived: null };
  asked.answer.then(
    (known) => {
      asked.arrived = known;
    },
    () => undefined,
  );
  return asked;
}

let early: Early | null = askEarly();

/** What was asked for early, to whoever comes first and soon enough; then null. */
function takeEarly(): Early | null {
  const taken = early;
  early = null;
  return taken && Date.now() - taken.asked < FRESH_MS ? taken : null;
}

/**
 * Fetches all of it; null until everything is there. `error` says why it cannot be. `refresh` reads the programmes again
 * after they were changed.
 */
export function useBeginning(): { known: Known | null; error: unknown; refresh: () => Promise<void> } {
  const [first] = useState(takeEarly);
  const [known, setKnown] = useState<Known | null>(first?.arrived ?? null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (first?.arrived) return;
    let current = true;
    (first?.answer ?? fetchBeginning()).then(
      (taken) => {
        if (current) setKnown(taken);
      },
      (reason: unknown) => {
        if (current) setError(reason);
      },
    );
    return () => {
      current = false;
    };
  }, [first]);
  const refresh = async (): Promise<void> => {
    const library = await call('library.get');
    setKnown((before) => (before === null ? null : { ...before, library }));
  };
  return { known, error, refresh };
}
