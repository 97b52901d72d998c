import { useEffect, useState } from 'react';
import type { SeminarContent } from '../../electron/contract/content.ts';
import type { Snapshot } from '../../electron/contract/snapshot.ts';
import { call, onSnapshot } from './kit.ts';
import { tell } from './tell.ts';

/** The newest snapshot, null until the first has come. An older one that arrives late is passed over. */
export function useSnapshot(): Snapshot | null {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => {
    const take = (next: Snapshot): void => {
      setSnapshot((known) => (known && known.revision > next.revision ? known : next));
    };
    const stop = onSnapshot(take);
    tell(call('snapshot.get').then(take));
    return stop;
  }, []);
  return snapshot;
}

/** The frozen content of the running seminar, null while there is none or it is being fetched. */
export function useContent(hash: string | null): SeminarContent | null {
  const [content, setContent] = useState<SeminarContent | null>(null);
  useEffect(() => {
    if (hash === null) return setContent(null);
    let current = true;
    tell(
      call('content.get', { hash }).then((fetched) => {
        if (current) setContent(fetched);
      }),
    );
    return () => {
      current = false;
    };
  }, [hash]);
  return content?.hash === hash ? content : null;
}
