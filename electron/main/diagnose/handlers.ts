import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog } from 'electron';
import { inLocale } from '../../../slides/model/text.ts';
import { type aboutChannels, faultText } from '../../contract/about.ts';
import { archiveVersion, sqliteVersion } from '../../core/archive/engine.ts';
import { freezeSeminarContent } from '../../core/content/freeze.ts';
import { type ContentLibrary, isOwn, summariseContent } from '../../core/content/library.ts';
import { today } from '../../core/day.ts';
import { faultLines } from '../../core/diagnose/fault.ts';
import { writeFileAtomic } from '../../core/files/atomic.ts';
import { Refused } from '../admit.ts';
import type { Handlers } from '../answering.ts';
import type { Kit } from '../kit.ts';
import { freeBytes } from '../ready/handlers.ts';
import { readLog } from './log-files.ts';
import { readText, textsHere } from './texts.ts';

type Parts = {
  kit: Kit;
  library: () => ContentLibrary;
  dataDir: string;
  stick: boolean;
  /** How many seminars the archive has; rejects where it cannot be read. */
  seminars: () => Promise<number>;
  window: () => BrowserWindow | null;
  /** Files that the kit wrote in this run, and may show in the file manager. */
  written: Set<string>;
};

/** Digits of a hash that are shown: enough to compare two laptops by telephone. */
const HASH = 12;
/** Lines of the log that go into a report. */
const LOG_LINES = 40;

const versions = () => [
  { name: 'Khong Mot Minh', version: app.getVersion() },
  { name: 'Electron', version: process.versions.electron ?? '' },
  { name: 'Chromium', version: process.versions.chrome ?? '' },
  { name: 'Node', version: process.versions.node },
  { name: 'SQLite', version: sqliteVersion() },
  { name: 'kit.db', version: String(archiveVersion()) },
];

const contentOf = (library: ContentLibrary) =>
  library.programmes.map(({ id, title }) => ({
    title,
    hash: freezeSeminarContent(library, id).hash.slice(0, HASH),
    own: isOwn(library, id),
  }));

/** What this program is, and reports of faults: shown line by line before anything is saved. */
export function aboutHandlers(parts: Parts): Pick<Handlers, keyof typeof aboutChannels> {
  const { kit, library, dataDir, stick, seminars, window, written } = parts;
  let draft: string[] | null = null;
  const lines = async (): Promise<string[]> => {
    const content = contentOf(library());
    const { saving, notices, room } = kit.snapshot('console');
    return faultLines({
      versions: versions(),
      hashes: content.filter(({ own }) => !own).map(({ hash }) => hash),
      system: {
        platform: platform(),
        release: release(),
        arch: arch(),
        cores: cpus().length,
        memory: totalmem(),
      },
      stick,
      locale: kit.locale,
      weak: kit.weak,
      displays: room.displays,
      counts: {
        seminars: await seminars().catch(() => null),
        ownProgrammes: content.filter(({ own }) => own).length,
        contentProblems: summariseContent(library()).problems.length,
      },
      free: await freeBytes(dataDir),
      saving: saving.code === null ? saving.state : `${saving.state} ${saving.code}`,
      notices,
      log: readLog(dataDir, LOG_LINES),
    });
  };
  return {
    'about.get': () => ({
      versions: versions(),
      content: contentOf(library()),
      dataDir,
      stick,
      texts: textsHere(),
    }),
    'about.copy': () => {
      const lines = [
        ...versions().map(({ name, version }) => `${name} ${version}`),
        ...contentOf(library()).map(({ title, hash }) => `${hash} ${inLocale(title, kit.locale)}`),
      ];
      clipboard.writeText(lines.join('\n'));
    },
    'about.text': ({ which }) => readText(which),
    'fault.draft': async () => {
      draft = await lines();
      return draft;
    },
    'fault.save': async ({ struck, words }) => {
      if (draft === null) throw new Refused('input', 'No report has been looked at.');
      const text = faultText(draft, struck, words);
      const options = {
        defaultPath: join(app.getPath('documents'), `khong-mot-minh_bao-loi_${today(new Date())}.txt`),
        filters: [{ name: 'TXT', extensions: ['txt'] }],
      };
      const parent = window();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (answer.canceled || !answer.filePath) return null;
      writeFileAtomic(answer.filePath, text);
      written.add(answer.filePath);
      return { file: answer.filePath };
    },
  };
}
