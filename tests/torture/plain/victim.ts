import crypto from 'node:crypto';
import { accessSync, readFileSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { createJobs } from '../../../electron/jobs/table.ts';
import { Live } from '../../../electron/main/live.ts';
import { nextAction, towardsClosing } from '../actions.ts';
import { isFault, type Phase } from '../plan.ts';
import { drawFrom } from '../seeded.ts';
import { breakStore } from './broken.ts';
import { OWN_SETUP } from './class.ts';
import type { Life, Said } from './messages.ts';
import { WORK } from './works.ts';

/**
 * One life of a run: the kit without windows on a data directory. It goes on where the life before was cut off, says each
 * thing that it has done before it does the next, and is killed at the deed that its order names.
 */
const life = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Life;
const { dir, stick, common, cut } = life;

// What the kit draws is drawn from the seed, so that a life takes the same deeds each time.
const chance = drawFrom(`${life.seed}/chance/${life.recorded}`);
Object.assign(crypto, {
  randomUUID: () => chance.uuid(),
  randomInt: (from: number, to?: number) =>
    to === undefined ? chance.int(from) : from + chance.int(to - from),
});
syncBuiltinESMExports();
if (life.broken !== null) breakStore(life.broken);

const say = (said: Said): void => {
  writeSync(1, `${JSON.stringify(said)}\n`);
};

/** Asks the library that was loaded before all else (shim/cut.c). */
const ask = (order: string): void => {
  try {
    accessSync(`/kit-cut/${order}`);
  } catch {
    // It always answers that there is no such file.
  }
};

async function phase(name: Phase, work: () => unknown): Promise<void> {
  if (life.done.includes(name)) return;
  say({ say: 'begin', phase: name });
  ask(cut?.phase === name ? `${cut.deed}/${cut.how}` : '0/off');
  try {
    await work();
  } catch (cause) {
    ask('refused');
    if (!life.harmed && (cut?.phase !== name || !isFault(cut.how))) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unexpected';
    say({
      say: 'refused',
      phase: name,
      code,
      message: cause instanceof Error ? cause.message : String(cause),
    });
    process.exit(0);
  }
  if (life.count) ask('count');
  if (cut?.phase === name) ask('refused');
  ask('0/off');
  say({ say: 'done', phase: name });
}

const jobs = createJobs();
const live = new Live(dir, () => {});
const archive = async (facts: Parameters<typeof jobs.close>[0]['facts']): Promise<unknown> =>
  jobs.close({ facts });
const content = JSON.parse(readFileSync(join(common, `${life.programme}.json`), 'utf8'));

let at = life.at;
let recorded = life.recorded;
let isUnsaved = false;

function did(stamped: Extract<Said, { say: 'did' }>['stamped'], fact: boolean): void {
  recorded += 1;
  const saved = life.broken === 'early' || live.session?.saving.state === 'saved';
  say({ say: 'did', stamped, saved, fact });
  const { state, code } = live.session?.saving ?? {};
  if (state !== 'failed' || isUnsaved) return;
  isUnsaved = true;
  say({ say: 'unsaved', code: code ?? 'unexpected' });
}

function perform(action: ReturnType<typeof nextAction>): boolean {
  const before = live.session?.state;
  if (before === undefined) throw new Error('No seminar is running.');
  at += 1000;
  if (life.leap?.action === recorded) {
    at += life.leap.by * 1000;
    life.leap = null;
  }
  const stamped = { at, action };
  if (!live.dispatch(action, at)) return false;
  did(stamped, isFact(before, reduce(content, before, stamped)));
  return true;
}

function beginOrResume(): void {
  if (live.unfinished === null) {
    live.start({ ...OWN_SETUP, programmeId: life.programme }, content, '0.1.0', at);
    const initial = live.session?.state;
    if (initial) say({ say: 'started', initial });
    return;
  }
  at += 60_000;
  live.resume(at);
  say({ say: 'resumed' });
  did({ at, action: { type: 'seminar/resumed' } }, true);
}

/** What waits is written at once, or, as in a school, when its time has come. */
async function write(now: boolean): Promise<void> {
  if (now) live.session?.flush();
  while (live.session?.saving.state === 'saving') await wait(5);
  if (live.session?.saving.state === 'saved') say({ say: 'saved' });
}

async function present(): Promise<void> {
  beginOrResume();
  for (let tries = 0; recorded < life.actions && tries < 1000; tries += 1) {
    const state = live.session?.state;
    if (state === undefined) return;
    const draw = drawFrom(`${life.seed}/${recorded}/${tries}`);
    perform(nextAction({ draw, state, content }));
    if (draw.chance(12)) await write(!draw.chance(10));
  }
}

async function close(): Promise<void> {
  if (live.session === null && live.unfinished === null) return;
  if (live.session === null) beginOrResume();
  for (let tries = 0; tries < 2000; tries += 1) {
    const state = live.session?.state;
    const action = state && towardsClosing({ draw: drawFrom(`${life.seed}/end/${tries}`), state, content });
    if (!action) break;
    perform(action);
  }
  await live.close(archive, at + 1000);
}

async function main(): Promise<void> {
  const base = JSON.parse(readFileSync(join(common, 'base.json'), 'utf8')).seminars as string[];
  await phase('open', () => jobs.open({ dir }));
  const told: string[] = [];
  await phase('recover', async () => {
    told.push(...(await live.recover(archive, at)));
  });
  for (const code of told) say({ say: 'refused', phase: 'recover', code, message: '' });
  // As the app does once its windows are up.
  if (life.harmed)
    for (const message of jobs.check()) say({ say: 'refused', phase: 'recover', code: 'damaged', message });
  const isOver = (life.closing || told.includes('closed-unfinished')) && live.unfinished === null;
  if (!isOver) await phase('present', present);
  await phase('close', close);
  for (const work of life.works) await phase(work, () => WORK[work]({ jobs, dir, stick, common, base }));
  live.leave();
  jobs.leave();
  say({ say: 'finished' });
}

await main();
