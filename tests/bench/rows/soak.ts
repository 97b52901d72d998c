import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../../../build/tools/stop.ts';
import { setup } from '../../unit/live/sample.ts';
import type { Apps } from '../support/apps.ts';
import type { Running } from '../support/electron.ts';
import type { BenchPage } from '../support/page.ts';
import { startSeminar, untilDeckStands } from '../support/probes.ts';
import { processTree } from '../support/processes.ts';
import { progress } from '../support/progress.ts';
import { type Row, ratioRow } from '../support/result.ts';
import { closeSeminar, type Walked, walkSegment } from '../support/soak.ts';
import { inParts, type Memory, readMemory, total } from './memory.ts';

/** Rounds through the programme in one seminar; with them it has some 600 actions. */
const ROUNDS = 2;
/** Share of the seminars in which the app comes to its size, and of those that are compared at either end. */
const END = 1 / 3;
/** The least from which growth can be told, and the time after which no further seminar is begun. */
const LEAST = 3;
const LONGEST_MS = 6 * 60_000;
const BARS = { memory: 1.1, handles: 1.05, file: 1.02, time: 1.3 } as const;

/** One seminar as it was at its end, before it was closed. */
type Sample = { memory: Memory; handles: number; bytes: number; actions: number; ms: number };

/** Files, sockets and pipes that the tree of processes holds open. */
const openHandles = (pid: number): number =>
  processTree(pid).reduce((sum, one) => sum + readdirSync(`/proc/${one.pid}/fd`).length, 0);

const sizeOf = (data: string, name: string): number =>
  readdirSync(data)
    .filter((file) => file === name || file === `${name}-wal`)
    .reduce((sum, file) => sum + statSync(join(data, file)).size, 0);

const tidy = (page: BenchPage): Promise<unknown> =>
  page.cdp.send('HeapProfiler.collectGarbage', {}, page.session);

/** Walks the whole programme `ROUNDS` times. */
async function walk(page: BenchPage, seed: number): Promise<Walked> {
  const sum = { actions: 0, ms: 0 };
  for (let round = 0; round < ROUNDS; round += 1)
    for (let segment = 0; ; segment += 1) {
      const walked = await page.evaluate(walkSegment, segment, seed * ROUNDS + round);
      if (walked === null) break;
      sum.actions += walked.actions;
      sum.ms += walked.ms;
    }
  return sum;
}

/** Holds one seminar from its start to its closing; in every third one the stage's page is loaded again. */
async function hold(running: Running, page: BenchPage, data: string, turn: number): Promise<Sample> {
  const refused = await page.evaluate(startSeminar, setup);
  if (refused !== null) throw new Stop('bench-soak', `Seminar ${turn} did not start: ${refused}`);
  const stage = await running.pages.find('app://kit/stage/');
  await stage.evaluate(untilDeckStands);
  const { actions, ms } = await walk(page, turn + 1);
  if (turn % 3 === 2) await stage.cdp.send('Page.reload', {}, stage.session);
  await tidy(page);
  const sample = {
    ...{ memory: await readMemory(running.pid), handles: openHandles(running.pid) },
    ...{ bytes: sizeOf(join(data, 'live'), 'live.db'), actions, ms },
  };
  const unclosed = await page.evaluate(closeSeminar);
  if (unclosed !== null) throw new Stop('bench-soak', `Seminar ${turn} was not closed: ${unclosed}`);
  return sample;
}

const ends = <T>(samples: readonly T[]): { first: T[]; last: T[] } => {
  const size = Math.max(1, Math.floor(samples.length * END));
  return { first: samples.slice(size, 2 * size), last: samples.slice(-size) };
};

/**
 * Many seminars one after the other in one run of the kit, with every step, hands, covers, breaks and reopened windows: what
 * memory, open handles, the file of the running seminar and the time of an action are at the end against the second third.
 */
export async function measureSoak(apps: Apps, seminars: number): Promise<Row[]> {
  let data = '';
  const running = await apps.kit({
    fill: (folder) => {
      data = folder;
    },
  });
  try {
    const page = await running.pages.find('app://kit/console/');
    const samples: Sample[] = [];
    const end = performance.now() + LONGEST_MS;
    for (let turn = 0; turn < seminars && (turn < LEAST || performance.now() < end); turn += 1) {
      const sample = await hold(running, page, data, turn);
      samples.push(sample);
      progress(
        `seminar ${turn + 1}: ${sample.actions} actions, ${total(sample.memory).toFixed(0)} MB, ${sample.handles} handles, live.db ${sample.bytes} bytes`,
      );
    }
    const { first, last } = ends(samples);
    const row = (name: string, unit: string, of: (sample: Sample) => number, bar: number): Row =>
      ratioRow(`soak: ${name}`, unit, last.map(of), first.map(of), bar);
    const actions = samples.reduce((sum, one) => sum + one.actions, 0);
    return [
      {
        ...row('memory (PSS), all processes', 'MB', ({ memory }) => total(memory), BARS.memory),
        notes: [
          `${samples.length} seminars, ${actions} actions, kit.db ${sizeOf(data, 'kit.db')} bytes after them`,
          `last: ${inParts(last.map(({ memory }) => memory))}`,
          `before: ${inParts(first.map(({ memory }) => memory))}`,
        ],
      },
      row('open handles', '', ({ handles }) => handles, BARS.handles),
      row('live.db at the end of a seminar', 'bytes', ({ bytes }) => bytes, BARS.file),
      row('one action', 'ms', ({ ms, actions: done }) => ms / done, BARS.time),
    ];
  } finally {
    await running.close();
  }
}
