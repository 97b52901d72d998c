import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import type { Cdp, CdpEvent } from './cdp.ts';

/** Keys that a measurement presses, with the number that reveal.js knows them by. */
const keys = { Tab: 9, PageUp: 33, PageDown: 34 } as const;
export type BenchKey = keyof typeof keys;

type Evaluated = {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** One window's page. */
export class BenchPage {
  readonly cdp: Cdp;
  readonly session: string;

  constructor(cdp: Cdp, session: string) {
    this.cdp = cdp;
    this.session = session;
  }

  /** Runs `probe` in the page and answers what it returns or resolves to. It sees its arguments and nothing else. */
  async evaluate<Args extends readonly unknown[], Result>(
    probe: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const expression = `(${probe.toString()})(...${JSON.stringify(args)})`;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.cdp.send<Evaluated>(
      'Runtime.evaluate',
      options,
      this.session,
    );
    if (exceptionDetails)
      throw new Stop('bench-page', exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  }

  /** Presses and lets go of a key, as the browser process hands it to the page. */
  async press(key: BenchKey): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: keys[key] };
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event }, this.session);
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }, this.session);
  }

  /** Moves the mouse to a place of the page, px from its top left corner. */
  async moveMouse(x: number, y: number): Promise<void> {
    await this.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }, this.session);
  }
}

type TargetInfo = { targetId: string; type: string; url: string };

const isAt = (part: string): boolean => location.href.includes(part);

/** The pages of one Electron, by a part of their address. */
export class Pages {
  readonly #cdp: Cdp;
  readonly #targets = new Map<string, TargetInfo>();
  readonly #watchers = new Set<() => void>();

  constructor(cdp: Cdp) {
    this.#cdp = cdp;
    cdp.on((event) => this.#take(event));
  }

  #take({ method, params }: CdpEvent): void {
    if (method === 'Target.targetDestroyed') this.#targets.delete(String(params.targetId));
    if (method !== 'Target.targetCreated' && method !== 'Target.targetInfoChanged') return;
    const info = params.targetInfo as TargetInfo;
    if (info.type === 'page') this.#targets.set(info.targetId, info);
    for (const look of this.#watchers) look();
  }

  /** The page whose address contains `part`, as soon as it has that address. */
  async find(part: string, timeout = 30_000): Promise<BenchPage> {
    return (await this.findAll(part, 1, timeout))[0] as BenchPage;
  }

  /** `count` pages whose address contains `part`, the first opened first, as soon as they have that address. */
  async findAll(part: string, count: number, timeout = 30_000): Promise<BenchPage[]> {
    const targets = await this.#untilThere(part, count, timeout);
    return Promise.all(targets.slice(0, count).map((target) => this.#attach(target, part, timeout)));
  }

  #untilThere(part: string, count: number, timeout: number): Promise<TargetInfo[]> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(look);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Stop('bench-window', `No window "${part}" has opened.`));
      }, timeout);
      const look = (): void => {
        const found = [...this.#targets.values()].filter(({ url }) => url.includes(part));
        if (found.length < count) return;
        stop();
        resolve(found);
      };
      this.#watchers.add(look);
      look();
    });
  }

  async #attach({ targetId }: TargetInfo, part: string, timeout: number): Promise<BenchPage> {
    const attach = { targetId, flatten: true };
    const { sessionId } = await this.#cdp.send<{ sessionId: string }>('Target.attachToTarget', attach);
    const page = new BenchPage(this.#cdp, sessionId);
    // A window is known by the address it is going to, before its page is there.
    const end = Date.now() + timeout;
    while (!(await page.evaluate(isAt, part).catch(() => false))) {
      if (Date.now() > end) throw new Stop('bench-window', `The window "${part}" has not loaded.`);
      await wait(2);
    }
    return page;
  }
}
