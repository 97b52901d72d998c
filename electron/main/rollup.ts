import { app, type BrowserWindow } from 'electron';
import type { rollupChannels } from '../contract/rollup.ts';
import { today } from '../core/day.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';
import { folderFor } from './folders.ts';
import { writeFormats } from './write-formats.ts';

type Parts = { jobs: () => JobsClient; window: () => BrowserWindow | null; written: Set<string> };

/** The report over many seminars, and its files. */
export function rollupHandlers({
  jobs,
  window,
  written,
}: Parts): Pick<Handlers, keyof typeof rollupChannels> {
  let cancelLast = (): void => {};
  return {
    'rollup.build': (asked) => {
      // Only the newest question is still on the screen; the one before would hold it up.
      cancelLast();
      const { done, cancel } = jobs().follow(
        'rollup.build',
        { ...asked, today: today(new Date()) },
        () => {},
      );
      cancelLast = cancel;
      return done;
    },
    'rollup.export': async ({ formats, choose, ...asked }) => {
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      return writeFormats(
        folder,
        formats,
        (others) =>
          jobs().run('rollup.export', { ...asked, today: today(new Date()), formats: others, dir: folder }),
        written,
      );
    },
    'rollup.dataset': async ({ choose, ...asked }) => {
      const dir = await folderFor(choose, window());
      if (dir === null) return null;
      const made = await jobs().run('rollup.dataset', {
        ...{ ...asked, dir, kit: app.getVersion() },
        today: today(new Date()),
      });
      written.add(made.file);
      return made;
    },
  };
}
