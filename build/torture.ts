import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runElectron } from '../tests/torture/electron/run.ts';
import { PROGRAMMES } from '../tests/torture/plain/common.ts';
import { prepareGround } from '../tests/torture/plain/ground.ts';
import { runPlain } from '../tests/torture/plain/run.ts';
import type { Ground } from '../tests/torture/plain/state.ts';
import { planRun } from '../tests/torture/plan.ts';
import { isClean, lineOf, nothingCounted, sum, type Tally, tableOf } from '../tests/torture/tally.ts';
import { openDisplays } from './display.ts';
import { requireScreens } from './system.ts';
import { prepareApp } from './tools/prepare.ts';
import { runScript, Stop } from './tools/stop.ts';

const HELP = `npm run torture [-- --runs N] [--seed S] [--only K] [--count]

Random seminars, killed at random moments and gone on with; then it looks whether anything was lost.
  --runs N      so many in plain core (1000)
  --seed S      the word from which everything is drawn (tonight's is printed when none is given)
  --only K      only run K of that seed: repeats a failure
  --electron M  so many more in real Electron, on a private screen (0)
  --jobs N      so many runs at the same time (one for each processor)
  --count       prints how many deeds at the disk each phase takes
  --break HOW   with a store that is broken on purpose, to see that it is caught: early, unsynced`;

const number = (text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Stop('torture-number', `"${text}" is no number.\n\n${HELP}`);
  return value;
};

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      electron: { type: 'string' },
      jobs: { type: 'string' },
      break: { type: 'string' },
      count: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.break !== undefined && values.break !== 'early' && values.break !== 'unsynced')
    throw new Stop('torture-break', `There is no fault "${values.break}".\n\n${HELP}`);
  return values as typeof values & { break?: 'early' | 'unsynced' };
};

/** Does `work` for each number, `jobs` at a time. */
const inParallel = async (numbers: readonly number[], jobs: number, work: (n: number) => Promise<void>) => {
  const waiting = [...numbers];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, worker));
};

const plainRuns = async (
  ground: Ground,
  seed: string,
  numbers: readonly number[],
  jobs: number,
): Promise<Tally> => {
  let all = nothingCounted();
  let done = 0;
  await inParallel(numbers, jobs, async (n) => {
    const tally = await runPlain(ground, planRun(seed, n, PROGRAMMES), n);
    const how = ground.broken ? ` --break ${ground.broken}` : '';
    const again = `repeat with: npm run torture -- --seed ${seed} --only ${n}${how}`;
    const findings = tally.findings.map((one) => `run ${n}: ${one}`);
    if (findings.length > 0) console.error([...findings, again].join('\n'));
    all = sum(all, { ...tally, findings: findings.length > 0 ? [...findings, again] : [] });
    done += 1;
    if (done % 50 === 0) console.error(`${done} of ${numbers.length} runs: ${lineOf(all)}`);
  });
  return all;
};

/** Runs in real Electron, one after the other. */
const electronRuns = async (ground: Ground, seed: string, numbers: readonly number[]): Promise<Tally> => {
  await requireScreens();
  process.env.KIT_ELECTRON = (await prepareApp()).executable;
  const screens = await openDisplays(2);
  let all = nothingCounted();
  try {
    for (const n of numbers) {
      const tally = await runElectron(ground.common, ground.folder, screens, seed, n);
      const again = `repeat with: npm run torture -- --runs 0 --electron 1 --seed ${seed} --only ${n}`;
      const findings = tally.findings.map((one) => `app ${n}: ${one}`);
      if (findings.length > 0) console.error([...findings, again].join('\n'));
      all = sum(all, { ...tally, findings: findings.length > 0 ? [...findings, again] : [] });
      if (all.runs % 5 === 0) console.error(`${all.runs} of ${numbers.length} in Electron: ${lineOf(all)}`);
    }
  } finally {
    await screens.close();
  }
  return all;
};

/** `npm run torture`: prints what was counted; ends with 1 where anything was lost, half, damaged or wrong. */
const main = async (): Promise<number> => {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const seed = options.seed ?? new Date().toISOString().slice(0, 10);
  const runs = number(options.runs, 1000);
  const apps = number(options.electron, 0);
  const numbersTo = (count: number): number[] => {
    if (options.only !== undefined && count > 0) return [number(options.only, 0)];
    return Array.from({ length: count }, (_, n) => n);
  };
  console.error(`seed ${seed}`);
  const ground = await prepareGround(seed, { count: options.count, broken: options.break ?? null });
  const tally = await plainRuns(ground, seed, numbersTo(runs), number(options.jobs, cpus().length));
  if (runs > 0) console.log(tableOf(`Plain core, seed ${seed}`, tally));
  for (const [phase, deeds] of Object.entries(tally.deeds))
    console.log(`  deeds in ${phase}: ${Math.min(...deeds)} to ${Math.max(...deeds)} of ${deeds.length}`);
  const inApp = apps === 0 ? nothingCounted() : await electronRuns(ground, seed, numbersTo(apps));
  if (apps > 0) console.log(tableOf(`Real Electron, seed ${seed}`, inApp));
  const clean = isClean(tally) && isClean(inApp);
  ground.remove(clean);
  return clean ? 0 : 1;
};

if (import.meta.main) await runScript(main);
