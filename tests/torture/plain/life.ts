import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Life, Said } from './messages.ts';

/** How a life ended, and what was printed besides what it said. */
export type Ended = {
  killed: boolean;
  code: number | null;
  said: Said[];
  deeds: [string, number][];
  /** So often the disk refused something. */
  refusals: number;
  errors: string;
};

/** The library of cuts and the program of a life, made for this campaign. */
export type Tools = { library: string; victim: string };

/** A life that goes on longer than this hangs, ms. */
const LONGEST = 120_000;

/** Starts a victim with the library of cuts and hears it to its end, whatever that is. */
export function live(order: Life, folder: string, { library, victim }: Tools): Promise<Ended> {
  const file = join(folder, 'life.json');
  writeFileSync(file, JSON.stringify(order));
  const journal = order.cut?.how === 'power' || order.cut?.how === 'dark';
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', victim, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ LD_PRELOAD: library, KIT_CUT_DIR: folder, NODE_COMPILE_CACHE: join(order.common, 'compiled') },
      ...(order.clock === 0 ? {} : { KIT_CUT_CLOCK: String(order.clock) }),
      ...(journal ? { KIT_CUT_JOURNAL: '1' } : {}),
    },
  });
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const watch = setTimeout(() => child.kill('SIGTERM'), LONGEST);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(watch);
      resolve({ killed: signal === 'SIGKILL', code, errors, ...heard(out) });
    });
  });
}

/** Lines of JSON, and between them counts of deeds; the last line may break off. */
export function heard(out: string): Pick<Ended, 'said' | 'deeds' | 'refusals'> {
  const said: Said[] = [];
  const deeds: [string, number][] = [];
  let refusals = 0;
  for (const line of out.split('\n').slice(0, -1)) {
    const [, what, count] = /^(deeds|refused) (\d+)$/.exec(line) ?? [];
    if (what === undefined) said.push(JSON.parse(line) as Said);
    else if (what === 'refused') refusals += Number(count);
    else deeds.push([phaseOf(said), Number(count)]);
  }
  return { said, deeds, refusals };
}

const phaseOf = (said: readonly Said[]): string => {
  const begun = said.findLast((one) => one.say === 'begin');
  return begun?.say === 'begin' ? begun.phase : '';
};
