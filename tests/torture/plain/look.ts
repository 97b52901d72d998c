import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../../electron/contract/archive.ts';
import { verifyArchive } from '../../../electron/core/exchange/verify.ts';
import { closingFacts } from '../../../electron/core/live/closing.ts';
import { isFact } from '../../../electron/core/live/fact.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { replay } from '../../../electron/core/live/replay.ts';
import type { Recorded } from '../../../electron/core/live/store.ts';
import { copyArchive, type Expected, examineArchive } from '../examine/archive.ts';
import { halfFiles } from '../examine/files.ts';
import { examineLive, type LiveFound, leftOf } from '../examine/live.ts';
import { compare, goOn } from '../ledger.ts';
import type { Phase, RunPlan, Work } from '../plan.ts';
import { type Dirs, type Ground, note, type State } from './state.ts';

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

export async function check(
  state: State,
  ground: Ground,
  plan: RunPlan,
  dirs: Dirs,
  where: string,
): Promise<void> {
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

/** After the last life: nothing of the running seminar is left, and every record of the archive is what its hash says. */
export async function checkEnd(state: State, dirs: Dirs): Promise<void> {
  note(state, 'at the end', leftOf(join(dirs.data, 'live')));
  if (existsSync(join(dirs.data, 'live', 'live.db.destroy')))
    note(state, 'at the end', ['still being destroyed']);
  const wrong = await verifyArchive(dirs.data);
  if (wrong.length > 0) state.tally.integrity += 1;
  note(state, 'at the end', wrong);
}
