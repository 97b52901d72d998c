import type { ChannelName, WindowKind } from '../contract/channels.ts';
import type { Handlers } from './answering.ts';
import { once } from './once.ts';

/**
 * Handlers of the channels in `table` that are fetched by `load` when one of them is first called: what is not wanted in
 * every seminar need not be read at every start.
 */
export function later<C extends ChannelName>(
  table: Readonly<Record<C, unknown>>,
  load: () => Promise<Pick<Handlers, C>>,
): Pick<Handlers, C> {
  const fetchOnce = once(load);
  const entries = (Object.keys(table) as C[]).map((name) => [
    name,
    async (input: never, caller: WindowKind) => (await fetchOnce())[name](input, caller),
  ]);
  return Object.fromEntries(entries) as Pick<Handlers, C>;
}
