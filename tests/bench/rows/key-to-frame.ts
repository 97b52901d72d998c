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
import { makeQuota, slowWords, throttled } from '../support/slow.ts';

/** Between two presses: longer than anything that one leaves behind (a position is stored after 150 ms). */
const REST_MS = 400;

/** Where keys go and where the picture changes. */
type Pair = { pressed: BenchPage; shown: BenchPage };

const watch = async ({ pressed, shown }: Pair): Promise<void> => {
  await pressed.evaluate(watchKeys);
  await shown.evaluate(watchFrames);
};

/** One press: ms from the key to the frame that shows the step. */
const pressOnce = async ({ pressed, shown }: Pair, key: BenchKey): Promise<number> => {
  // Not in step with the frames, which come every 16.7 ms.
  await wait(REST_MS + Math.random() * 50);
  // Only now: what the press before leaves behind may come late.
  await pressed.evaluate(forget);
  await shown.evaluate(forget);
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

/** Both apps on the same deck: where keys go and come out, and every page that each has open. */
type Both = {
  kit: Presenting;
  bare: Running;
  deck: BenchPage;
  open: { kit: BenchPage[]; bare: BenchPage[] };
};

type Turn = <T>(pages: readonly BenchPage[], work: () => Promise<T>) => Promise<T>;

/** Presses before the other app has its turn: settling in costs time. */
const BLOCK = 10;

/** Kit and bare app by turns, `turn` round each; a block of presses each, to and fro over `length` steps. */
export const measurePairs = async (
  both: Both,
  times: number,
  turn: Turn,
  length = stepsOfFirstPart() - 1,
): Promise<Row> => {
  const { kit, deck, open: pages } = both;
  const kitPair: Pair = { pressed: kit.consolePage, shown: kit.stage };
  const barePair: Pair = { pressed: deck, shown: deck };
  const frame = await deck.evaluate(frameTime);
  await watch(kitPair);
  await watch(barePair);
  const kitTimes: number[] = [];
  const bareTimes: number[] = [];
  const keys = walk(length, times);
  for (let from = 0; from < keys.length; from += BLOCK) {
    const block = keys.slice(from, from + BLOCK);
    await turn(pages.kit, () => pressAll(kitPair, block, kitTimes));
    await turn(pages.bare, () => pressAll(barePair, block, bareTimes));
  }
  return keyRow(kitTimes, bareTimes, frame);
};

const pressAll = async (pair: Pair, keys: readonly BenchKey[], times: number[]): Promise<void> => {
  for (const key of keys) times.push(await pressOnce(pair, key));
};

/** Starts both apps on the same deck, and ends them after `work`. */
export const withBoth = async <T>(
  apps: Apps,
  shape: 'deck' | 'two',
  work: (both: Both) => Promise<T>,
): Promise<T> => {
  const kit = await present(apps);
  const bare = await apps.bare(shape);
  try {
    const pages = await bare.pages.findAll('/deck/', shape === 'two' ? 2 : 1);
    const deck = pages.at(-1) as BenchPage;
    for (const page of pages) await page.evaluate(untilDeckStands);
    await wait(2000);
    const open = { kit: [kit.consolePage, kit.stage], bare: pages };
    return await work({ kit, bare, deck, open });
  } finally {
    await kit.running.close();
    await bare.close();
  }
};

/** Key pressed on the console to frame on the stage, against reveal.js that has the key in its own window. */
export const measureKeyToFrame = (apps: Apps, times: number): Promise<Row> =>
  withBoth(apps, 'deck', (both) => measurePairs(both, times, (_, work) => work()));

/** The same on a weak laptop: every page throttled, both main processes under a quota; the bare app has two windows too. */
export const measureSlowKey = async (apps: Apps, times: number): Promise<Row> => {
  const quotas = [makeQuota(), makeQuota()];
  try {
    return await withBoth(apps, 'two', async (both) => {
      quotas[0]?.add(both.kit.running.pid);
      quotas[1]?.add(both.bare.pid);
      const row = await measurePairs(both, times, throttled);
      const notes = [slowWords(quotas[0] ?? null), ...row.notes];
      return { ...row, name: `${row.name}, slow`, notes };
    });
  } finally {
    for (const quota of quotas) await quota?.end();
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
