import type { BrowserWindow } from 'electron';
import type { documentChannels } from '../contract/documents.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import { showPage } from './windows/print.ts';
import { writeFormats } from './write-formats.ts';

type Parts = {
  jobs: () => JobsClient;
  window: () => BrowserWindow | null;
  /** Files that the kit wrote in this run, and may show in the file manager. */
  written: Set<string>;
};

/** Shows documents before they are written, and writes sheets to sign ahead of a seminar. */
export const documentHandlers = ({
  jobs,
  window,
  written,
}: Parts): Pick<Handlers, keyof typeof documentChannels> => ({
  'document.preview': async (order) => showPage(await jobs().run('document.page', order)),
  'signin.preview': async (order) => showPage(await jobs().run('signin.page', order)),
  'signin.export': async ({ formats, choose, ...order }) => {
    const folder = await folderFor(choose, window());
    if (folder === null) return null;
    return writeFormats(
      folder,
      formats,
      (others) => jobs().run('signin.export', { ...order, formats: others, dir: folder }),
      written,
    );
  },
});
