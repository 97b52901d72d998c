import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Json } from '../core/archive/canonical.ts';
import { today } from '../core/day.ts';
import { answeringBy } from './answering.ts';
import { guardQuestions } from './box-guard.ts';
import { mayUseCamera } from './camera.ts';
import { type Note, openLog } from './diagnose/log.ts';
import { readRemembered } from './displays/remembered.ts';
import { createHandlers } from './handlers.ts';
import type { Answering } from './ipc.ts';
import { type JobsKeeper, keepJobs, type Practice } from './jobs.ts';
import { listenForClicker, listenToClicker } from './keys.ts';
import { Kit } from './kit.ts';
import { LibraryKeeper } from './library.ts';
import { once } from './once.ts';
import { ownPicture } from './own-picture.ts';
import { pdfBeingRead } from './pdf/read.ts';
import { joinPointing } from './pointing.ts';
import { watchPower } from './power.ts';
import type { CameraRule } from './security.ts';
import { readUi } from './settings.ts';
import { holdFiles, holdFor } from './stick/held.ts';
import { keepStick } from './stick/keep.ts';
import { readStored, StoredSettings } from './stored.ts';
import { isSoftware, isWeak, readMachine } from './weak.ts';

/** Whoever quits while things are still being opened ends that on purpose. */
let leaving = false;

/** How long leaving waits for settings that are still being written, ms. */
const LAST_WRITES = 5_000;

/** Writes the log; until it is opened there is none. */
let note: Note = () => undefined;

/** What the pages ask for once the kit has started: by call, by address (`<deck>/<file>` of a picture), and the camera. */
export type Started = {
  answering: Answering;
  media: (path: string) => string | null;
  mayUseCamera: CameraRule;
  /** The bytes of a file that is held in memory, null of any other. */
  held: (file: string) => Uint8Array | null;
};

/**
 * Starts everything behind the console's window, which is open and loading already. Answers at once; what takes longer
 * goes on beside the page.
 */
export function start(console_: BrowserWindow, dataDir: string, onStick: boolean): Started {
  note = openLog(dataDir, !app.isPackaged);
  note('launched', undefined, { version: app.getVersion() });
  const library = new LibraryKeeper(dataDir);
  const ownPictures = ownPicture(dataDir);
  const windows = () => ({ console: kit.console, stage: kit.room.stageWindow });
  const onStation = (station: BrowserWindow): void => {
    mend(station);
    // The class may be at something else on the projector meanwhile.
    listenForClicker(station, (command) => {
      const wanted = kit.live.session?.state.station.on?.clicker ?? false;
      if (wanted && kit.room.room.mode === 'two') kit.command(command);
    });
  };
  const kit: Kit = new Kit(
    dataDir,
    (stage) => {
      // While pupils have the laptop, who clicks on the stage gets no further than the clicker.
      listenToClicker(stage, (command) => {
        if (!kit.lock.locked || command === 'next' || command === 'back') kit.command(command);
      });
      stage.on('focus', () => kit.lock.locked && kit.station.takeFocus());
      mend(stage);
      joinPointing(stage, windows);
    },
    onStation,
    (error) => note('kept-going', error),
  );
  kit.console = console_;
  watchMachine(kit);
  joinPointing(console_, windows);
  mend(console_);
  const stick = onStick ? keepStick({ kit, jobs: () => jobs, dataDir, note: () => note }) : null;
  const media = (path: string): string | null =>
    pdfBeingRead(path) ?? library.get().media[decodeURIComponent(path)] ?? ownPictures(path);
  const held = holdFiles();
  if (onStick)
    kit.onPresenting = (content) => {
      holdFor(held, join(__dirname, '../renderer'), content, media).catch((error) =>
        note('kept-going', error),
      );
    };
  const lookOver = (): void => {
    stick?.watch();
    const damaged = jobs.client().run('check');
    damaged
      .then((found) => found.length > 0 && kit.notify(['archive-damaged']))
      // What is damaged must not take the place of a sound backup.
      .then(() => damaged)
      .then((found) => found.length === 0 && jobs.client().run('backup.daily', { day: today(new Date()) }))
      .catch((error) => note('jobs', error));
  };
  const practice: Practice = { on: false };
  const reportJobs = (error: unknown): void => note('jobs', error);
  const jobs: JobsKeeper = keepJobs(dataDir, archiveOpened(kit, lookOver), reportJobs, practice);
  const stored = new StoredSettings((key, value) =>
    jobs.client().run('settings.write', { key, value: value as Json }),
  );
  const ready = prepare(kit, stored, jobs, dataDir);
  console_.once('ready-to-show', () => jobs.client());
  const handlers = createHandlers({
    kit,
    ready,
    stored,
    report: (error) => note('kept-going', error),
    jobs: jobs.client,
    reopen: () => jobs.reopen(true),
    practice,
    library: library.get,
    reloadLibrary: library.open,
    dataDir,
    stick,
    window: () => kit.console,
  });
  const mayLeave = guardQuestions(console_, kit);
  console_.on('close', (event) => {
    if (kit.lock.locked && !leaving) event.preventDefault();
  });
  console_.on('closed', () => {
    kit.console = null;
    app.quit();
  });
  // "Show the desktop" puts both windows away; with the console the stage comes back.
  console_.on('restore', () => void kit.room.arrange());
  watchPower(kit);
  app.on('second-instance', () => (kit.lock.locked ? kit.station.takeFocus() : bringForward(console_)));
  app.on('before-quit', (event) => {
    if (!mayLeave()) {
      event.preventDefault();
      return;
    }
    leaving = true;
    kit.room.leave();
    kit.station.leave();
    kit.live.leave();
  });
  let waited = false;
  app.on('will-quit', (event) => {
    const settling = waited ? null : stored.settling();
    if (settling === null) return;
    event.preventDefault();
    waited = true;
    // An archive that does not open, as on a stick that was pulled out, must not keep the kit from ending.
    void Promise.race([settling, new Promise((done) => setTimeout(done, LAST_WRITES))]).then(() =>
      app.quit(),
    );
  });
  ready.catch((error: unknown) => (leaving ? undefined : fail(error)));
  return {
    answering: answeringBy(handlers, {
      identify: (contents) => kit.identify(contents),
      // Not before: the page itself is waited for first.
      ready: once(library.open),
      report: (error, channel) => note('call', error, { channel }),
    }),
    mayUseCamera: (contents) => mayUseCamera(kit.identify(contents), kit.live.session?.state ?? null),
    media,
    held: held.get,
  };
}

/** Whether this laptop is weak: at once by cores and memory, and again as soon as Chromium knows how pictures are drawn. */
function watchMachine(kit: Kit): void {
  const machine = readMachine();
  const look = (softwareRendering: boolean): void => {
    kit.weak = isWeak({ ...machine, softwareRendering });
  };
  look(false);
  app.on('gpu-info-update', () => look(isSoftware(app.getGPUFeatureStatus())));
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
  kit.room.remember(readRemembered(stored.values), (choice) => {
    stored.set('displays', choice).catch((error) => note('kept-going', error));
  });
  kit.notify(await kit.live.recover((facts) => jobs.client().run('close', { facts }), Date.now()));
  // Pupils had the laptop when the kit ended: they get their step, never the console.
  if (!kit.live.stationWasOn) return;
  kit.lock.closeAgain();
  kit.live.resume(Date.now());
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
    note('archive', error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';
    // Who keeps the stick says so, and opens it again.
    if (code === 'gone' || code === 'other-stick') return;
    if (code === 'in-use' || code === 'newer') fail(error);
    else kit.notify([`archive-${code}`]);
  };

/** A page that crashed is loaded again and draws the last snapshot: nothing is lost with it. */
function mend(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    note('page-gone', undefined, { code: reason });
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
export function fail(error: unknown): void {
  note('start', error);
  dialog.showErrorBox('Không Một Mình', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
