import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Answer } from '../contract/channels.ts';

/** Answers one call of a window: its name and what was given, both unchecked. */
export type Answering = (event: IpcMainInvokeEvent, name: unknown, raw: unknown) => Promise<Answer<unknown>>;

/** The only place that touches ipcMain: one entry for all channels of the contract. What is called early waits. */
export function registerIpc(answering: Promise<Answering>): void {
  ipcMain.handle('kit:call', async (event, name: unknown, raw: unknown) =>
    (await answering)(event, name, raw),
  );
}
