import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
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

/**
 * Starts the release build itself. Its fuses keep Playwright's own way in shut, so it is driven over the browser's
 * debugging port.
 */
export const launchRelease = async (launch: ReleaseLaunch): Promise<RunningRelease> => {
  const args = [...launch.args, '--remote-debugging-port=0', '--data', launch.data];
  const env = { ...process.env, DISPLAY: launch.display, HOME: launch.data, KIT_TEST: '1' };
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
