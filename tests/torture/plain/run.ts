import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../electron/contract/archive.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { replay } from '../../../electron/core/live/replay.ts';
import type { Recorded } from '../../../electron/core/live/store.ts';
import { copyArchive, type Expected, examineArchive } from '../examine/archive.ts';
import { halfFiles } from '../examine/files.ts';
import { examineLive, type LiveFound, leftOf } from '../examine/live.ts';
import { compare, emptyLedger, goOn, type Ledger, said as noted, saved } from '../ledger.ts';
import { isFault, type Phase, type RunPlan, type Work } from '../plan.ts';
import { nothingCounted, type Tally } from '../tally.ts';
import { START } from './class.ts';
import type { Common } from './common.ts';
import { type Ended, live, type Tools } from './life.ts';
import type { Life, Said } from './messages.ts';

/** What a campaign is run with; `broken`: a fault of the store that it has to see. */
export type Ground = {
  common: Common;
  tools: Tools;
  folder: string;
  broken?: Life['broken'];
  count?: boolean;
};

type State = {
  ledger: Ledger;
  initial: Seminar | null;
  started: boolean;
  begun: Set<Phase>;
  done: Set<Phase>;
  tally: Tally;
};

const note = (state: State, where: string, findings: readonly string[]): void => {
  for (const one of findings) state.tally.findings.push(`${where}: ${one}`);
};

/** What a full or failing disk may be called; it says so in a sentence, never by a programming error. */
const DISK_CODES: ReadonlySet<string> = new Set([
  'disk-full',
  'unreadable',
  'read-only',
  'busy',
  'not-kept',
  'damaged',
]);

function hearRefusal(
  state: State,
  { code, message }: Extract<Said, { say: 'refused' }>,
  fault: boolean,
): void {
  state.tally.refused += 1;
  if (code === 'closed-unfinished' && state.begun.has('close')) return;
  if (fault && DISK_CODES.has(code)) return;
  note(state, `life ${state.tally.lives}`, [`refused: ${code} ${message}`]);
}

/** Takes over what a life has said. */
function hear(state: State, all: readonly Said[], fault: boolean): Phase | null {
  let phase: Phase | null = null;
  for (const one of all) {
    if (one.say === 'begin') {
      phase = one.phase;
      state.begun.add(one.phase);
    } else if (one.say === 'done') {
      phase = null;
      // The kit opens anew in each life.
      if (one.phase !== 'open' && one.phase !== 'recover') state.done.add(one.phase);
    } else if (one.say === 'started') {
      state.started = true;
      state.initial = one.initial;
    } else if (one.say === 'saved') state.ledger = saved(state.ledger);
    else if (one.say === 'did') {
      state.tally.actions += 1;
      if (one.fact) state.tally.facts += 1;
      state.ledger = noted(state.ledger, one.stamped, one.fact, one.saved);
    } else if (one.say === 'refused') hearRefusal(state, one, fault);
  }
  return phase;
}

/** Whether each action of what was found changed a fact. */
function factsIn({ initial, content, actions }: Recorded): boolean[] {
  let state = initial;
  return actions.map((one) => {
    const next = reduce(content, state, one);
    const fact = isFact(state, next);
    state = next;
    return fact;
  });
}

/** The running seminar on the disk against what was said of it. */
function checkLive(state: State, found: LiveFound, where: string): void {
  note(state, where, found.findings);
  if (found.findings.length > 0) state.tally.integrity += 1;
  const closing = state.begun.has('close') || found.destroying;
  if (found.recorded === null) {
    if (state.started && !closing && !state.done.has('close')) {
      state.tally.lost += state.ledger.said.filter(({ fact }) => fact).length;
      note(state, where, ['the seminar is gone']);
    }
    return;
  }
  const { actions } = found.recorded;
  state.initial = found.recorded.initial;
  for (const { kind, text } of compare(state.ledger, actions)) {
    if (kind === 'lost') state.tally.lost += 1;
    else state.tally.half += 1;
    note(state, where, [`${kind}: ${text}`]);
  }
  state.tally.steps += 1;
  const facts = factsIn(found.recorded);
  state.ledger = goOn(state.ledger, actions, (at) => facts[at] ?? false);
}

/** What the seminar leaves, by the ledger alone. */
function ownFacts(state: State, ground: Ground, plan: RunPlan): Fact[] | null {
  const content = ground.common.contents[plan.programme];
  if (state.initial === null || content === undefined) return null;
  const actions = state.ledger.said.map(({ stamped }) => stamped);
  const end = replay({ initial: state.initial, content, actions, closing: null });
  let next = 0;
  const ids = { seminar: '0', next: () => String(++next) };
  return closingFacts(end, content, end.lastActionAt, ids);
}

function expectedOf(state: State, ground: Ground, plan: RunPlan): Expected {
  const { base, other, third } = ground.common;
  const has = (phase: Phase, of: Set<Phase>): boolean => of.has(phase);
  const own = has('close', state.begun) || has('recover', state.begun) ? ownFacts(state, ground, plan) : null;
  const stage = (work: Work) =>
    has(work, state.done) ? 'yes' : has(work, state.begun) ? 'maybe' : ('no' as const);
  return {
    sets: [
      { name: 'from before', facts: base, must: plan.base !== 'none', may: plan.base !== 'none' },
      { name: 'merged', facts: other, must: has('merge', state.done), may: has('merge', state.begun) },
      { name: 'restored', facts: third, must: has('restore', state.done), may: has('restore', state.begun) },
    ],
    own: own && { facts: own, must: has('close', state.done), corrected: stage('correct') },
    purged: { seminar: base.find(({ kind }) => kind === 'seminar')?.seminar ?? '', state: stage('purge') },
  };
}

async function check(state: State, ground: Ground, plan: RunPlan, dirs: Dirs, where: string): Promise<void> {
  const { tally } = state;
  const scratch = join(dirs.own, 'scratch');
  checkLive(state, examineLive(dirs.data, join(scratch, 'live')), where);
  const half = await halfFiles([dirs.data, dirs.stick]);
  tally.files += half.files;
  tally.half += half.findings.length;
  note(state, where, half.findings);
  // Between the damage and its mending the archive is what it is.
  if (state.begun.has('mend') && !state.done.has('mend')) return;
  if (!copyArchive(dirs.data, scratch)) {
    if (plan.base !== 'none' || state.done.has('close')) note(state, where, ['kit.db is gone']);
    return;
  }
  const found = examineArchive(scratch, expectedOf(state, ground, plan));
  tally.lost += found.lost;
  tally.half += found.half;
  tally.found = found.facts;
  if (found.findings.some((one) => one.startsWith('kit.db'))) tally.integrity += 1;
  tally.checked += 1;
  note(state, where, found.findings);
}

type Dirs = { own: string; data: string; stick: string };

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

/** After the last life: nothing of the running seminar is left, and every record of the archive is what its hash says. */
async function checkEnd(state: State, dirs: Dirs): Promise<void> {
  note(state, 'at the end', leftOf(join(dirs.data, 'live')));
  if (existsSync(join(dirs.data, 'live', 'live.db.destroy')))
    note(state, 'at the end', ['still being destroyed']);
  const wrong = await verifyArchive(dirs.data);
  if (wrong.length > 0) state.tally.integrity += 1;
  note(state, 'at the end', wrong);
}

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
