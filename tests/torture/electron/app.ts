import type { Page } from '@playwright/test';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Answer } from '../../../electron/contract/channels.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import type { Kit } from '../../e2e/support/kit.ts';

/** Who is killed: everything, as a power cut does, or one process of the app (and then everything). */
export const VICTIMS = ['all', 'all', 'main', 'jobs', 'renderer'] as const;
type Victim = (typeof VICTIMS)[number];

const GONE = /closed|crashed|destroyed|navigation|Target|ECONNRESET/i;

/** Asks the app over the bridge, as its own page would; null where the app was killed before it answered. */
export async function call<T>(page: Page, channel: string, input?: unknown): Promise<Answer<T> | null> {
  try {
    return (await page.evaluate(([name, value]) => window.kit.call(name as never, value), [
      channel,
      input,
    ] as const)) as Answer<T>;
  } catch (error) {
    if (GONE.test(String(error))) return null;
    throw error;
  }
}

/** As call; throws where it was refused or the app is gone. */
export async function ask<T>(page: Page, channel: string, input?: unknown): Promise<T> {
  const answer = await call<T>(page, channel, input);
  if (answer === null) throw new Error(`${channel}: the app is gone`);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code} ${answer.error.message}`);
  return answer.value;
}

/** Does an action and looks at once what came of it; null where the app was killed meanwhile. */
export async function act(page: Page, action: Action): Promise<Snapshot | null> {
  const done = await call<void>(page, 'seminar.dispatch', action);
  if (done === null) return null;
  // Cards, the box and the station have channels of their own; as an action from outside they are refused.
  const after = await call<Snapshot>(page, 'snapshot.get');
  return after?.ok ? after.value : null;
}

/** Kills with SIGKILL whom `victim` names, `ms` after it was asked for, and then all that is left of the app. */
export async function killLater(kit: Kit, victim: Victim, ms: number): Promise<void> {
  const main = kit.app.process().pid;
  const part = victim === 'jobs' || victim === 'renderer' ? await pidOf(kit, victim) : undefined;
  const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
  await wait(ms);
  if (part !== undefined) {
    process.kill(part, 'SIGKILL');
    await wait(300);
  } else if (victim === 'main' && main !== undefined) process.kill(main, 'SIGKILL');
  await kit.kill();
}

const pidOf = (kit: Kit, who: 'jobs' | 'renderer'): Promise<number | undefined> =>
  kit.ask(({ app, BrowserWindow }, wanted) => {
    if (wanted === 'renderer') return BrowserWindow.getAllWindows().at(-1)?.webContents.getOSProcessId();
    return app
      .getAppMetrics()
      .find(({ type, name, serviceName }) => type === 'Utility' && `${name} ${serviceName}`.includes('jobs'))
      ?.pid;
  }, who);
