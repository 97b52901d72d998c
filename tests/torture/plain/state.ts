import type { Seminar } from '../../../electron/contract/seminar.ts';
import { type Ledger, said as noted, saved } from '../ledger.ts';
import type { Phase } from '../plan.ts';
import type { Tally } from '../tally.ts';
import type { Common } from './common.ts';
import type { Tools } from './life.ts';
import type { Life, Said } from './messages.ts';

/** What a campaign is run with; `broken`: a fault of the store that it has to see. */
export type Ground = {
  common: Common;
  tools: Tools;
  folder: string;
  broken?: Life['broken'];
  count?: boolean;
};

export type State = {
  ledger: Ledger;
  initial: Seminar | null;
  started: boolean;
  begun: Set<Phase>;
  done: Set<Phase>;
  tally: Tally;
};

export const note = (state: State, where: string, findings: readonly string[]): void => {
  for (const one of findings) state.tally.findings.push(`${where}: ${one}`);
};

/** What a full or failing disk may be called; it says so in a sentence, never by a programming error. */
export const DISK_CODES: ReadonlySet<string> = new Set([
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

/** Takes over what a life has said. `late`: by its clock the seminar was left more than a day before. */
export function hear(state: State, all: readonly Said[], fault: boolean, late = false): Phase | null {
  let phase: Phase | null = null;
  for (const one of all) {
    if (one.say === 'begin') {
      phase = one.phase;
      state.begun.add(one.phase);
      // A seminar that was left long ago is closed when it is found, but for one whose box is not done.
      if (one.phase === 'recover' && late) state.begun.add('close');
      if (one.phase === 'present' && late) state.begun.delete('close');
    } else if (one.say === 'done') {
      phase = null;
      // The kit opens anew in each life.
      if (one.phase !== 'open' && one.phase !== 'recover') state.done.add(one.phase);
    } else if (one.say === 'started') {
      state.started = true;
      state.initial = one.initial;
    } else if (one.say === 'unsaved') {
      if (!DISK_CODES.has(one.code)) note(state, `life ${state.tally.lives}`, [`unsaved: ${one.code}`]);
    } else if (one.say === 'saved') state.ledger = saved(state.ledger);
    else if (one.say === 'did') {
      state.tally.actions += 1;
      if (one.fact) state.tally.facts += 1;
      // A fact that a disk refuses is said to be unsafe, and waits with what comes after it.
      const isPromised = one.fact && (one.saved || !fault);
      state.ledger = noted(state.ledger, one.stamped, isPromised, one.saved);
    } else if (one.say === 'refused') hearRefusal(state, one, fault);
  }
  return phase;
}

export type Dirs = { own: string; data: string; stick: string };
