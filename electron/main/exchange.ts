import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { exchangeChannels, RestoredBackup } from '../contract/exchange.ts';
import type { importsChannels } from '../contract/imports.ts';
import { today } from '../core/day.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import type { Practice } from './jobs.ts';
import { askForSources, takeHandlers } from './take.ts';

type Parts = {
  jobs: () => JobsClient;
  practice: Readonly<Practice>;
  window: () => BrowserWindow | null;
  written: Set<string>;
  /** Told after a backup was brought back: settings may have come with it. */
  onRestored: (restored: RestoredBackup) => Promise<void>;
  report: (error: unknown) => void;
};

/** Giving seminars to the organiser, and taking in those of other laptops. */
export const exchangeHandlers = ({
  jobs,
  practice,
  window,
  written,
  onRestored,
  report,
}: Parts): Pick<Handlers, keyof typeof exchangeChannels | keyof typeof importsChannels> => ({
  'exchange.imports': () => jobs().run('imports.read'),
  'exchange.settle': (order) => jobs().run('imports.settle', order),
  ...takeHandlers({ jobs, practice, window }),
  'exchange.state': () => jobs().run('bundle.state'),
  'exchange.give': async ({ what, chosen }) => {
    const folder = await folderFor(true, window());
    if (folder === null) return null;
    const order = { what, chosen, folder, app: app.getVersion(), made: today(new Date()) };
    const bundle = await jobs().run('bundle.write', order);
    written.add(bundle.file);
    return bundle;
  },
  'backup.days': () => jobs().run('backup.days'),
  'backup.write': async () => {
    const folder = await folderFor(true, window());
    if (folder === null) return null;
    const file = join(folder, `khong-mot-minh_sao-luu_${today(new Date())}.db`);
    await jobs().run('backup.write', { file });
    written.add(file);
    return file;
  },
  'backup.restore': async ({ daily }) => {
    const [file] = daily === null ? await askForSources('backup', window()) : [];
    if (daily === null && file === undefined) return null;
    const from = daily === null ? { file: file as string } : { daily };
    const restored = await jobs().run('backup.restore', { from, day: today(new Date()) });
    await onRestored(restored).catch(report);
    return restored;
  },
});
