import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './tools/run.ts';
import { Stop } from './tools/stop.ts';

export type Size = { width: number; height: number };
export type Screen = {
  /** The value for DISPLAY, like ":91". */
  display: string;
  close: () => Promise<void>;
};
export type TwoDisplays = Screen & {
  /** Plugs the second display in, to the right of the first. */
  plug: () => Promise<void>;
  /** Pulls the second display out. */
  unplug: () => Promise<void>;
  /** Gives the second display another resolution. */
  resize: (size: Size) => Promise<void>;
  /** Shows on the second display what the first one shows. */
  mirror: () => Promise<void>;
  /** Plugs a third display in, to the right of the second. */
  plugThird: (size: Size) => Promise<void>;
};

/** A laptop's display and a projector's, as they meet in a school. */
export const laptop: Size = { width: 1366, height: 768 };
export const projector: Size = { width: 1280, height: 720 };

/** The configuration of an X server without hardware, with room for two displays side by side. */
export const xorgConfig = (first: Size): string => `Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline ${modeline(first)}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "${first.width}x${first.height}"
    Virtual 3840 1080
  EndSubSection
EndSection
`;

/** Timings that only have to be lawful: nothing is behind the driver. */
const modeline = ({ width, height }: Size): string =>
  `"${width}x${height}" 80 ${width} ${width + 48} ${width + 160} ${width + 320} ${height} ${height + 3} ${height + 8} ${height + 28}`;

const stopProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  if ((await Promise.race([ended, wait(3000, 'late')])) === 'late') child.kill('SIGKILL');
};

/** Reads the number that an X server writes to `-displayfd` when it is ready: it picks a free one by itself. */
const readNumber = (child: ChildProcess, program: string): Promise<string> =>
  new Promise((done, fail) => {
    const failed = (): void => {
      clearTimeout(timer);
      fail(new Stop('screen-failed', `${program} did not start, so there is no private screen.`));
    };
    const timer = setTimeout(failed, 20_000);
    let text = '';
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      done(`:${text.trim()}`);
    });
    child.once('error', failed);
    child.once('exit', failed);
  });

const startServer = async (program: string, args: readonly string[]): Promise<Screen> => {
  const child = spawn(program, ['-displayfd', '3', ...args, '-noreset', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    process.off('exit', kill);
    await stopProcess(child);
  };
  try {
    return { display: await readNumber(child, program), close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Starts a plain private screen, for work that only needs some display (PDF). */
export const openScreen = ({ width, height }: Size = laptop): Promise<Screen> =>
  startServer('Xvfb', ['-screen', '0', `${width}x${height}x24`]);

const xrandr = async (display: string, args: readonly string[]): Promise<void> => {
  const result = await run('xrandr', args, { env: { ...process.env, DISPLAY: display } });
  if (result.code !== 0) throw new Stop('screen-failed', `xrandr ${args.join(' ')}: ${result.output.trim()}`);
};

const startWindowManager = async (display: string): Promise<ChildProcess> => {
  const child = spawn('icewm', ['--no-configure'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, ICEWM_PRIVCFG: devNull },
  });
  child.on('error', () => undefined);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const root = await run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK'], {
      env: { ...process.env, DISPLAY: display },
    });
    if (root.output.includes('window id')) return child;
    await wait(50);
  }
  throw new Stop('screen-failed', 'icewm did not start on the private screen.');
};

/** Leaves the developer's own session on the screen where there is one. */
const ownTerminal = ['-novtswitch', '-sharevts'];

/**
 * Starts a private X server with a window manager and room for two displays.
 * @param displays how many are plugged in at first; `plug` and `unplug` change the second one
 */
export const openDisplays = async (
  displays: 1 | 2,
  first = laptop,
  second = projector,
): Promise<TwoDisplays> => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-screen-'));
  const config = join(folder, 'xorg.conf');
  writeFileSync(config, xorgConfig(first));
  const server = await startServer('Xorg', [
    ...ownTerminal,
    '-config',
    config,
    '-logfile',
    join(folder, 'xorg.log'),
  ]);
  /** Shows `output` (1 or 2) at `size`, placed by `where`; a mode that it does not know yet is added first. */
  const show = async (output: number, { width, height }: Size, ...where: string[]): Promise<void> => {
    const [name, mode] = [`DUMMY${output}`, `${width}x${height}`];
    await xrandr(server.display, ['--addmode', name, mode]);
    await xrandr(server.display, ['--output', name, '--mode', mode, ...where]);
  };
  const rightOf = (output: number): string[] => ['--right-of', `DUMMY${output}`];
  const plug = (): Promise<void> => show(1, second, ...rightOf(0));
  const resize = (size: Size): Promise<void> => show(1, size, ...rightOf(0));
  const mirror = (): Promise<void> => show(1, first, '--same-as', 'DUMMY0');
  const plugThird = (size: Size): Promise<void> => show(2, size, ...rightOf(1));
  const unplug = (): Promise<void> => xrandr(server.display, ['--output', 'DUMMY1', '--off']);
  if (displays === 2) await plug();
  const manager = await startWindowManager(server.display);
  const close = async (): Promise<void> => {
    await stopProcess(manager);
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { display: server.display, plug, unplug, resize, mirror, plugThird, close };
};
