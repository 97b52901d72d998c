import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { TakeFrom, TakeProgress } from '../contract/exchange.ts';
import { sourceName } from '../core/exchange/imports.ts';
import type { JobsClient } from '../jobs/client.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';

const BUNDLES = { name: 'Không Một Mình', extensions: ['kmm'] };
const BACKUPS = { name: 'Không Một Mình', extensions: ['db'] };

/** Lets the system ask what to take in; empty when the organiser cancelled. */
export async function askForSources(
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

type Parts = { jobs: () => JobsClient; window: () => BrowserWindow | null };
type Channels = 'exchange.take' | 'exchange.progress' | 'exchange.cancel';

/** Taking in, how far it is, and its end before the last; one at a time. */
export function takeHandlers({ jobs, window }: Parts): Pick<Handlers, Channels> {
  let last: string[] = [];
  let running: { progress: TakeProgress; cancel: () => void } | null = null;

  const take = async (paths: string[]) => {
    if (running !== null) throw new Refused('busy', 'Something is being taken in; wait for its end.');
    const begun = { at: 0, of: paths.length, name: sourceName(paths[0] ?? ''), seminars: 0 };
    const { done, cancel } = jobs().follow('bundle.take', { paths }, (progress) => {
      running = { progress, cancel };
    });
    running = { progress: begun, cancel };
    try {
      return await done;
    } finally {
      running = null;
    }
  };
  const pathsFrom = (from: TakeFrom): string[] | Promise<string[]> =>
    from === 'again' ? last : askForSources(from, window());

  return {
    'exchange.take': async ({ from }) => {
      const paths = await pathsFrom(from);
      if (paths.length === 0) return null;
      last = paths;
      return take(paths);
    },
    'exchange.progress': () => running?.progress ?? null,
    'exchange.cancel': () => running?.cancel(),
  };
}
