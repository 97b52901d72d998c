import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { syncDirectory } from '../../core/files/sync.ts';
import { Refused } from '../admit.ts';
import type { Note } from '../diagnose/log.ts';
import type { JobsKeeper } from '../jobs.ts';
import type { Kit } from '../kit.ts';
import { type Seen, watchStick } from './watch.ts';

type Parts = { kit: Kit; jobs: () => JobsKeeper; dataDir: string; note: () => Note };

/** Looks at the file that every open data folder has. */
async function lookAt(file: string): Promise<Seen> {
  const { dev, ino } = await stat(file, { bigint: true });
  return `${dev}:${ino}`;
}

/** The stick with the data: whether it is there, and how it is let go of. */
export type StickKeeper = {
  /** Begins to watch; for when the archive has been opened. */
  watch: () => void;
  /** Closes everything, so that the stick may be pulled out; the kit then rests until it is ended. Throws `Refused`. */
  rest: () => Promise<void>;
  /** Ends the resting kit; `again`: and starts it anew. */
  end: (again: boolean) => void;
};

/** Keeps the stick of `dataDir`. Pulled out without asking, the seminar goes on in memory and the console says so. */
export function keepStick({ kit, jobs, dataDir, note }: Parts): StickKeeper {
  let stop: (() => void) | null = null;
  const look = (): Promise<Seen> => lookAt(join(dataDir, 'kit.lease'));
  const onGone = (): void => {
    kit.live.lose('gone');
    kit.mended('other-stick');
    kit.notify(['stick-gone']);
    // What it holds open is of a disk that is not there any more.
    jobs()
      .client()
      .run('leave')
      .catch(() => undefined);
  };
  /** Not before it is known whose stick it is: nothing is written to another one. */
  const onBack = async (): Promise<void> => {
    try {
      await jobs().reopen();
      kit.mended('stick-gone');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'gone') return;
      if (code === 'other-stick') {
        kit.live.lose(code);
        kit.notify([code]);
        return;
      }
      note()('archive', error);
    }
    note()('stick-back');
    kit.live.regain();
  };
  const watch = (): void => {
    stop ??= watchStick({ look, onGone, onBack: () => void onBack() });
  };
  return {
    watch,
    rest: async () => {
      if (kit.lock.locked) throw new Refused('locked', 'Pupils have the laptop; take it back first.');
      if (kit.live.session?.saving.state === 'off')
        throw new Refused('unrecorded', 'This seminar is kept nowhere; close it first.');
      if (!kit.live.rest()) throw new Refused('not-safe', 'Not everything could be written; try again.');
      kit.station.leave();
      await jobs()
        .client()
        .run('leave')
        .catch((error) => {
          note()('jobs', error);
          throw new Refused('not-safe', 'The archive could not be closed; try again.');
        });
      note()('stick-left');
      stop?.();
      syncDirectory(dataDir);
      kit.notify(['stick-left']);
      // Pulled out: there is nothing left to do here.
      stop = watchStick({ look: () => lookAt(dataDir), onGone: () => app.exit(0), onBack: () => undefined });
    },
    end: (again) => {
      if (again) app.relaunch();
      app.exit(0);
    },
  };
}
