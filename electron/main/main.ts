import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu } from 'electron';
import { canWriteTo, wantedDataDir } from './data-dir.ts';
import { registerIpc } from './ipc.ts';
import { readMarker } from './lock-marker.ts';
import { registerScheme, serve } from './protocol.ts';
import { secure, shutNetwork } from './security.ts';
import type { Started } from './start.ts';
import { maySteer, steeringSwitch } from './steering.ts';
import { browserDir, dataBeside, saysStick } from './stick/place.ts';
import { createConsole } from './windows/console.ts';
import { printPage } from './windows/print.ts';

/*
 * The first file that runs holds only what the first window needs: everything else is read while its page is being
 * loaded by another process.
 */

const wanted = wantedDataDir(process.argv, process.env, process.cwd());
const beside = app.isPackaged ? dataBeside(process.execPath, process.resourcesPath) : null;
const onStick = saysStick(process.argv) || (wanted === null && beside !== null);
const dataDir = wanted ?? beside ?? app.getPath('userData');
const ownDir = onStick ? browserDir(process.platform) : dataDir;
// Chromium ends without a word where it can write nothing: then its own files go elsewhere for this once, and the kit
// starts and says that nothing can be kept.
app.setPath('userData', canWriteTo(ownDir) ? ownDir : mkdtempSync(join(tmpdir(), 'kit-')));

// SECURITY: a released kit cannot be steered or read from outside, whatever it is started with.
const steering = steeringSwitch(process.argv);
if (
  steering !== null &&
  !maySteer(__dirname, () => readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'))
) {
  dialog.showErrorBox(
    'Không Một Mình',
    `Không mở được với tham số ${steering}: máy học sinh sẽ không còn khóa. Bỏ tham số đó rồi mở lại.\n\n` +
      `Not started with ${steering}: it would open the pupils' lock. Start the kit without it.`,
  );
  app.exit(1);
}

let started: Started | null = null;

/** Closes every way out, then opens the pages' own address; `onServed` is told of what a page was given. */
function openScheme(onServed: (path: string) => void = () => undefined): void {
  // Not before it has started: there is no class yet.
  secure((contents) => started?.mayUseCamera(contents) ?? false);
  serve({
    pages: join(__dirname, '../renderer'),
    media: (path) => started?.media(path) ?? null,
    print: printPage,
    held: (file) => started?.held(file) ?? null,
    onServed,
  });
}

/** The first page is waited for at most this long, ms: without it nothing else can be seen, but words must be. */
const PAGE_MS = 500;

/** Opens the first window. Answers it once its page has been handed over and another process begins to draw it. */
function openFirstWindow(): Promise<BrowserWindow> {
  return new Promise((resolve) => {
    openScheme((path) => path.endsWith('.html') && setImmediate(resolve, window));
    const window = createConsole(readMarker(dataDir) !== null);
    setTimeout(resolve, PAGE_MS, window);
  });
}

/** Opens the first window, and everything behind it while another process draws that window's page. */
function open(): void {
  const opened = openFirstWindow().then(async (window) => {
    const { start, fail } = await import('./start.ts');
    try {
      started = start(window, dataDir, onStick);
      return started.answering;
    } catch (error) {
      fail(error);
      throw error;
    }
  });
  registerIpc(opened);
}

async function print(job: () => Promise<void>): Promise<void> {
  openScheme();
  try {
    await job();
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  }
}

// Before the app is ready, else a default menu is built first.
Menu.setApplicationMenu(null);
registerScheme();
shutNetwork();
if (process.argv.includes('--print-pdf')) {
  void app.whenReady().then(async () => {
    const { printFromCommandLine } = await import('./print-mode.ts');
    return print(printFromCommandLine(process.argv));
  });
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(open);
} else {
  app.quit();
}
