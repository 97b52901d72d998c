import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { PurgeProgress, purgeChannels, RetentionState } from '../contract/purge.ts';
import { receiptFile } from '../core/archive/receipt.ts';
import { today } from '../core/day.ts';
import { writeFileAtomic } from '../core/files/atomic.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import type { StoredSettings } from './stored.ts';

type Parts = {
  jobs: () => JobsClient;
  stored: StoredSettings;
  window: () => BrowserWindow | null;
  written: Set<string>;
  report: (error: unknown) => void;
};

/** What is kept and for how long, and deleting for good. */
export function purgeHandlers({
  jobs,
  stored,
  window,
  written,
  report,
}: Parts): Pick<Handlers, keyof typeof purgeChannels> {
  let progress: PurgeProgress | null = null;
  const state = (): Promise<RetentionState> => jobs().run('purge.state', { day: today(new Date()) });

  /** Writes the receipt among the trainer's documents; null where that fails: it is on the screen, too. */
  async function keepReceipt(name: string, text: string): Promise<string | null> {
    try {
      const folder = await folderFor(false, window());
      if (folder === null) return null;
      const file = join(folder, name);
      writeFileAtomic(file, receiptFile(text));
      written.add(file);
      return file;
    } catch (error) {
      report(error);
      return null;
    }
  }

  /** Schools that went with their seminars must not be written back from memory. */
  async function forget(): Promise<void> {
    const { recent } = await jobs().run('settings.read');
    if (recent !== undefined) await stored.set('recent', recent).catch(report);
  }

  return {
    'purge.state': state,
    'purge.keep': async (input) => {
      await jobs().run('purge.keep', input);
      return state();
    },
    'purge.preview': (choice) => jobs().run('purge.preview', { choice }),
    'purge.progress': () => progress,
    'purge.run': async (order) => {
      const asked = { ...order, day: today(new Date()) };
      const { done } = jobs().follow('purge.run', asked, (now) => {
        progress = now;
      });
      const { text, name } = await done.finally(() => {
        progress = null;
      });
      await forget().catch(report);
      return { text, file: await keepReceipt(name, text) };
    },
  };
}
