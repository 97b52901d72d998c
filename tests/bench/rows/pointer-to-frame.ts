import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import { summary } from '../stats.ts';
import { type Apps, present } from '../support/apps.ts';
import { firstFrame, firstPress, forget, frameTime, watchFrames, watchMouse } from '../support/probes.ts';
import type { Row } from '../support/result.ts';

/** The console's picture of the stage, over which the mouse points. */
const PICTURE = '.present-live .canvas';

/** Puts the pointer into the trainer's hand. */
const takePointer = (): void => document.querySelector<HTMLElement>('[data-tool="pointer"]')?.click();

const boxOf = (selector: string) => {
  const {
    left = 0,
    top = 0,
    width = 0,
    height = 0,
  } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return { left, top, width, height };
};

/** Mouse moved over the console's picture to the frame on the stage that shows the pointer there. */
export const measurePointerToFrame = async (apps: Apps, times: number): Promise<Row> => {
  const { running, consolePage, stage } = await present(apps);
  try {
    await wait(2000);
    const frame = await stage.evaluate(frameTime);
    await consolePage.evaluate(takePointer);
    await consolePage.evaluate(watchMouse);
    await stage.evaluate(watchFrames);
    const { left, top, width, height } = await consolePage.evaluate(boxOf, PICTURE);
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      await consolePage.evaluate(forget);
      await stage.evaluate(forget);
      // Not in step with the frames.
      await wait(60 + Math.random() * 50);
      await consolePage.moveMouse(left + width * (0.1 + (0.8 * (turn % 40)) / 40), top + height / 2);
      const shown = await stage.evaluate(firstFrame, 3000);
      const moved = await consolePage.evaluate(firstPress);
      if (shown === null || moved === null)
        throw new Stop('bench-pointer', 'The mouse was moved and no frame came within three seconds.');
      taken.push(shown - moved);
    }
    return pointerRow(taken, frame);
  } finally {
    await running.close();
  }
};

/** The bar is two frames, at p95. */
export const pointerRow = (taken: readonly number[], frame: number): Row => {
  const measured = summary(taken);
  return {
    name: 'mouse on console -> pointer on stage',
    unit: 'ms',
    measured,
    reference: null,
    ratio: null,
    noise: null,
    bar: `p95 <= ${(2 * frame).toFixed(1)} ms`,
    ok: measured.p95 <= 2 * frame,
    notes: [`The bar is two frames of ${frame.toFixed(1)} ms.`],
  };
};
