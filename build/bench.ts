import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAnswer, measureBurst } from '../tests/bench/rows/answer.ts';
import { measureCards } from '../tests/bench/rows/cards.ts';
import { measureChecker } from '../tests/bench/rows/checker.ts';
import { measureIdle, measureSlowIdle } from '../tests/bench/rows/idle.ts';
import { measureKeyToFrame, measureSlowKey } from '../tests/bench/rows/key-to-frame.ts';
import { measureLaunch, measureSlowLaunch } from '../tests/bench/rows/launch.ts';
import { measureLoad } from '../tests/bench/rows/load.ts';
import { measureBigDeck, measureMemory } from '../tests/bench/rows/memory.ts';
import { measureMerge } from '../tests/bench/rows/merge.ts';
import { measurePdf } from '../tests/bench/rows/pdf.ts';
import { measurePointerToFrame } from '../tests/bench/rows/pointer-to-frame.ts';
import { measureReports } from '../tests/bench/rows/reports.ts';
import { measureResults } from '../tests/bench/rows/results.ts';
import { measureRollup } from '../tests/bench/rows/rollup.ts';
import { measureSoak } from '../tests/bench/rows/soak.ts';
import { measureStoryFrames, measureStoryKey } from '../tests/bench/rows/story.ts';
import { type Apps, openApps } from '../tests/bench/support/apps.ts';
import { buildBare } from '../tests/bench/support/bare.ts';
import { benchFolder } from '../tests/bench/support/folders.ts';
import type { Row } from '../tests/bench/support/result.ts';
import { LEGEND, tableOf } from '../tests/bench/table.ts';
import { requireScreens } from './system.ts';
import { prepareApp } from './tools/prepare.ts';
import { runScript, Stop } from './tools/stop.ts';

const HELP = `npm run bench [-- --quick] [--json FILE] [--row NAME] [--seminars N]

Measures the kit against a bare app in the same run. It reports and asserts nothing: a row over its bar is no failure.
  --quick      fewer repetitions (about six minutes instead of twenty)
  --json FILE  also writes the rows as JSON
  --row NAME   this row only (may be repeated): launch, launch-slow, key, key-slow, story-key, story-frames, pointer, answer, burst,
               memory, memory-60, pdf, checker, cards, results, idle, idle-slow, merge, rollup, report, load, soak
  --seminars N how many seminars the rows load (500 answers each) and soak have, instead of 2,000 and as many as fit in six minutes`;

/** How often each row is measured; idle in seconds, merge and rollup in thousands of responses, load and soak in seminars. */
const REPETITIONS = {
  full: {
    launch: 20,
    'launch-slow': 10,
    key: 200,
    'key-slow': 100,
    'story-key': 100,
    'story-frames': 12,
    pointer: 200,
    answer: 4000,
    burst: 60,
    memory: 5,
    'memory-60': 3,
    pdf: 3,
    checker: 60,
    cards: 30,
    results: 20,
    idle: 30,
    'idle-slow': 30,
    merge: 1000,
    rollup: 1000,
    report: 20,
    load: 2000,
    soak: 60,
  },
  quick: {
    launch: 5,
    'launch-slow': 3,
    key: 40,
    'key-slow': 20,
    'story-key': 20,
    'story-frames': 6,
    pointer: 40,
    answer: 500,
    burst: 15,
    memory: 2,
    'memory-60': 1,
    pdf: 1,
    checker: 15,
    cards: 8,
    results: 5,
    idle: 10,
    'idle-slow': 10,
    merge: 50,
    rollup: 50,
    report: 6,
    load: 100,
    soak: 6,
  },
} as const;
type RowName = keyof (typeof REPETITIONS)['full'];

/** What a row is measured with: the two apps, and an empty folder on the checkout's disk. */
type Bench = { apps: Apps; folder: string };

const rows: Record<RowName, (bench: Bench, times: number) => Row | Row[] | Promise<Row | Row[]>> = {
  launch: ({ apps }, times) => measureLaunch(apps, times),
  'launch-slow': ({ apps }, times) => measureSlowLaunch(apps, times),
  key: ({ apps }, times) => measureKeyToFrame(apps, times),
  'key-slow': ({ apps }, times) => measureSlowKey(apps, times),
  'story-key': ({ apps }, times) => measureStoryKey(apps, times),
  'story-frames': ({ apps }, times) => measureStoryFrames(apps, times),
  pointer: ({ apps }, times) => measurePointerToFrame(apps, times),
  answer: ({ folder }, times) => measureAnswer(join(folder, 'answer'), times),
  burst: ({ folder }, times) => measureBurst(join(folder, 'burst'), times),
  memory: ({ apps }, times) => measureMemory(apps, times),
  'memory-60': ({ apps, folder }, times) => measureBigDeck(apps, join(folder, 'pack-60'), times),
  pdf: ({ apps, folder }, times) => measurePdf(apps, join(folder, 'big.pdf'), times),
  checker: (_, times) => measureChecker(times),
  cards: (_, times) => measureCards(times),
  results: (_, times) => measureResults(times),
  idle: ({ apps }, seconds) => measureIdle(apps, seconds),
  'idle-slow': ({ apps }, seconds) => measureSlowIdle(apps, seconds),
  merge: ({ folder }, thousands) => measureMerge(join(folder, 'merge'), thousands),
  rollup: ({ folder }, thousands) => measureRollup(join(folder, 'rollup'), thousands),
  report: ({ apps, folder }, times) => measureReports(apps, join(folder, 'report'), times),
  soak: ({ apps }, seminars) => measureSoak(apps, seminars),
  load: ({ apps, folder }, seminars) => measureLoad(apps, join(folder, 'load'), seminars),
};

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      row: { type: 'string', multiple: true },
      seminars: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const unknown = values.row?.find((name) => !Object.hasOwn(rows, name));
  if (unknown !== undefined) throw new Stop('bench-row', `There is no row "${unknown}".\n\n${HELP}`);
  const seminars = values.seminars === undefined ? undefined : Number(values.seminars);
  if (seminars !== undefined && !(Number.isInteger(seminars) && seminars > 0))
    throw new Stop('bench-seminars', `"${values.seminars}" is no number of seminars.\n\n${HELP}`);
  return { ...values, seminars };
};

/** The processors and how busy they are (mean number of running programs over the last minute). */
const machine = () => ({ processors: cpus().length, load: Number(loadavg()[0]?.toFixed(2)) });

const measure = async (names: readonly RowName[], quick: boolean, seminars?: number): Promise<Row[]> => {
  await requireScreens();
  const runtime = await prepareApp();
  const bare = await buildBare('thcs-45');
  mkdirSync(benchFolder, { recursive: true });
  const folder = mkdtempSync(join(benchFolder, 'run-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const apps = await openApps(runtime.executable, bare, folder);
  const usual = REPETITIONS[quick ? 'quick' : 'full'];
  const times = seminars === undefined ? usual : { ...usual, load: seminars, soak: seminars };
  try {
    const done: Row[] = [];
    for (const name of names) {
      console.error(`Measuring ${name} ...`);
      done.push(...[await rows[name]({ apps, folder }, times[name])].flat());
    }
    return done;
  } finally {
    await apps.close();
  }
};

/** `npm run bench`: prints the table; ends with 1 only when something could not be measured. */
const main = async (): Promise<number> => {
  const { quick, json, row, seminars, help } = readOptions();
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (process.platform !== 'linux')
    throw new Stop(
      'bench-system',
      'The bench reads /proc and starts private X screens: it runs on Linux only.',
    );
  const before = machine();
  const done = await measure((row ?? Object.keys(rows)) as RowName[], quick, seminars);
  const after = machine();
  console.log(`\n${tableOf(done)}\n\n${LEGEND}`);
  console.log(`${before.processors} processors; load ${before.load} at the start, ${after.load} at the end.`);
  if (json !== undefined) {
    const file = resolve(process.env.INIT_CWD ?? process.cwd(), json);
    writeFileSync(file, `${JSON.stringify({ quick, before, after, rows: done }, null, 2)}\n`);
  }
  return 0;
};

if (import.meta.main) await runScript(main);
