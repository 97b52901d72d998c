import type { Apps } from '../support/apps.ts';
import type { Running } from '../support/electron.ts';
import { answeredAt, untilDrawn, watchFocus } from '../support/probes.ts';
import { type Row, ratioRow } from '../support/result.ts';
import { APP_SHARE, makeQuota } from '../support/slow.ts';

/** Starts that are not counted, so that both apps find their caches filled. */
const WARM_UPS = 2;

/** A window and what a person would use first in it. */
type Door = { start: () => Promise<Running>; page: string; control: string };

/**
 * From just before the process is made until the window has answered: it is in front, its first screen with a control is
 * drawn, a key moved the focus, and the frame that shows so is made. Milliseconds.
 */
const launchOnce = async ({ start, page: part, control }: Door): Promise<number> => {
  const running = await start();
  try {
    const page = await running.pages.find(part);
    await page.evaluate(untilDrawn, control);
    await page.evaluate(watchFocus);
    await page.press('Tab');
    return (await page.evaluate(answeredAt)) - running.startedAt;
  } finally {
    await running.close();
  }
};

/** The fastest of each: what a busy machine disturbs least. */
const fastest = (kit: readonly number[], bare: readonly number[]): string => {
  const [best, reference] = [Math.min(...kit), Math.min(...bare)];
  return `Fastest: ${best.toFixed(0)} ms against ${reference.toFixed(0)} ms (${(best / reference).toFixed(2)}x).`;
};

/** Launch to usable console, against a bare window with React and reveal.js. */
export const measureLaunch = (apps: Apps, times: number): Promise<Row> =>
  measure(apps, times, () => undefined);

/** The same on a weak laptop: each app with all its processes held to a part of one core from its first moment. */
export const measureSlowLaunch = async (apps: Apps, times: number): Promise<Row> => {
  const quota = makeQuota(APP_SHARE);
  try {
    const row = await measure(apps, times, (pid) => quota?.add(pid));
    const words = quota
      ? `The whole app held to ${APP_SHARE * 100} % of one core.`
      : 'No CPU quota: this system lets nobody set one.';
    return { ...row, name: `${row.name}, slow`, notes: [words, ...row.notes] };
  } finally {
    await quota?.end();
  }
};

const measure = async (apps: Apps, times: number, onStart: (pid: number) => void): Promise<Row> => {
  const kit: Door = {
    start: () => apps.kit('again', onStart),
    page: 'app://kit/console/',
    control: '.setup-main :is(button, input, select):not(:disabled)',
  };
  const bare: Door = {
    start: () => apps.bare('launch', onStart),
    page: '/launch/',
    control: '.reveal.ready',
  };
  const kitTimes: number[] = [];
  const bareTimes: number[] = [];
  for (let turn = -WARM_UPS; turn < times; turn += 1) {
    const kitTime = await launchOnce(kit);
    const bareTime = await launchOnce(bare);
    if (turn < 0) continue;
    kitTimes.push(kitTime);
    bareTimes.push(bareTime);
  }
  const row = ratioRow('launch to usable console', 'ms', kitTimes, bareTimes, 1.3);
  return { ...row, notes: [fastest(kitTimes, bareTimes)] };
};
