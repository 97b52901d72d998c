import type {
  Answer,
  Bridge,
  ChannelInput,
  ChannelName,
  ChannelOutput,
} from '../../electron/contract/channels.ts';
import type { Snapshot } from '../../electron/contract/snapshot.ts';

declare global {
  interface Window {
    readonly kit: Bridge;
  }
}

/** A call that was refused or failed; `code` picks the words (`error.<code>` in the messages). */
export class KitError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'KitError';
    this.code = code;
  }
}

/** Calls the main process. Rejects with a `KitError` when the call is refused or fails. */
export async function call<C extends ChannelName>(
  channel: C,
  ...input: undefined extends ChannelInput<C> ? [] : [ChannelInput<C>]
): Promise<ChannelOutput<C>> {
  const answer = (await window.kit.call(channel, input[0])) as Answer<ChannelOutput<C>>;
  if (!answer.ok) throw new KitError(answer.error.code, answer.error.message);
  return answer.value;
}

/** Calls back with each snapshot that main sends; answers how to stop. */
export const onSnapshot = (listener: (snapshot: Snapshot) => void): (() => void) =>
  window.kit.onSnapshot((snapshot) => listener(snapshot as Snapshot));
