import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, Menu } from 'electron';
import { canWriteTo, wantedDataDir } from './data-dir.ts';
import { registerIpc } from './ipc.ts';
import { registerScheme, serve } from './protocol.ts';
import { secure } from './security.ts';
import type { Started } from './start.ts';
import { createConsole } from './windows/console.ts';
import { printPage } from './windows/print.ts';

/*
 * The first file that runs holds only what the first window needs: everything else is read while its page is being
 * loaded by another process.
 */

const dataDir = wantedDataDir(process.argv, process.env, process.cwd()) ?? app.getPath('userData');
// Chromium ends without a word where it can write nothing: then its own files go elsewhere for this once, and the kit
// starts and says that nothing can be kept.
app.setPath('userData', canWriteTo(dataDir) ? dataDir : mkdtempSync(join(tmpdir(), 'kit-')));

// SECURITY: a released kit cannot be steered or read from outside; only its own test asks for that.
const steered = ['remote-debugging-port', 'remote-debugging-pipe'].some((name) =>
  app.commandLine.hasSwitch(name),
);
if (app.isPackaged && steered && process.env.KIT_TEST !== '1') app.exit(1);

let started: Started | null = null;

/** Closes every way out, then opens the pages' own address. */
function openScheme(): void {
  secure();
  serve({
    pages: join(__dirname, '../renderer'),
    media: (path) => started?.media(path) ?? null,
    print: printPage,
  });
}

/** Opens the first window, and everything behind it while another process reads that window's page. */
async function open(): Promise<void> {
  openScheme();
  const window = createConsole();
  const { start, fail } = await import('./start.ts');
  try {
    started = start(window, dataDir);
    registerIpc(started.answering);
  } catch (error) {
    fail(error);
  }
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
