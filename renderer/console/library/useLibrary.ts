import { useEffect, useState } from 'react';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../../electron/contract/channels.ts';
import type { ItemRef, OpenItem } from '../../../electron/contract/library-view.ts';
import { call } from '../../ui/kit.ts';

export type Items = ChannelOutput<'library.items'>;

type Asked<T> = { value: T | null; error: unknown };

/** What a call answers, asked again whenever `key` is another one; null until it is there. */
function useAnswer<C extends ChannelName>(
  key: string,
  channel: C,
  ...input: undefined extends ChannelInput<C> ? [] : [ChannelInput<C>]
): Asked<ChannelOutput<C>> {
  const [asked, setAsked] = useState<Asked<ChannelOutput<C>> & { key: string }>({
    key,
    value: null,
    error: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    let current = true;
    call(channel, ...input).then(
      (value) => current && setAsked({ key, value, error: null }),
      (error: unknown) => current && setAsked({ key, value: null, error }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return asked.key === key ? asked : { value: null, error: null };
}

/** Everything in the library. */
export const useItems = (): Asked<Items> => useAnswer('', 'library.items');

/** One item, whole. */
export const useItem = (ref: ItemRef): Asked<OpenItem> =>
  useAnswer(`${ref.kind}/${ref.id}`, 'library.open', { kind: ref.kind, id: ref.id });
