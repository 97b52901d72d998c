import { setTimeout as wait } from 'node:timers/promises';
import { Stop } from '../../../build/tools/stop.ts';
import { summary } from '../stats.ts';
import { type Apps, type Presenting, present } from '../support/apps.ts';
import { untilDeckStands } from '../support/probes.ts';
import { drawingSeconds } from '../support/processes.ts';
import type { Row } from '../support/result.ts';
import { throttled } from '../support/slow.ts';
import { framesDrawn, trace, tracedProcess } from '../support/trace.ts';

/** Time in which a started app comes to rest, ms. */
const SETTLE_MS = 5000;

/** Processor time in percent of one core, by process. */
type Load = Map<number, number>;

type Stage = { pid: number; frames: number; consoleFrames: number };

/** Counts frames while nothing is touched, after seeing that a press of a key is counted: else the count is blind. */
const countFrames = async ({ running, consolePage, stage }: Presenting, seconds: number): Promise<Stage> => {
  const control = await trace(running.cdp, stage.session, async () => {
    await consolePage.press('PageDown');
    await wait(1000);
  });
  const pid = tracedProcess(control);
  if (pid === null || !framesDrawn(control).has(pid))
    throw new Stop('bench-blind', 'A step was shown on the stage and no frame was counted.');
  const idle = framesDrawn(await trace(running.cdp, stage.session, () => wait(seconds * 1000)));
  const all = [...idle.values()].reduce((a, b) => a + b, 0);
  const frames = idle.get(pid) ?? 0;
  return { pid, frames, consoleFrames: all - frames };
};

const loadSince = (before: Load, after: Load, seconds: number): Load =>
  new Map([...after].map(([pid, spent]) => [pid, ((spent - (before.get(pid) ?? 0)) / seconds) * 100]));

/** Load of renderers and GPU process of each of the trees under `pids`, over the same `seconds`. */
const loadsOf = async (pids: readonly number[], seconds: number): Promise<Load[]> => {
  const before = pids.map(drawingSeconds);
  await wait(seconds * 1000);
  return pids.map((pid, index) => loadSince(before[index] ?? new Map(), drawingSeconds(pid), seconds));
};

const sum = (load: Load): number => [...load.values()].reduce((a, b) => a + b, 0);

/** The row: kept when the stage drew nothing and drawing took less than one percent of a core. */
export const idleRow = (stage: Stage, kit: Load, bare: Load, seconds: number): Row => {
  const own = kit.get(stage.pid) ?? 0;
  const total = sum(kit);
  return {
    name: `stage idle on a slide, ${seconds} s`,
    unit: '% CPU',
    measured: summary([total]),
    reference: summary([sum(bare)]),
    ratio: null,
    noise: null,
    bar: '0 frames, < 1 %',
    ok: stage.frames === 0 && total < 1,
    notes: [
      `Frames drawn on the stage: ${stage.frames}; on the console (its clock): ${stage.consoleFrames}.`,
      `Of one core: stage ${own.toFixed(2)} %, console and GPU process ${(total - own).toFixed(2)} %.`,
    ],
  };
};

/** Nothing is touched while the stage shows a slide: frames by Chromium's trace, then processor time without it. */
export const measureIdle = async (apps: Apps, seconds: number): Promise<Row> => {
  const presenting = await present(apps);
  const bare = await apps.bare('two');
  try {
    await (await bare.pages.find('/deck/')).evaluate(untilDeckStands);
    await wait(SETTLE_MS);
    const stage = await countFrames(presenting, seconds);
    const [kitLoad, bareLoad] = await loadsOf([presenting.running.pid, bare.pid], seconds);
    return idleRow(stage, kitLoad ?? new Map(), bareLoad ?? new Map(), seconds);
  } finally {
    await presenting.running.close();
    await bare.close();
  }
};

/** Nothing is touched on a weak laptop: throttled pages must not draw either. Their processor time says nothing there. */
export const measureSlowIdle = async (apps: Apps, seconds: number): Promise<Row> => {
  const presenting = await present(apps);
  try {
    await wait(SETTLE_MS);
    const pages = [presenting.consolePage, presenting.stage];
    const { frames, consoleFrames } = await throttled(pages, () => countFrames(presenting, seconds));
    return {
      name: `stage idle on a slide, ${seconds} s, slow`,
      unit: 'frames',
      measured: summary([frames]),
      reference: null,
      ratio: null,
      noise: null,
      bar: '0 frames',
      ok: frames === 0,
      notes: [
        `Frames drawn on the console (its clock): ${consoleFrames}.`,
        'Chromium throttles by spinning, so processor time is measured without it only.',
      ],
    };
  } finally {
    await presenting.running.close();
  }
};
