import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { DrillProgress, DrillState, drillChannels } from '../contract/drill.ts';
import { today } from '../core/day.ts';
import { isWhole, sticksIn } from '../core/exchange/drill/folder.ts';
import type { JobsClient } from '../jobs/client.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { ownFolderPath } from './folders.ts';
import type { Practice } from './jobs.ts';
import { contentRoot } from './library.ts';

/** Where the practice sticks are, or would be made. */
export const sticksFolder = (): string => sticksIn(ownFolderPath());

type Parts = { jobs: () => JobsClient; practice: Practice; window: () => BrowserWindow | null };

/** The organiser's practice: its sticks, and the way in and out. A page that is loaded anew is not practising any more. */
export function drillHandlers({ jobs, practice, window }: Parts): Pick<Handlers, keyof typeof drillChannels> {
  const leave = async (): Promise<void> => {
    practice.on = false;
    await jobs().run('drill.leave');
  };
  const enter = async (): Promise<void> => {
    await jobs().run('drill.enter');
    practice.on = true;
    window()?.webContents.once('did-start-loading', () => void leave().catch(() => {}));
  };
  let making: { progress: DrillProgress; cancel: () => void } | null = null;
  const state = (): DrillState => {
    const folder = sticksFolder();
    return { on: practice.on, folder: isWhole(folder) ? folder : null };
  };
  return {
    'drill.state': state,
    'drill.make': async () => {
      if (making !== null) throw new Refused('busy', 'The practice sticks are being made; wait for the end.');
      const order = { builtIn: contentRoot(), appVersion: app.getVersion(), day: today(new Date()) };
      const { done, cancel } = jobs().follow(
        'drill.make',
        { ...order, sticks: sticksFolder() },
        (progress) => {
          making = { progress, cancel };
        },
      );
      making = { progress: { at: 0, of: 0 }, cancel };
      try {
        await done;
      } finally {
        making = null;
      }
      return state();
    },
    'drill.progress': () => making?.progress ?? null,
    'drill.cancel': () => making?.cancel(),
    'drill.enter': async () => {
      await enter();
      return state();
    },
    'drill.leave': leave,
    'drill.reveal': () => shell.showItemInFolder(join(sticksFolder(), 'ke-hoach-tap-duot.csv')),
  };
}
