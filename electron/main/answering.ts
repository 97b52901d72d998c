import type { WebContents } from 'electron';
import type { z } from 'zod';
import type { ChannelName, channels, WindowKind } from '../contract/channels.ts';
import { admit, errorAnswer, Refused } from './admit.ts';
import type { Answering } from './ipc.ts';
import { Pace } from './pace.ts';

/** One function per channel; the input has passed the channel's schema, and `caller` its rights. */
export type Handlers = {
  [C in ChannelName]: (
    input: z.output<(typeof channels)[C]['input']>,
    caller: WindowKind,
  ) => z.input<(typeof channels)[C]['output']> | Promise<z.input<(typeof channels)[C]['output']>>;
};

/** What kind of window a page is, null for a page that may call nothing. */
type Identify = (contents: WebContents) => WindowKind | null;

/** Told of each error; `channel` is null where the call was not let in. */
type Report = (error: unknown, channel: ChannelName | null) => void;

/** What answering a call needs: who calls, what must be there first, and whom to tell of every error. */
type Surroundings = { identify: Identify; ready: () => Promise<unknown>; report: Report };

const TOO_FAST = new Refused('too-fast', 'This page calls faster than anybody can press.');

/** Lets `handlers` answer what `admit` lets through, as fast as a window may call. */
export const answeringBy = (handlers: Handlers, { identify, ready, report }: Surroundings): Answering => {
  const paces = new WeakMap<WebContents, Pace>();
  const paceOf = (contents: WebContents): Pace => {
    const pace = paces.get(contents) ?? new Pace(performance.now());
    paces.set(contents, pace);
    return pace;
  };
  return async (event, name, raw) => {
    const held = paceOf(event.sender).take(performance.now());
    // SECURITY: told once; a line in the log for each would be a flood of its own.
    if (held === 'first') report(TOO_FAST, null);
    if (held !== 'yes') return errorAnswer(TOO_FAST);
    let admitted: ChannelName | null = null;
    try {
      const frame = event.senderFrame;
      const isMainFrame = frame !== null && frame === event.sender.mainFrame;
      const kind = identify(event.sender);
      const { channel, input, caller } = admit(kind, frame?.url ?? '', isMainFrame, name, raw);
      admitted = channel;
      await ready();
      const handler = handlers[channel] as (input: unknown, caller: WindowKind) => unknown;
      return { ok: true, value: await handler(input, caller) };
    } catch (error) {
      report(error, admitted);
      return errorAnswer(error);
    }
  };
};
