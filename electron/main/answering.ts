import type { WebContents } from 'electron';
import type { z } from 'zod';
import type { ChannelName, channels, WindowKind } from '../contract/channels.ts';
import { admit, errorAnswer } from './admit.ts';
import type { Answering } from './ipc.ts';

/** One function per channel; the input has passed the channel's schema. */
export type Handlers = {
  [C in ChannelName]: (
    input: z.output<(typeof channels)[C]['input']>,
  ) => z.input<(typeof channels)[C]['output']> | Promise<z.input<(typeof channels)[C]['output']>>;
};

/** What kind of window a page is, null for a page that may call nothing. */
type Identify = (contents: WebContents) => WindowKind | null;

/** What answering a call needs: who calls, what must be there first, and whom to tell of every error. */
type Surroundings = { identify: Identify; ready: () => Promise<unknown>; report: (error: unknown) => void };

/** Lets `handlers` answer what `admit` lets through. */
export const answeringBy =
  (handlers: Handlers, { identify, ready, report }: Surroundings): Answering =>
  async (event, name, raw) => {
    try {
      const frame = event.senderFrame;
      const isMainFrame = frame !== null && frame === event.sender.mainFrame;
      const { channel, input } = admit(identify(event.sender), frame?.url ?? '', isMainFrame, name, raw);
      await ready();
      const handler = handlers[channel] as (input: unknown) => unknown;
      return { ok: true, value: await handler(input) };
    } catch (error) {
      report(error);
      return errorAnswer(error);
    }
  };
