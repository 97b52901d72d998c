import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu } from 'electron';
import log from 'electron-log/main';
import type { Json } from '../core/archive/canonical.ts';
import { wantedDataDir } from './data-dir.ts';
import { createHandlers } from './handlers.ts';
import { registerIpc } from './ipc.ts';
import { type JobsKeeper, keepJobs } from './jobs.ts';
import { listenToClicker } from './keys.ts';
import { Kit } from './kit.ts';
import { LibraryKeeper } from './library.ts';
import { printFromCommandLine } from './print-mode.ts';
import { registerScheme, serve } from './protocol.ts';
import { secure } from './security.ts';
import { readUi } from './settings.ts';
import { readStored, StoredSettings } from './stored.ts';
import { createConsole } from './windows/console.ts';
import { printPage } from './windows/print.ts';

/** Whoever quits while things are still being opened ends that on purpose. */
let leaving = false;

async function start(dataDir: string): Promise<void> {
  secure();
  const library = new LibraryKeeper(dataDir);
  serve({
    pages: join(__dirname, '../renderer'),
    media: (path) => library.get().media[decodeURIComponent(path)] ?? null,
    print: printPage,
  });

  const kit: Kit = new Kit(dataDir, (stage) => {
    listenToClicker(stage, (command) => kit.command(command));
    mend(stage);
  });
  // First the window: its page loads while the archive is opened beside it.
  const console_ = createConsole();
  kit.console = console_;
  mend(console_);
  const lookOver = (): void => {
    const damaged = jobs.client().run('check');
    damaged
      .then((found) => found.length > 0 && kit.notify(['archive-damaged']))
      .catch((error) => log.error(error));
  };
  const jobs: JobsKeeper = keepJobs(dataDir, archiveOpened(kit, lookOver), (error) =>
    log.error('jobs', error),
  );
  const stored = new StoredSettings((key, value) =>
    jobs.client().run('settings.write', { key, value: value as Json }),
  );
  const ready = prepare(kit, stored, jobs, dataDir);
  console_.once('ready-to-show', () => jobs.client());
  const handlers = createHandlers({
    kit,
    ready,
    stored,
    report: (error) => log.warn('kept going', error),
    jobs: jobs.client,
    library: library.get,
    reloadLibrary: library.reload,
    dataDir,
    window: () => kit.console,
  });
  registerIpc(
    handlers,
    (contents) => kit.identify(contents),
    (error) => log.warn('call', error),
  );

  console_.on('closed', () => {
    kit.console = null;
    app.quit();
  });
  app.on('second-instance', () => bringForward(console_));
  app.on('before-quit', () => {
    leaving = true;
    kit.room.leave();
    kit.live.leave();
  });
  ready.catch((error: unknown) => (leaving ? undefined : fail(error)));
}

/** Settings first, then what was left open; the archive itself is only waited for where it must be migrated or written. */
async function prepare(kit: Kit, stored: StoredSettings, jobs: JobsKeeper, dataDir: string): Promise<void> {
  stored.take(
    readStored(dataDir) ??
      (await jobs
        .client()
        .run('settings.read')
        .catch(() => ({}))),
  );
  const { locale, look } = readUi(stored.values);
  kit.locale = locale;
  kit.look = look;
  kit.notify(await kit.live.recover((facts) => jobs.client().run('close', { facts }), Date.now()));
}

/** Without its archive the kit can still present; with somebody else's, or a newer one, it must not even try. */
const archiveOpened =
  (kit: Kit, onOpen: () => void) =>
  (error: unknown): void => {
    if (leaving) return;
    if (error === null) {
      onOpen();
      return;
    }
    log.error('archive', error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
    if (code === 'in-use' || code === 'newer') fail(error);
    else kit.notify([`archive-${code}`]);
  };

/** A page that crashed is loaded again and draws the last snapshot: nothing is lost with it. */
function mend(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error('page gone', reason);
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Says in words why the kit cannot work with its data directory, and ends. */
function fail(error: unknown): void {
  log.error('start', error);
  dialog.showErrorBox('Không Một Mình', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

const dataDir = wantedDataDir(process.argv, process.env, process.cwd());
if (dataDir !== null) app.setPath('userData', dataDir);
log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'main.log');
log.transports.file.maxSize = 1 << 20;
log.transports.console.level = app.isPackaged ? false : 'warn';

// SECURITY: a released kit cannot be steered or read from outside; only its own test asks for that.
const steered = ['remote-debugging-port', 'remote-debugging-pipe'].some((name) =>
  app.commandLine.hasSwitch(name),
);
if (app.isPackaged && steered && process.env.KIT_TEST !== '1') app.exit(1);

// Before the app is ready, else a default menu is built first.
Menu.setApplicationMenu(null);
registerScheme();
const printing = printFromCommandLine(process.argv);
if (printing) {
  void app.whenReady().then(() => {
    secure();
    serve({ pages: join(__dirname, '../renderer'), media: () => null, print: printPage });
    return printing().then(
      () => app.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        app.exit(1);
      },
    );
  });
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => start(app.getPath('userData')).catch(fail));
} else {
  app.quit();
}
