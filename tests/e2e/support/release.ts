import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';

export type ReleaseLaunch = {
  /** The released program. */
  executable: string;
  args: readonly string[];
  display: string;
  data: string;
};
export type RunningRelease = {
  browser: Browser;
  /** The page of a window, once it is open. */
  page: (name: 'console' | 'stage') => Promise<Page>;
  close: () => Promise<void>;
};

const devTools = /DevTools listening on (ws:\/\/\S+)/;

const readAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`The release did not start:\n${text}`)), 30_000);
    const ended = (): void => {
      clearTimeout(timer);
      reject(new Error(`The release ended at once:\n${text}`));
    };
    child.once('exit', ended);
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = devTools.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      child.off('exit', ended);
      resolve(address);
    });
  });

const REFUSING = '"steerable": false';

/**
 * A copy of the release that can be steered. The only way there is: one word inside its own archive, which Windows and
 * macOS would not start any more, because the archive's hash stands in the program.
 */
export const steerableCopy = (executable: string): { executable: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-steerable-'));
  cpSync(dirname(executable), folder, { recursive: true });
  const archive = join(folder, 'resources', 'app.asar');
  const bytes = readFileSync(archive);
  const at = bytes.indexOf(REFUSING);
  if (at < 0) throw new Error(`${archive} does not say ${REFUSING}.`);
  bytes.write(REFUSING.replace('false', 'true '), at);
  writeFileSync(archive, bytes);
  return {
    executable: join(folder, basename(executable)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/**
 * Starts a release build. Its fuses keep Playwright's own way in shut, so it is driven over the browser's debugging port,
 * which only a `steerableCopy` allows.
 */
export const launchRelease = async (launch: ReleaseLaunch): Promise<RunningRelease> => {
  const args = [...launch.args, '--remote-debugging-port=0', '--data', launch.data];
  const env = { ...process.env, DISPLAY: launch.display, HOME: launch.data };
  const child = spawn(launch.executable, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const browser = await chromium.connectOverCDP(await readAddress(child));
  const page = async (name: 'console' | 'stage'): Promise<Page> => {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const pages = browser.contexts().flatMap((context) => context.pages());
      const found = pages.find((one) => one.url().startsWith(`app://kit/${name}/`));
      if (found !== undefined) return found;
      // A window shows up before it has its address: look again soon.
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`The ${name} window of the release did not open.`);
  };
  const close = async (): Promise<void> => {
    await browser.close();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { browser, page, close };
};
