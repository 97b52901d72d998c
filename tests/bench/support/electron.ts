import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import { Cdp } from './cdp.ts';
import { Pages } from './page.ts';

/** One of the two apps: the kit or the bare one. */
export type Program = {
  executable: string;
  /** Switches for Electron, the app's folder, the app's own arguments. */
  args: readonly string[];
  /** Value for DISPLAY. */
  display: string;
  /** A folder of its own, kept over launches. */
  home: string;
  /** Is told the process at once, before it has started others. */
  onStart?: (pid: number) => void;
};

/** A started app. `startedAt`: ms since 1970, just before the process was made. */
export type Running = {
  pid: number;
  startedAt: number;
  cdp: Cdp;
  pages: Pages;
  close: () => Promise<void>;
};

const devTools = /DevTools listening on (ws:\/\/\S+)/;

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const failed = (): void => {
      clearTimeout(timer);
      reject(new Stop('bench-start', `Electron did not start:\n${text.slice(-2000)}`));
    };
    const timer = setTimeout(failed, 30_000);
    child.once('exit', failed);
    child.once('error', failed);
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = devTools.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      child.off('exit', failed);
      resolve(address);
    });
  });

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks Electron to quit, so that it keeps its caches; what is still there after five seconds is killed. */
const quit = async (child: ChildProcess, cdp: Cdp | undefined): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  void cdp?.send('Browser.close').catch(() => undefined);
  if (cdp === undefined) child.kill('SIGTERM');
  if ((await Promise.race([ended, wait(5000, 'late')])) === 'late') killTree(child);
  await ended;
};

const killTree = (child: ChildProcess): void => {
  if (child.pid === undefined || hasEnded(child)) return;
  // It was started as the leader of a process group of its own.
  process.kill(-child.pid, 'SIGKILL');
};

/**
 * Starts an app with its debugging port open.
 * @throws Stop `bench-start`, `bench-connect`
 */
export const startElectron = async ({
  executable,
  args,
  display,
  home,
  onStart,
}: Program): Promise<Running> => {
  const env: NodeJS.ProcessEnv = { ...process.env, DISPLAY: display, HOME: home, LANG: 'vi_VN.UTF-8' };
  delete env.WAYLAND_DISPLAY;
  delete env.ELECTRON_RUN_AS_NODE;
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(executable, ['--remote-debugging-port=0', ...args], {
    cwd: home,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  const killAtEnd = (): void => killTree(child);
  process.once('exit', killAtEnd);
  let cdp: Cdp | undefined;
  const close = async (): Promise<void> => {
    await quit(child, cdp);
    cdp?.close();
    process.off('exit', killAtEnd);
  };
  try {
    cdp = await Cdp.connect(await addressOf(child));
    const pages = new Pages(cdp);
    await cdp.send('Target.setDiscoverTargets', { discover: true });
    return { pid: child.pid ?? 0, startedAt, cdp, pages, close };
  } catch (error) {
    await close();
    throw error;
  }
};
