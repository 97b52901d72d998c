import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyLedger } from '../ledger.ts';
import { isFault, type Phase, type RunPlan } from '../plan.ts';
import { nothingCounted, type Tally } from '../tally.ts';
import { START } from './class.ts';
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

const lifeOf = (state: State, ground: Ground, plan: RunPlan, dirs: Dirs, nth: number): Life => ({
  ...{ dir: dirs.data, stick: dirs.stick, common: ground.common.folder, programme: plan.programme },
  ...{ seed: plan.seed, recorded: state.ledger.said.length, actions: plan.actions },
  at: START + nth * 3_600_000 + (state.ledger.said.length + 1) * 1000,
  closing: state.begun.has('close'),
  works: plan.works,
  done: [...state.done],
  cut: plan.cuts[nth] ?? null,
  count: ground.count ?? false,
  broken: ground.broken ?? null,
});

/** Runs `plan` as run `number`: life after life until one reaches the end, looking at the disk after each. */
export async function runPlain(ground: Ground, plan: RunPlan, number: number): Promise<Tally> {
  const dirs = prepare(ground, plan, number);
  const tally = { ...nothingCounted(), runs: 1 };
  const state: State = {
    ...{ ledger: emptyLedger(), initial: null, started: false, tally },
    ...{ begun: new Set<Phase>(), done: new Set<Phase>() },
  };
  for (let nth = 0; nth < plan.cuts.length + 1 && tally.findings.length === 0; nth += 1) {
    tally.lives += 1;
    const order = lifeOf(state, ground, plan, dirs, nth);
    const ended = await live(order, dirs.own, ground.tools);
    const phase = hear(state, ended.said, isFault(order.cut?.how));
    count(tally, ended, phase, order);
    const where = `life ${nth + 1} (${order.cut ? `${order.cut.phase} ${order.cut.deed} ${order.cut.how}` : 'to the end'})`;
    const refused = ended.said.at(-1)?.say === 'refused';
    if (!ended.killed && !refused && !ended.said.some(({ say }) => say === 'finished'))
      note(state, where, [`ended with ${ended.code}: ${ended.errors.slice(-1500)}`]);
    await check(state, ground, plan, dirs, where);
    if (!ended.killed && !refused) break;
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
