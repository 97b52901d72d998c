import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import { content } from '../../unit/live/sample.ts';
import { noise, summary } from '../stats.ts';
import { type Apps, type Presenting, present } from '../support/apps.ts';
import type { Running } from '../support/electron.ts';
import type { BenchKey, BenchPage } from '../support/page.ts';
import {
  firstFrame,
  firstPress,
  forget,
  frameTime,
  untilDeckStands,
  watchFrames,
  watchKeys,
} from '../support/probes.ts';
import type { Row } from '../support/result.ts';
import { makeQuota, slowWords, throttle } from '../support/slow.ts';

/** Between two presses: longer than anything that one leaves behind (a position is stored after 150 ms). */
const REST_MS = 300;

/** Where keys go and where the picture changes. */
type Pair = { pressed: BenchPage; shown: BenchPage };

const watch = async ({ pressed, shown }: Pair): Promise<void> => {
  await pressed.evaluate(watchKeys);
  await shown.evaluate(watchFrames);
};

/** One press: ms from the key to the frame that shows the step. */
const pressOnce = async ({ pressed, shown }: Pair, key: BenchKey): Promise<number> => {
  await pressed.evaluate(forget);
  await shown.evaluate(forget);
  // Not in step with the frames, which come every 16.7 ms.
  await wait(REST_MS + Math.random() * 50);
  await pressed.press(key);
  const frame = await shown.evaluate(firstFrame, 3000);
  const press = await pressed.evaluate(firstPress);
  if (frame === null || press === null)
    throw new Stop('bench-frame', `${key} was pressed and no frame came within three seconds.`);
  return frame - press;
};

/** The keys of a walk to the end of the programme's first part and back, for as long as it takes. */
export const walk = (length: number, times: number): BenchKey[] =>
  Array.from({ length: times }, (_, index) => (Math.floor(index / length) % 2 === 0 ? 'PageDown' : 'PageUp'));

const stepsOfFirstPart = (): number => {
  const part = content.programme.segments[0];
  const deck = part?.kind === 'deck' ? content.decks[part.deck] : undefined;
  if (part?.kind !== 'deck' || deck === undefined)
    throw new Stop('bench-deck', 'The programme does not begin with a deck.');
  return stepsOfPart(deck, part).length;
};

/** Both apps on the same deck, with the windows that are measured. */
type Both = { kit: Presenting; bare: Running; deck: BenchPage };

const measurePairs = async ({ kit, deck }: Both, times: number): Promise<Row> => {
  const kitPair: Pair = { pressed: kit.consolePage, shown: kit.stage };
  const barePair: Pair = { pressed: deck, shown: deck };
  const frame = await deck.evaluate(frameTime);
  await watch(kitPair);
  await watch(barePair);
  const kitTimes: number[] = [];
  const bareTimes: number[] = [];
  for (const key of walk(stepsOfFirstPart() - 1, times)) {
    kitTimes.push(await pressOnce(kitPair, key));
    bareTimes.push(await pressOnce(barePair, key));
  }
  return keyRow(kitTimes, bareTimes, frame);
};

const withBoth = async <T>(apps: Apps, work: (both: Both) => Promise<T>): Promise<T> => {
  const kit = await present(apps);
  const bare = await apps.bare('deck');
  try {
    const deck = await bare.pages.find('/deck/');
    await deck.evaluate(untilDeckStands);
    await wait(2000);
    return await work({ kit, bare, deck });
  } finally {
    await kit.running.close();
    await bare.close();
  }
};

/** Key pressed on the console to frame on the stage, against reveal.js that has the key in its own window. */
export const measureKeyToFrame = (apps: Apps, times: number): Promise<Row> =>
  withBoth(apps, (both) => measurePairs(both, times));

/** The same on a weak laptop: every page throttled, both main processes under a quota. */
export const measureSlowKey = async (apps: Apps, times: number): Promise<Row> => {
  const quotas = [makeQuota(), makeQuota()];
  try {
    return await withBoth(apps, async (both) => {
      quotas[0]?.add(both.kit.running.pid);
      quotas[1]?.add(both.bare.pid);
      for (const page of [both.kit.consolePage, both.kit.stage, both.deck]) await throttle(page);
      const row = await measurePairs(both, times);
      const notes = [slowWords(quotas[0] ?? null), ...row.notes];
      return { ...row, name: `${row.name}, slow`, notes };
    });
  } finally {
    for (const quota of quotas) quota?.end();
  }
};

/** reveal.js debounces what its speaker view is told (#1961): quoted, not measured here, and not the bar. */
const SPEAKER_VIEW = "For comparison: reveal.js's own speaker view follows after about 360 ms.";

/** The bar is about p95: the console and the stage may take one frame more than a window of its own. */
export const keyRow = (kit: readonly number[], bare: readonly number[], frame: number): Row => {
  const measured = summary(kit);
  const reference = summary(bare);
  return {
    name: 'key on console -> frame on stage',
    unit: 'ms',
    measured,
    reference,
    ratio: measured.p95 / reference.p95,
    noise: noise(bare),
    bar: `p95 <= ${(reference.p95 + frame).toFixed(1)} ms`,
    ok: measured.p95 <= reference.p95 + frame,
    notes: [
      `p50 ${measured.median.toFixed(1)} ms against ${reference.median.toFixed(1)} ms. The ratio is of p95; the bar is the reference's p95 and one frame of ${frame.toFixed(1)} ms.`,
      SPEAKER_VIEW,
    ],
  };
};
