import type { AuthorView, authorChannels } from '../contract/author.ts';
import { AuthorError } from '../core/content/own/error.ts';
import { type Followed, follow, lookAgain } from '../core/content/own/follow.ts';
import { isScenarioFolder } from '../core/content/own/read.ts';
import { takeIn } from '../core/content/own/take-in.ts';
import { writeTemplate } from '../core/content/own/template.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import { askForPath } from './folders.ts';
import type { Parts } from './handlers.ts';
import { contentRoot } from './library.ts';

type Needed = Pick<
  Parts,
  'kit' | 'ready' | 'stored' | 'library' | 'reloadLibrary' | 'dataDir' | 'window' | 'report'
>;

/** Key of the folder that was open last, among the settings. */
const REMEMBERED = 'author';

/** Functions for the channels of `contract/author.ts`: which folder is open is known here only, and never said by a window. */
export function authorHandlers(parts: Needed): Pick<Handlers, keyof typeof authorChannels> {
  const { kit, ready, stored, library, reloadLibrary, dataDir, window, report } = parts;
  let open: Followed | null = null;

  const start = (folder: string): AuthorView => {
    open = follow(folder, library(), (open?.view.stamp ?? 0) + 1);
    return open.view;
  };
  const openFor = async (folder: string): Promise<AuthorView> => {
    // SECURITY: only a folder with a scenario in it is read, and only the files of a scenario.
    if (!isScenarioFolder(folder))
      throw new AuthorError(
        'not-a-scenario',
        `${folder} has no scenario.yaml; choose the folder that has it.`,
      );
    const view = start(folder);
    await stored.set(REMEMBERED, { folder }).catch(report);
    return view;
  };
  const ask = (): Promise<string | null> =>
    askForPath(window(), { properties: ['openDirectory', 'createDirectory'] });

  return {
    'author.open': async () => {
      await ready;
      const remembered = (stored.values[REMEMBERED] as { folder?: unknown } | undefined)?.folder;
      return typeof remembered === 'string' ? start(remembered) : null;
    },
    'author.choose': async () => {
      const folder = await ask();
      return folder === null ? null : openFor(folder);
    },
    'author.template': async () => {
      const into = await ask();
      return into === null ? null : openFor(writeTemplate(contentRoot(), into));
    },
    'author.look': ({ since }) => {
      if (open === null) return null;
      open = lookAgain(open, library());
      return open.view.stamp === since ? null : open.view;
    },
    'author.take': async () => {
      await ready;
      if (open === null) throw new AuthorError('not-a-scenario', 'No folder is open.');
      // A seminar that is open was begun with the packs as they are.
      if (kit.live.session !== null || kit.live.unfinished !== null)
        throw new Refused('seminar-open', 'A seminar is open; close it first.');
      try {
        return { id: takeIn(open.view.folder, library(), dataDir, Date.now()) };
      } finally {
        await reloadLibrary();
        start(open.view.folder);
      }
    },
  };
}
