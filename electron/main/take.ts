import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { TakeProgress } from '../contract/exchange.ts';
import { isDrillSource } from '../core/exchange/drill/folder.ts';
import { sourceName } from '../core/exchange/imports.ts';
import type { JobsClient } from '../jobs/client.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { sticksFolder } from './drill.ts';
import type { Practice } from './jobs.ts';
import { NOTHING_TAKEN, type Stick, withStick } from './take-session.ts';

const BUNDLES = { name: 'Không Một Mình', extensions: ['kmm'] };
const BACKUPS = { name: 'Không Một Mình', extensions: ['db'] };

/** Lets the system ask what to take in, at first at `defaultPath`; empty when the organiser cancelled. */
export async function askForSources(
  from: 'files' | 'folder' | 'backup',
  parent: BrowserWindow | null,
  defaultPath?: string,
): Promise<string[]> {
  const kinds: Record<typeof from, OpenDialogOptions> = {
    folder: { properties: ['openDirectory' as const] },
    files: { properties: ['openFile' as const, 'multiSelections' as const], filters: [BUNDLES] },
    backup: { properties: ['openFile' as const], filters: [BACKUPS] },
  };
  const options = { ...kinds[from], ...(defaultPath === undefined ? {} : { defaultPath }) };
  const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
  return answer.canceled ? [] : answer.filePaths;
}

type Parts = {
  jobs: () => JobsClient;
  practice: Readonly<Practice>;
  window: () => BrowserWindow | null;
};
type Channels =
  | 'exchange.take'
  | 'exchange.session'
  | 'exchange.session.end'
  | 'exchange.progress'
  | 'exchange.cancel';

/** Taking in, how far it is, and its end before the last; one at a time. Practice has a session of its own. */
export function takeHandlers({ jobs, practice, window }: Parts): Pick<Handlers, Channels> {
  const sessions = { own: NOTHING_TAKEN, drill: NOTHING_TAKEN };
  const last: Record<keyof typeof sessions, string[]> = { own: [], drill: [] };
  let running: { progress: TakeProgress; cancel: () => void } | null = null;
  const where = (): keyof typeof sessions => (practice.on ? 'drill' : 'own');

  const take = async (paths: string[]): Promise<Stick> => {
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

  return {
    'exchange.take': async ({ from }) => {
      const at = where();
      const isOther = from !== 'again';
      const folder = at === 'drill' ? sticksFolder() : undefined;
      const paths = isOther ? await askForSources(from, window(), folder) : last[at];
      if (paths.length === 0) return null;
      if (at === 'own' && paths.some(isDrillSource))
        throw new Refused('practice-stick', 'These are practice sticks; take them in while practising.');
      last[at] = paths;
      sessions[at] = withStick(sessions[at], await take(paths), isOther);
      return sessions[at];
    },
    'exchange.session': () => sessions[where()],
    'exchange.session.end': () => {
      const at = where();
      sessions[at] = NOTHING_TAKEN;
      return NOTHING_TAKEN;
    },
    'exchange.progress': () => running?.progress ?? null,
    'exchange.cancel': () => running?.cancel(),
  };
}
