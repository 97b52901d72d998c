import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchPage } from './page.ts';

/** How much slower pages run, as on a laptop of 2012. */
const THROTTLE = 6;

/** What a main process may use of one core. */
export const MAIN_SHARE = 0.3;

/** What a whole app may use of one core while it starts. */
export const APP_SHARE = 0.5;

/** Period over which the share is counted, microseconds. */
const PERIOD_US = 20_000;

/** A group of processes that may use a part of one core only. */
export type Quota = { add: (pid: number) => void; end: () => Promise<void> };

type Way = { root: string; limit: (folder: string, quotaUs: number) => void };

/** Control groups of both kinds (Linux, Documentation/admin-guide/cgroup-v2.rst and scheduler/sched-bwc.rst). */
const ways: readonly Way[] = [
  {
    root: '/sys/fs/cgroup/cpu',
    limit: (folder, quotaUs) => {
      writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_US));
      writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(quotaUs));
    },
  },
  {
    root: '/sys/fs/cgroup',
    limit: (folder, quotaUs) => writeFileSync(join(folder, 'cpu.max'), `${quotaUs} ${PERIOD_US}`),
  },
];

/**
 * A quota of `share` of one core for processes named by `add` and all that they start afterwards; null where this system lets
 * nobody set one. Call `end` once they have ended.
 */
export function makeQuota(share = MAIN_SHARE): Quota | null {
  for (const { root, limit } of ways) {
    const folder = join(root, `kit-bench-${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
    try {
      mkdirSync(folder);
    } catch {
      continue;
    }
    try {
      limit(folder, Math.round(PERIOD_US * share));
      return {
        add: (pid) => writeFileSync(join(folder, 'cgroup.procs'), String(pid)),
        end: () => removeOnceEmpty(folder),
      };
    } catch {
      rmdirSync(folder);
    }
  }
  return null;
}

const setRate = async (pages: readonly BenchPage[], rate: number): Promise<void> => {
  for (const { cdp, session } of pages) await cdp.send('Emulation.setCPUThrottlingRate', { rate }, session);
};

/**
 * Lets `pages` run slowly while `work` is done, and only then: Chromium throttles by spinning, so that every throttled page
 * takes most of a core even at rest, and one that nobody measures would be in the way of the one that is.
 */
export const throttled = async <T>(pages: readonly BenchPage[], work: () => Promise<T>): Promise<T> => {
  await setRate(pages, THROTTLE);
  try {
    return await work();
  } finally {
    await setRate(pages, 1);
  }
};

/** The last processes of an app may outlive the one that started them by a moment. */
async function removeOnceEmpty(folder: string): Promise<void> {
  const end = Date.now() + 5000;
  while (readFileSync(join(folder, 'cgroup.procs'), 'utf8').trim() !== '' && Date.now() < end) await wait(20);
  rmdirSync(folder);
}

/** What "slow" means, for the table. */
export const slowWords = (quota: Quota | null): string =>
  quota
    ? `Pages ${THROTTLE}x slower, each main process held to ${MAIN_SHARE * 100} % of a core.`
    : `Pages ${THROTTLE}x slower; no CPU quota for the main process: this system lets nobody set one.`;
