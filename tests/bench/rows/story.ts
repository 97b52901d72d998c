import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import type { Action } from '../../../electron/contract/actions.ts';
import { FIRST_LOOK } from '../../../electron/contract/look.ts';
import { partOf } from '../../unit/live/sample.ts';
import { summary } from '../stats.ts';
import { type Apps, type Presenting, present } from '../support/apps.ts';
import type { BenchPage } from '../support/page.ts';
import { dispatchAll, setMotion } from '../support/probes.ts';
import type { Row } from '../support/result.ts';
import { throttled } from '../support/slow.ts';
import { framesDrawn, trace, tracedProcess } from '../support/trace.ts';
import { measurePairs, withBoth } from './key-to-frame.ts';

/** From the beginning of the built-in role-play to the first of four messages that a stranger writes. */
const TO_CHAT: readonly Action[] = [
  { type: 'move/segment', segment: partOf('roleplay') },
  { type: 'move/next' },
  { type: 'rehearsal/skip' },
  { type: 'rehearsal/skip' },
  { type: 'vote/choose', choice: 'khong-nghe' },
  { type: 'move/next' },
];
/** Presses until the last of them. */
const MESSAGES = 3;

const intoChat = async (page: BenchPage): Promise<void> => {
  const refused = await page.evaluate(dispatchAll, TO_CHAT);
  if (refused !== null) throw new Stop('bench-story', `The story did not come to its messages: ${refused}`);
  await wait(2000);
};

/** Key pressed on the console to the frame with the next message on the stage, against reveal.js as for slides. */
export const measureStoryKey = (apps: Apps, times: number): Promise<Row> =>
  withBoth(apps, 'deck', async (both) => {
    await intoChat(both.kit.consolePage);
    const row = await measurePairs(both, times, (_, work) => work(), MESSAGES);
    return { ...row, name: 'key on console -> message on stage' };
  });

/** Longer than anything that moves when a message comes, ms. */
const MOVING_MS = 2500;
const REST_MS = 1500;

/** Frames that the stage draws for each message, and then while nothing happens. */
type Frames = { moving: number[]; resting: number };

/** Presses to and fro, `times` in all. A message that goes moves nothing, so only those that come are counted. */
const countFrames = async ({ running, consolePage, stage }: Presenting, times: number): Promise<Frames> => {
  const during = async (work: () => Promise<void>): Promise<number> => {
    const events = await trace(running.cdp, stage.session, work);
    return framesDrawn(events).get(tracedProcess(events) ?? 0) ?? 0;
  };
  const moving: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const key = Math.floor(turn / MESSAGES) % 2 === 0 ? 'PageDown' : 'PageUp';
    const frames = await during(async () => {
      await consolePage.press(key);
      await wait(MOVING_MS);
    });
    if (key === 'PageDown') moving.push(frames);
  }
  return { moving, resting: await during(() => wait(REST_MS)) };
};

/** Frames while a message comes on a weak laptop's stage, moving as usual and in low-end mode. */
export const measureStoryFrames = async (apps: Apps, times: number): Promise<Row> => {
  const presenting = await present(apps);
  const { running, consolePage, stage } = presenting;
  try {
    await intoChat(consolePage);
    const counted = async (motion: 'full' | 'none'): Promise<Frames> => {
      await consolePage.evaluate(setMotion, { ...FIRST_LOOK, motion });
      await wait(1000);
      return throttled([stage], () => countFrames(presenting, times));
    };
    return framesRow(await counted('full'), await counted('none'));
  } finally {
    await running.close();
  }
};

/** Frames that one message may take where nothing moves: the message itself, and what then fits beside it. */
const STILL_FRAMES = 2;

/** The row: kept when low-end mode draws a message and no movement, and a stage at rest draws nothing in either mode. */
export const framesRow = (full: Frames, still: Frames): Row => {
  if (Math.max(...full.moving) === 0)
    throw new Stop('bench-blind', 'Messages came and no frame was counted on the stage.');
  const reference = summary(still.moving);
  return {
    name: 'frames while a message comes, 6x slower',
    unit: 'frames',
    measured: summary(full.moving),
    reference,
    ratio: null,
    noise: null,
    bar: `low-end <= ${STILL_FRAMES}, 0 at rest`,
    ok: reference.p95 <= STILL_FRAMES && full.resting + still.resting === 0,
    notes: [
      'Measured: moving as usual, over 2.5 s from the key. Reference: the same in low-end mode, which moves nothing.',
      `Frames in ${REST_MS / 1000} s of rest: ${full.resting} as usual, ${still.resting} in low-end mode.`,
    ],
  };
};
