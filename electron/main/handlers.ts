import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow, shell } from 'electron';
import { aboutChannels } from '../contract/about.ts';
import { adaptChannels } from '../contract/adapt.ts';
import { authorChannels } from '../contract/author.ts';
import type { PaperSeminar, Settings } from '../contract/channels.ts';
import { decisionChannels } from '../contract/decisions.ts';
import { documentChannels } from '../contract/documents.ts';
import { drillChannels } from '../contract/drill.ts';
import { exchangeChannels, type RestoredBackup } from '../contract/exchange.ts';
import { importChannels } from '../contract/importing.ts';
import { importsChannels } from '../contract/imports.ts';
import { libraryViewChannels } from '../contract/library-view.ts';
import { notesChannels } from '../contract/notes.ts';
import { organisationChannels } from '../contract/organisation.ts';
import { planChannels } from '../contract/plan.ts';
import { printChannels } from '../contract/print.ts';
import { purgeChannels } from '../contract/purge.ts';
import { responseChannels } from '../contract/response.ts';
import { rollupChannels } from '../contract/rollup.ts';
import { freezeSeminarContent } from '../core/content/freeze.ts';
import { type ContentLibrary, summariseContent } from '../core/content/library.ts';
import { today } from '../core/day.ts';
import { paperFacts } from '../core/live/paper.ts';
import type { JobsClient } from '../jobs/client.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { boxHandlers } from './box.ts';
import { cardHandlers } from './cards.ts';
import { displayHandlers } from './displays/handlers.ts';
import { folderFor } from './folders.ts';
import type { Practice } from './jobs.ts';
import type { Kit } from './kit.ts';
import { later } from './later.ts';
import { lockHandlers } from './lock-handlers.ts';
import { readyHandlers } from './ready/handlers.ts';
import { readRecent, readUi, remember } from './settings.ts';
import { stationHandlers } from './station.ts';
import { stickHandlers } from './stick/handlers.ts';
import type { StickKeeper } from './stick/keep.ts';
import type { StoredSettings } from './stored.ts';
import { writeFormats } from './write-formats.ts';

/** What the handlers work with. `ready` is done when settings are read and what was left open has been looked at. */
export type Parts = {
  kit: Kit;
  ready: Promise<unknown>;
  stored: StoredSettings;
  jobs: () => JobsClient;
  /** The archive was replaced: it is opened as it is now. */
  reopen: () => Promise<void>;
  practice: Practice;
  library: () => ContentLibrary;
  /** Has the packs in the data directory read again. */
  reloadLibrary: () => Promise<void>;
  dataDir: string;
  /** The stick that the data is on, null where it is none. */
  stick: StickKeeper | null;
  window: () => BrowserWindow | null;
  /** Told of what goes wrong without stopping anything. */
  report: (error: unknown) => void;
};

/** One function per channel of the contract. */
export function createHandlers({
  kit,
  ready,
  stored,
  jobs,
  reopen,
  practice,
  library,
  reloadLibrary,
  dataDir,
  stick,
  window,
  report,
}: Parts): Handlers {
  const settings = async (): Promise<Record<string, unknown>> => {
    await ready;
    return stored.values;
  };
  const archive = (facts: Parameters<Parameters<Kit['live']['close']>[0]>[0]) =>
    jobs().run('close', { facts });
  const onRestored = async ({ replaced }: RestoredBackup): Promise<void> => {
    stored.take(await jobs().run('settings.read'));
    if (replaced === null) return;
    kit.mended('archive-damaged');
    await reopen();
  };
  /** Files that the kit wrote itself and may show in the file manager. */
  const written = new Set<string>();

  return {
    ...later(aboutChannels, async () => {
      const { aboutHandlers } = await import('./diagnose/handlers.ts');
      const seminars = async (): Promise<number> => (await jobs().run('seminars.list')).length;
      return aboutHandlers({ kit, library, dataDir, stick: stick !== null, seminars, window, written });
    }),
    ...later(adaptChannels, async () => {
      const { adaptHandlers } = await import('./adapt.ts');
      return adaptHandlers({ kit, ready, library, reloadLibrary, dataDir });
    }),
    'snapshot.get': async (_, caller) => {
      await ready;
      return kit.snapshot(caller);
    },
    'content.get': ({ hash }) => {
      const content = kit.live.session?.content;
      if (content?.hash !== hash) throw new Refused('no-seminar', 'There is no seminar with this content.');
      return content;
    },
    'content.preview': ({ programmeId }) => freezeSeminarContent(library(), programmeId),
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      dataDir,
      stick: stick !== null,
    }),
    ...stickHandlers(stick),
    'app.today': () => today(new Date()),

    'settings.get': async () => readUi(await settings()),
    'settings.set': async (change) => {
      const chosen = { ...readUi(await settings()), ...change } as Settings;
      kit.locale = chosen.locale;
      kit.look = chosen.look;
      await stored.set('ui', chosen).catch(report);
      return chosen;
    },
    'library.get': () => summariseContent(library()),
    'places.search': async ({ query, limit }) => {
      const { searchPlaces } = await import('../core/places/places.ts');
      return searchPlaces(query, limit);
    },
    'setup.recent': async () => readRecent(await settings()),

    'seminar.start': async (setup) => {
      const recent = readRecent(await settings());
      kit.live.start(setup, freezeSeminarContent(library(), setup.programmeId), app.getVersion(), Date.now());
      // The seminar is on; that its school could not be remembered must not stop it.
      await stored.set('recent', remember(recent, setup)).catch(report);
    },
    'seminar.continue': async () => {
      await ready;
      kit.live.resume(Date.now());
    },
    'seminar.dispatch': (action) => ({ changed: kit.dispatch(action) }),
    'seminar.close': async () => {
      await ready;
      return kit.live.close(archive, Date.now());
    },

    'room.set': (wish) => kit.room.wish(withoutUndefined(wish)),
    ...cardHandlers(kit),
    ...boxHandlers(kit, ready),
    ...stationHandlers({ kit, library }),
    ...lockHandlers(kit),
    ...displayHandlers(),
    ...readyHandlers({ dataDir, settings, stored, report, check: () => jobs().run('check') }),

    'archive.list': async () => {
      await ready;
      return jobs().run('seminars.list');
    },
    'archive.read': (id) => jobs().run('seminar.read', { id }),
    'archive.correct': async (input) => {
      await jobs().run('seminar.correct', input);
    },
    'archive.paper': async (paper: PaperSeminar) => {
      const content = freezeSeminarContent(library(), paper.setup.programmeId);
      const ids = { seminar: randomUUID(), next: randomUUID };
      await archive(paperFacts(paper, content, app.getVersion(), ids));
      return ids.seminar;
    },
    ...later(importChannels, async () => {
      const { importHandlers } = await import('./importing.ts');
      return importHandlers({ kit, jobs, dataDir, library, reloadLibrary, window });
    }),
    ...later(authorChannels, async () => {
      const { authorHandlers } = await import('./author.ts');
      return authorHandlers({ kit, ready, stored, library, reloadLibrary, dataDir, window, report });
    }),
    ...later(notesChannels, async () => {
      const { notesHandlers } = await import('./notes.ts');
      return notesHandlers({ kit, library, reloadLibrary, dataDir });
    }),
    ...later(organisationChannels, async () => {
      const { organisationHandlers } = await import('./organisation.ts');
      return organisationHandlers({ settings, stored });
    }),
    'report.get': ({ id, locale }) => jobs().run('report.build', { id, locale }),
    'report.export': async ({ id, locale, document, formats, choose }) => {
      const folder = await folderFor(choose, window());
      if (folder === null) return null;
      return writeFormats(
        folder,
        formats,
        (others) => jobs().run('report.export', { id, locale, document, formats: others, dir: folder }),
        written,
      );
    },
    ...later(documentChannels, async () => {
      const { documentHandlers } = await import('./documents.ts');
      return documentHandlers({ jobs, window, written });
    }),
    ...later({ ...exchangeChannels, ...importsChannels }, async () => {
      const { exchangeHandlers } = await import('./exchange.ts');
      return exchangeHandlers({ jobs, practice, window, written, onRestored, report });
    }),
    ...later(drillChannels, async () => {
      const { drillHandlers } = await import('./drill.ts');
      return drillHandlers({ jobs, practice, window });
    }),
    ...later(decisionChannels, async () => {
      const { decisionHandlers } = await import('./decisions.ts');
      return decisionHandlers({ jobs });
    }),
    ...later(planChannels, async () => {
      const { planHandlers } = await import('./plan.ts');
      return planHandlers({ jobs, window, written });
    }),
    ...later(purgeChannels, async () => {
      const { purgeHandlers } = await import('./purge.ts');
      return purgeHandlers({ jobs, stored, window, written, report });
    }),
    ...later(rollupChannels, async () => {
      const { rollupHandlers } = await import('./rollup.ts');
      return rollupHandlers({ jobs, window, written });
    }),
    ...later(responseChannels, async () => {
      const { responseHandlers } = await import('./response.ts');
      return responseHandlers({ settings, stored, library, window, written });
    }),
    ...later(printChannels, async () => {
      const { printHandlers } = await import('./print-jobs.ts');
      return printHandlers({ library, window, written });
    }),
    ...later(libraryViewChannels, async () => {
      const { libraryViewHandlers } = await import('./library-view.ts');
      return libraryViewHandlers({ kit, ready, library, reloadLibrary, dataDir, window, written });
    }),
    'report.reveal': ({ file }) => {
      // SECURITY: only files that the kit wrote in this run; a window cannot open what it likes.
      if (!written.has(file)) throw new Refused('input', 'The kit has not written this file.');
      shell.showItemInFolder(file);
    },
  };
}

const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
