import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { z } from 'zod';
import type { Answer, ChannelName, channels, WindowKind } from '../contract/channels.ts';
import { admit, errorAnswer } from './admit.ts';

/** One function per channel; the input has passed the channel's schema. */
export type Handlers = {
  [C in ChannelName]: (
    input: z.output<(typeof channels)[C]['input']>,
  ) => z.input<(typeof channels)[C]['output']> | Promise<z.input<(typeof channels)[C]['output']>>;
};

/** What kind of window a page is, null for a page that may call nothing. */
export type Identify = (contents: WebContents) => WindowKind | null;

/** The only place that touches ipcMain: one entry for all channels of the contract. */
export function registerIpc(handlers: Handlers, identify: Identify, report: (error: unknown) => void): void {
  ipcMain.handle(
    'kit:call',
    async (event: IpcMainInvokeEvent, name: unknown, raw: unknown): Promise<Answer<unknown>> => {
      try {
        const frame = event.senderFrame;
        const isMainFrame = frame !== null && frame === event.sender.mainFrame;
        const { channel, input } = admit(identify(event.sender), frame?.url ?? '', isMainFrame, name, raw);
        const handler = handlers[channel] as (input: unknown) => unknown;
        return { ok: true, value: await handler(input) };
      } catch (error) {
        report(error);
        return errorAnswer(error);
      }
    },
  );
}
