import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import { content } from '../../unit/live/sample.ts';
import { noise, summary } from '../stats.ts';
import { type Apps, present } from '../support/apps.ts';
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

/** Key pressed on the console to frame on the stage, against reveal.js that has the key in its own window. */
export const measureKeyToFrame = async (apps: Apps, times: number): Promise<Row> => {
  const { running, consolePage, stage } = await present(apps);
  const bareApp = await apps.bare('deck');
  try {
    const deck = await bareApp.pages.find('/deck/');
    await deck.evaluate(untilDeckStands);
    await wait(2000);
    const kitPair: Pair = { pressed: consolePage, shown: stage };
    const barePair: Pair = { pressed: deck, shown: deck };
    const frame = await deck.evaluate(frameTime);
    await watch(kitPair);
    await watch(barePair);
    const kit: number[] = [];
    const bare: number[] = [];
    for (const key of walk(stepsOfFirstPart() - 1, times)) {
      kit.push(await pressOnce(kitPair, key));
      bare.push(await pressOnce(barePair, key));
    }
    return keyRow(kit, bare, frame);
  } finally {
    await running.close();
    await bareApp.close();
  }
};

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
    notes: [`The ratio is of p95; the bar is the reference's p95 and one frame of ${frame.toFixed(1)} ms.`],
  };
};
