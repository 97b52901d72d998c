import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { exchangeChannels, Taken } from '../contract/exchange.ts';
import type { importsChannels } from '../contract/imports.ts';
import { today } from '../core/day.ts';
import { sourceName } from '../core/exchange/imports.ts';
import type { Outcome } from '../core/exchange/merge-all.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';

type Parts = { jobs: () => JobsClient; window: () => BrowserWindow | null; written: Set<string> };

const BUNDLES = { name: 'Không Một Mình', extensions: ['kmm'] };
const BACKUPS = { name: 'Không Một Mình', extensions: ['db'] };

/** Lets the system ask what to take in; empty when the organiser cancelled. */
async function askForSources(
  from: 'files' | 'folder' | 'backup',
  parent: BrowserWindow | null,
): Promise<string[]> {
  const options: OpenDialogOptions = {
    folder: { properties: ['openDirectory' as const] },
    files: { properties: ['openFile' as const, 'multiSelections' as const], filters: [BUNDLES] },
    backup: { properties: ['openFile' as const], filters: [BACKUPS] },
  }[from];
  const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return answer.canceled ? [] : answer.filePaths;
}

function asTaken(outcome: Outcome): Taken {
  const name = sourceName(outcome.path);
  if (outcome.status === 'refused') return { status: 'refused', name, code: outcome.code };
  const { path: _, installation: __, ...counts } = outcome;
  return { ...counts, name };
}

/** Giving seminars to the organiser, and taking in those of other laptops. */
export const exchangeHandlers = ({
  jobs,
  window,
  written,
}: Parts): Pick<Handlers, keyof typeof exchangeChannels | keyof typeof importsChannels> => ({
  'exchange.imports': () => jobs().run('imports.read'),
  'exchange.state': () => jobs().run('bundle.state'),
  'exchange.give': async ({ what }) => {
    const folder = await folderFor(true, window());
    if (folder === null) return null;
    const order = { what, folder, app: app.getVersion(), made: today(new Date()) };
    const bundle = await jobs().run('bundle.write', order);
    written.add(bundle.file);
    return bundle;
  },
  'exchange.take': async ({ from }) => {
    const paths = await askForSources(from, window());
    return paths.length === 0 ? null : (await jobs().run('bundle.take', { paths })).map(asTaken);
  },
  'backup.last': async () => (await jobs().run('backup.days'))[0] ?? null,
  'backup.write': async () => {
    const folder = await folderFor(true, window());
    if (folder === null) return null;
    const file = join(folder, `khong-mot-minh_sao-luu_${today(new Date())}.db`);
    await jobs().run('backup.write', { file });
    written.add(file);
    return file;
  },
  'backup.restore': async () => {
    const [path] = await askForSources('backup', window());
    if (path === undefined) return null;
    const [outcome] = await jobs().run('bundle.take', { paths: [path] });
    return outcome === undefined ? null : asTaken(outcome);
  },
});
