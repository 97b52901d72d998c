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

/** Fetches all of it once; null until everything is there. `error` says why it cannot be. */
export function useBeginning(): { known: Known | null; error: unknown } {
  const [known, setKnown] = useState<Known | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    Promise.all([call('library.get'), call('setup.recent'), call('app.today')]).then(
      ([library, { schools, last }, today]) => {
        if (current) setKnown({ library, schools, last, today });
      },
      (reason: unknown) => {
        if (current) setError(reason);
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return { known, error };
}
