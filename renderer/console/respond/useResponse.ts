import { useEffect, useState } from 'react';
import type { ChannelOutput } from '../../../electron/contract/channels.ts';
import { call } from '../../ui/kit.ts';

export type Response = ChannelOutput<'response.get'>;

/** The plan of the school, the checklists and the lines of help; null until they have come. `onError` is told of a refusal. */
export function useResponse(onError: (error: unknown) => void): Response | null {
  const [response, setResponse] = useState<Response | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when it opens
  useEffect(() => {
    let current = true;
    call('response.get').then(
      (found) => {
        if (current) setResponse(found);
      },
      (reason: unknown) => {
        if (current) onError(reason);
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return response;
}
