import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { documentChannels } from '../contract/documents.ts';
import { writeFileAtomic } from '../core/files/atomic.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import { htmlToPdf, showPage } from './windows/print.ts';

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
    const others = formats.filter((format) => format !== 'pdf');
    const made = await jobs().run('signin.export', { ...order, formats: others, dir: folder });
    const files = [...made.files];
    if (formats.includes('pdf')) {
      const file = join(folder, made.pdfName);
      writeFileAtomic(file, await htmlToPdf(made.html));
      files.push(file);
    }
    for (const file of files) written.add(file);
    return { folder, files };
  },
});
