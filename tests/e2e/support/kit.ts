import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { TwoDisplays } from '../../../build/display.ts';
import type { Place } from './place.ts';

export type WindowName = 'console' | 'stage' | 'station';

/**
 * A desktop in Vietnamese. Its own locale may not be installed here, and without any that is, names of dropped files lose
 * all letters beyond a-z.
 */
const VIETNAMESE = { LANG: 'vi_VN.UTF-8', LANGUAGE: 'vi', LC_ALL: 'C.UTF-8' };

const origin = 'app://kit';
const addressOf = (name: WindowName): string => `${origin}/${name}/`;

/** The kit as a test sees it: one process on one data directory, which can be killed and started again. */
export class Kit {
  readonly displays: TwoDisplays;
  readonly data: string;
  readonly #place: Place;
  readonly #args: readonly string[];
  #app: ElectronApplication | undefined;
  #log = '';

  constructor(place: Place, displays: TwoDisplays, data: string, args: readonly string[] = []) {
    this.#place = place;
    this.displays = displays;
    this.data = data;
    this.#args = args;
  }

  /** The running app, for questions to the main process (`app.evaluate`). */
  get app(): ElectronApplication {
    if (this.#app === undefined) throw new Error('The kit is not running.');
    return this.#app;
  }

  /**
   * Asks the main process. Playwright now and then loses the answer to its garbage collector; a question changes nothing,
   * so it is asked again.
   */
  async ask<Result, Arg = undefined>(
    question: (electron: typeof Electron.CrossProcessExports, arg: Arg) => Result | Promise<Result>,
    arg?: Arg,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.app.evaluate(question as never, arg as never);
      } catch (error) {
        if (attempt === 5 || !String(error).includes('garbage collected')) throw error;
      }
    }
  }

  /** Has the main process do something once; whether Playwright gets its answer does not matter. */
  async tell<Arg = undefined>(
    order: (electron: typeof Electron.CrossProcessExports, arg: Arg) => unknown,
    arg?: Arg,
  ): Promise<void> {
    try {
      await this.app.evaluate(order as never, arg as never);
    } catch (error) {
      if (!String(error).includes('garbage collected')) throw error;
    }
  }

  get isRunning(): boolean {
    return this.#app !== undefined;
  }

  /** What the main process printed once it was up, over all launches. */
  get log(): string {
    return this.#log;
  }

  /** Starts the kit on its data directory. `args` are added to those of the test's `kitArgs`. */
  async launch(args: readonly string[] = []): Promise<void> {
    if (this.#app !== undefined) throw new Error('The kit is running already.');
    const env = Object.fromEntries(
      Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
    delete env.WAYLAND_DISPLAY;
    delete env.ELECTRON_RUN_AS_NODE;
    this.#app = await _electron.launch({
      executablePath: this.#place.executable,
      args: [...this.#place.switches, this.#place.app, '--data', this.data, ...this.#args, ...args],
      cwd: this.data,
      // Without it Playwright would switch the sandbox off; the place decides that.
      chromiumSandbox: true,
      env: { ...env, DISPLAY: this.displays.display, HOME: this.data, ...VIETNAMESE },
      timeout: 45_000,
    });
    const child = this.#app.process();
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#log += chunk.toString();
      });
    }
  }

  /** Starts the kit a second time on the same data, as a hasty person does. Gives that process's exit code. */
  async startAgain(): Promise<number | null> {
    const args = [...this.#place.switches, this.#place.app, '--data', this.data];
    const env = { ...process.env, DISPLAY: this.displays.display, HOME: this.data };
    const child = spawn(this.#place.executable, args, { stdio: 'ignore', cwd: this.data, env });
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  }

  /** The window's page; waits until it is open and drawn for the first time. */
  async page(name: WindowName): Promise<Page> {
    const isIt = (page: Page): boolean => page.url().startsWith(addressOf(name));
    const page = await this.#waitForPage(isIt, name);
    await page.waitForLoadState('load');
    return page;
  }

  /** Is a window of this name open now? */
  isOpen(name: WindowName): boolean {
    return this.app.windows().some((page) => page.url().startsWith(addressOf(name)));
  }

  async #waitForPage(isIt: (page: Page) => boolean, name: string): Promise<Page> {
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      const page = this.app.windows().find(isIt);
      if (page !== undefined) return page;
      // A window shows up before it has its address: look again soon.
      await new Promise((done) => setTimeout(done, 50));
    }
    const open = this.app.windows().map((page) => page.url());
    throw new Error(`The ${name} window did not open. Open: ${open.join(', ') || 'none'}\n${this.#log}`);
  }

  /** Ends the whole process tree at once, as a power cut does. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    this.#app = undefined;
    if (child.exitCode !== null || child.signalCode !== null) return;
    // Playwright starts Electron as the leader of a process group of its own.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
  }

  /** Quits the kit as a person does, all windows and the jobs process included. Does nothing when it is not running. */
  async close(): Promise<void> {
    const app = this.#app;
    this.#app = undefined;
    await app?.close();
  }

  /** Kills it and starts it again on the same data. */
  async relaunch(args: readonly string[] = []): Promise<void> {
    if (this.#app !== undefined) await this.kill();
    await this.launch(args);
  }
}
