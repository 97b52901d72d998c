import { basename, isAbsolute } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import type { ImportReport, importChannels } from '../contract/importing.ts';
import { keepReport, listImported, removeImported } from '../core/content/import/own.ts';
import type { ContentLibrary } from '../core/content/library.ts';
import { PdfError } from '../core/content/pdf/refusal.ts';
import type { JobsClient } from '../jobs/client.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { askForPath } from './folders.ts';
import type { Kit } from './kit.ts';
import { contentRoot } from './library.ts';
import { addPdf } from './pdf/add.ts';

type Parts = {
  kit: Kit;
  jobs: () => JobsClient;
  dataDir: string;
  library: () => ContentLibrary;
  reloadLibrary: () => Promise<void>;
  window: () => BrowserWindow | null;
};

const FILTERS: Record<'file' | 'folder', OpenDialogOptions> = {
  file: {
    properties: ['openFile'],
    filters: [
      {
        name: 'Markdown, ZIP, PDF, PowerPoint',
        extensions: ['md', 'markdown', 'zip', 'pdf', 'pptx', 'ppt', 'odp'],
      },
      { name: '*', extensions: ['*'] },
    ],
  },
  folder: { properties: ['openDirectory'] },
};

/** Bringing in decks of others: asked for by a drop or a dialog, done by the jobs process, then the library is read again. */
export function importHandlers({
  kit,
  jobs,
  dataDir,
  library,
  reloadLibrary,
  window,
}: Parts): Pick<Handlers, keyof typeof importChannels> {
  const takePdf = async (path: string): Promise<ImportReport> => {
    const name = basename(path).normalize('NFC');
    try {
      const { pack, programme, title, pages } = await addPdf(path, library(), dataDir);
      const counts = { slides: pages, pictures: 0, clips: 0 };
      const report: ImportReport = {
        ...{ kind: 'added', name, pack, programme, title: { vi: title }, notes: [], problems: [] },
        ...counts,
      };
      keepReport(dataDir, report);
      return report;
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      return { kind: 'refused', name, code: error.code, notes: [], problems: [] };
    }
  };
  const take = async (path: string): Promise<ImportReport> => {
    const report = /\.pdf$/i.test(path)
      ? await takePdf(path)
      : await jobs().run('import.take', { path, dataDir, builtIn: contentRoot() });
    if (report.kind === 'added') await reloadLibrary();
    return report;
  };
  return {
    'import.take': ({ path }) => {
      if (!isAbsolute(path)) throw new Refused('input', 'A dropped file is named by its whole path.');
      return take(path);
    },
    'import.choose': async ({ what }) => {
      const path = await askForPath(window(), FILTERS[what]);
      return path === null ? null : take(path);
    },
    'import.list': () => listImported(dataDir),
    'import.remove': async ({ pack }) => {
      // Pictures and clips of a seminar that is open are read from the packs.
      if (kit.live.session || kit.live.unfinished)
        throw new Refused(
          'seminar-open',
          'A seminar has not been closed yet; its pictures may be from this pack.',
        );
      removeImported(dataDir, pack);
      await reloadLibrary();
    },
  };
}
