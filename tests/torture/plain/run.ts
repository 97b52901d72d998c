import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CONTINUE_MS } from '../../../electron/main/live.ts';
import { emptyLedger } from '../ledger.ts';
import { isFault, type Phase, type RunPlan } from '../plan.ts';
import { meet, nothingCounted, type Tally } from '../tally.ts';
import { START } from './class.ts';
import { canHarm, tryHarm } from './harm.ts';
import { type Ended, live } from './life.ts';
import { check, checkEnd } from './look.ts';
import type { Life } from './messages.ts';
import { type Dirs, type Ground, hear, note, type State } from './state.ts';

function prepare(ground: Ground, plan: RunPlan, number: number): Dirs {
  const own = join(ground.folder, `run-${number}`);
  rmSync(own, { recursive: true, force: true });
  const dirs = { own, data: join(own, 'data'), stick: join(own, 'stick') };
  for (const dir of [own, dirs.stick]) mkdirSync(dir);
  if (plan.base === 'none') mkdirSync(dirs.data);
  else cpSync(join(ground.common.folder, plan.base), dirs.data, { recursive: true });
  return dirs;
}

const lifeOf = (state: State, ground: Ground, plan: RunPlan, dirs: Dirs, nth: number): Life => {
  const clock = plan.clocks?.[nth] ?? 0;
  const { length } = state.ledger.said;
  return {
    ...{ dir: dirs.data, stick: dirs.stick, common: ground.common.folder, programme: plan.programme },
    ...{ seed: plan.seed, recorded: length, actions: plan.actions },
    ...{ clock, leap: nth === 0 ? (plan.leap ?? null) : null, harmed: false },
    at: START + clock * 1000 + nth * 3_600_000 + (length + 1) * 1000,
    closing: state.begun.has('close'),
    works: plan.works,
    done: [...state.done],
    cut: plan.cuts[nth] ?? null,
    count: ground.count ?? false,
    broken: ground.broken ?? null,
  };
};

/** By the clock of this life the seminar was left more than a day ago. */
function isLate({ ledger, initial }: State, { at }: Life): boolean {
  const last = ledger.said.at(-1)?.stamped.at ?? initial?.startedAt;
  return last !== undefined && at - last >= CONTINUE_MS;
}

function countFaults(tally: Tally, { said, refusals }: Ended, { cut, clock, leap }: Life): void {
  const told = said.some((one) => one.say === 'refused' || one.say === 'unsaved');
  if (cut !== null && isFault(cut.how)) {
    if (refusals > 0) meet(tally, `${FAULTS[cut.how as keyof typeof FAULTS]}, ${cut.phase}`, told, refusals);
    else tally.missed += 1;
  }
  if (clock !== 0) meet(tally, clock < 0 ? 'clock set back' : 'clock set forward', false);
  if (leap) meet(tally, leap.by < 0 ? 'clock leaps back in class' : 'clock leaps forward in class', false);
}

const FAULTS = { sync: 'failing sync', full: 'full disk', locked: 'write-protected' } as const;

/** One life in `dirs` and what is found after it. Answers whether another has to follow. */
async function oneLife(
  state: State,
  ground: Ground,
  plan: RunPlan,
  dirs: Dirs,
  nth: number,
): Promise<boolean> {
  const { tally } = state;
  tally.lives += 1;
  const order = lifeOf(state, ground, plan, dirs, nth);
  const ended = await live(order, dirs.own, ground.tools);
  const phase = hear(state, ended.said, isFault(order.cut?.how), isLate(state, order));
  count(tally, ended, phase, order);
  countFaults(tally, ended, order);
  const where = `life ${nth + 1} (${order.cut ? `${order.cut.phase} ${order.cut.deed} ${order.cut.how}` : 'to the end'})`;
  const isRefused = ended.said.at(-1)?.say === 'refused';
  if (!ended.killed && !isRefused && !ended.said.some(({ say }) => say === 'finished'))
    note(state, where, [`ended with ${ended.code}: ${ended.errors.slice(-1500)}`]);
  await check(state, ground, plan, dirs, where);
  return ended.killed || isRefused;
}

/** Runs `plan` as run `number`: life after life until one reaches the end, looking at the disk after each. */
export async function runPlain(ground: Ground, plan: RunPlan, number: number): Promise<Tally> {
  const dirs = prepare(ground, plan, number);
  const tally = { ...nothingCounted(), runs: 1 };
  const state: State = {
    ...{ ledger: emptyLedger(), initial: null, started: false, tally },
    ...{ begun: new Set<Phase>(), done: new Set<Phase>() },
  };
  let harm = plan.harm ?? null;
  for (let nth = 0; nth < plan.cuts.length + 1 && tally.findings.length === 0; nth += 1) {
    if (!(await oneLife(state, ground, plan, dirs, nth))) break;
    if (harm === null || tally.findings.length > 0 || !canHarm(harm, state, dirs)) continue;
    await tryHarm(harm, state, { ...lifeOf(state, ground, plan, dirs, nth + 1), cut: null }, ground, dirs);
    harm = null;
  }
  if (tally.findings.length === 0) await checkEnd(state, dirs);
  if (tally.findings.length === 0) rmSync(dirs.own, { recursive: true, force: true });
  else tally.findings.push(`its files: ${dirs.own}`);
  return tally;
}

function count(tally: Tally, ended: Ended, phase: Phase | null, { cut }: Life): void {
  for (const [name, deeds] of ended.deeds) tally.deeds[name] = [...(tally.deeds[name] ?? []), deeds];
  if (!ended.killed) {
    if (cut !== null && !isFault(cut.how)) tally.missed += 1;
    return;
  }
  const name = phase ?? 'between';
  tally.kills[name] = (tally.kills[name] ?? 0) + 1;
}
