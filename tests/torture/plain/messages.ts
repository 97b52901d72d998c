import type { StampedAction } from '../../../electron/contract/actions.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Cut, Phase, RunPlan, Work } from '../plan.ts';

/** What a victim is told of the run that it goes on with. */
export type Life = {
  /** The data directory, the folder of a stick, and the folder of the campaign with what was prepared for all. */
  dir: string;
  stick: string;
  common: string;
  programme: string;
  seed: string;
  /** Ms since 1970, by the clock of the class. */
  at: number;
  /** Actions recorded so far, and how many there shall be before closing. */
  recorded: number;
  actions: number;
  /** The seminar's closing was begun: where it is not to be found it is closed. */
  closing: boolean;
  works: readonly Work[];
  done: readonly Phase[];
  cut: Cut | null;
  /** By how much the clock is off, s, and from which action on by how much more. */
  clock: number;
  leap: RunPlan['leap'];
  /** Something was damaged before: whatever fails ends the life in words. */
  harmed: boolean;
  /** Prints after each phase how many deeds it took. */
  count: boolean;
  /** A fault of the store that the campaign has to see. */
  broken: 'early' | 'unsynced' | null;
};

/** What a victim says of itself, one line of JSON each, written before it goes on. */
export type Said =
  | { say: 'begin'; phase: Phase }
  | { say: 'done'; phase: Phase }
  /** A seminar was begun and is on the disk. */
  | { say: 'started'; initial: Seminar }
  /** The seminar was found and goes on. */
  | { say: 'resumed' }
  /** An action changed something; `saved`: it and all before it are on the disk. */
  | { say: 'did'; stamped: StampedAction; saved: boolean; fact: boolean }
  /** What waited is on the disk. */
  | { say: 'saved' }
  /** The kit says that what is being recorded is not safe now. */
  | { say: 'unsaved'; code: string }
  /** Something ended in words, with a code. */
  | { say: 'refused'; phase: Phase; code: string; message: string }
  | { say: 'finished' };
