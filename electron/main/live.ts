import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Action } from '../contract/actions.ts';
import type { Fact } from '../contract/archive.ts';
import { isBoxDone, leftInBox } from '../contract/box.ts';
import type { SeminarContent } from '../contract/content.ts';
import type { Seminar } from '../contract/seminar.ts';
import type { Setup } from '../contract/setup.ts';
import type { Unfinished } from '../contract/snapshot.ts';
import { destroyLiveFiles, isBeingDestroyed } from '../core/archive/destroy.ts';
import { onDisk, type StorageCode, StorageError, storageError } from '../core/files/errors.ts';
import { amendClosing } from '../core/live/amend.ts';
import { setAside } from '../core/live/aside.ts';
import { closingFacts } from '../core/live/closing.ts';
import { startSeminar } from '../core/live/initial.ts';
import { Journal } from '../core/live/journal.ts';
import { makingIn } from '../core/live/place.ts';
import { replay } from '../core/live/replay.ts';
import { type ActionSink, Session } from '../core/live/session.ts';
import { LiveStore, type Recorded } from '../core/live/store.ts';
import { describeUnfinished } from '../core/live/unfinished.ts';
import { Refused } from './admit.ts';

const LIVE_FILE = 'live.db';

/** A seminar left open is offered for continuing this long, then closed at the next start, ms. */
export const CONTINUE_MS = 24 * 60 * 60 * 1000;

/** Writes the facts of a closed seminar to the archive; may be called again with the same facts. */
export type Archive = (facts: Fact[]) => Promise<unknown>;

/** What says nothing about the file itself and may be over when the kit is started again. */
const MAY_PASS: ReadonlySet<string> = new Set(['disk-full', 'read-only', 'busy']);

/** Code of what a disk or SQLite threw. */
const codeOf = (error: unknown): string => {
  const named = storageError(error, LIVE_FILE);
  return named instanceof StorageError ? named.code : 'unexpected';
};

/** Code of what a closing threw; that of the jobs process has its own. */
const failureOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unexpected';

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const alreadyOpen = (): Refused => new Refused('seminar-open', 'Another seminar has not been closed yet.');

/** A seminar with the content that was frozen for it. */
type Open = { state: Seminar; content: SeminarContent };

/**
 * The running seminar and its file: starts, recovers, closes. At most one at a time. Everything it keeps is in live.db in
 * the data directory; a seminar of which nothing is to be written lives in memory only.
 */
export class Live {
  readonly #dir: string;
  readonly #file: string;
  readonly #onChange: () => void;
  #store: LiveStore | null = null;
  #session: Session | null = null;
  #found: Open | null = null;
  /** What the last closing was about to write, and of which state; null once the seminar may have gone on. */
  #attempt: { facts: Fact[]; of: Seminar | null } | null = null;
  /** The closing that is under way: pressing twice closes once. */
  #closing: Promise<string | null> | null = null;
  /** Keeps what was written while the seminar is on: a stick that is pulled out may lose some, or come back. */
  readonly #journal = new Journal();
  /** Why nothing may be written where the data was: the stick is gone, or another one is in its place. */
  #away: StorageCode | null = null;
  /** Nothing of it can change any more; only live.db remains to be destroyed. */
  #settled = false;

  constructor(dataDir: string, onChange: () => void) {
    this.#dir = join(dataDir, 'live');
    this.#file = join(this.#dir, LIVE_FILE);
    this.#onChange = onChange;
  }

  get session(): Session | null {
    return this.#session;
  }

  /** Whether pupils were at the station when the seminar that was found at start was left. */
  get stationWasOn(): boolean {
    return (this.#found?.state.station.on ?? null) !== null;
  }

  /** The seminar found at start, until it is continued or closed. */
  get unfinished(): Unfinished | null {
    return this.#found ? describeUnfinished(this.#found.state, this.#found.content) : null;
  }

  /**
   * Looks for a seminar that was never closed, and finishes what an interrupted closing left. Answers codes of what the
   * trainer should know; never throws for what a disk does, so that the kit starts. A file with something wrong in it is
   * set aside, never deleted; one that the disk does not let be read now stays where it is. Nor is a seminar closed whose
   * question box the trainer has not seen to its end, however old it is.
   */
  async recover(archive: Archive, now: number): Promise<string[]> {
    try {
      if (isBeingDestroyed(this.#dir, LIVE_FILE)) destroyLiveFiles(this.#dir, LIVE_FILE);
    } catch (error) {
      return [codeOf(error)];
    }
    try {
      if (!this.#find(now)) return [];
    } catch (error) {
      return [this.#leaveUnread(error, now)];
    }
    if (!this.#boxDone) return [];
    try {
      await this.close(archive, now);
      return ['closed-unfinished'];
    } catch (error) {
      return [failureOf(error)];
    }
  }

  /** Finds the seminar that was left open; answers whether it is to be closed at once. */
  #find(now: number): boolean {
    const recorded = this.#read();
    if (!recorded) return false;
    const { initial, content, actions, closing } = recorded;
    const found = { state: replay(recorded), content };
    this.#found = found;
    if (closing) this.#attempt = { facts: closing.facts, of: closing.stale ? null : found.state };
    const last = actions.at(-1)?.at ?? initial.startedAt;
    return this.#attempt?.of === found.state || now - last >= CONTINUE_MS;
  }

  #read(): Recorded | null {
    if (!existsSync(this.#file)) return null;
    // SQLite would throw away the log of a database that is empty, and with it all that was recorded.
    if (sizeOf(this.#file) === 0 && sizeOf(`${this.#file}-wal`) > 0)
      throw new StorageError('damaged', `${this.#file}: the file is empty but its log is not.`);
    this.#store = new LiveStore(this.#file);
    const recorded = this.#store.read();
    if (recorded) this.#journal.begin(recorded.initial.id, recorded.actions.length);
    else this.#destroy();
    return recorded;
  }

  #leaveUnread(error: unknown, now: number): string {
    this.#store?.close();
    this.#store = null;
    const code = codeOf(error);
    if (MAY_PASS.has(code)) return code;
    try {
      setAside(this.#dir, LIVE_FILE, now);
      return 'live-unreadable';
    } catch (cause) {
      return codeOf(cause);
    }
  }

  /** Starts a seminar on its first step. Throws `Refused` while another is open, StorageError when it cannot be kept. */
  start(setup: Setup, content: SeminarContent, appVersion: string, at: number): void {
    if (this.#session || this.#found) throw alreadyOpen();
    if (setup.keeping !== 'unrecorded') this.#hereOnly();
    const openingForm = randomInt(2) === 0 ? 'A' : 'B';
    const state = startSeminar({ id: randomUUID(), setup, content, openingForm, appVersion, at });
    if (setup.keeping !== 'unrecorded') this.#store = this.#begin(state, content);
    this.#open({ state, content });
  }

  #begin(state: Seminar, content: SeminarContent): LiveStore {
    const store = makingIn(this.#dir, () => {
      if (isBeingDestroyed(this.#dir, LIVE_FILE)) destroyLiveFiles(this.#dir, LIVE_FILE);
      mkdirSync(this.#dir, { recursive: true });
      return new LiveStore(this.#file);
    });
    try {
      // One that could not be read when the kit was started is still there.
      if (store.begun) throw alreadyOpen();
      onDisk(this.#file, () => store.begin(state, content));
      this.#journal.begin(state.id, 0);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  /** Goes on with the seminar found at start, exactly where it was. Throws `Refused` where there is none. */
  resume(at: number): void {
    this.#open(this.#takeFound()).dispatch({ type: 'seminar/resumed' }, at);
  }

  /**
   * Goes on with the seminar found at start, at its closing: the programme stays where it was left, and the time since
   * belongs to no part. Throws `Refused` where there is none.
   */
  resumeClosing(at: number): void {
    const found = this.#takeFound();
    this.#session = this.#sessionOf(found);
    this.#session.dispatch({ type: 'closing/open' }, found.state.lastActionAt);
    this.#session.dispatch({ type: 'seminar/resumed' }, at);
    this.#onChange();
  }

  #takeFound(): Open {
    if (!this.#found || this.#closing || this.#settled)
      throw new Refused('no-seminar', 'There is no unfinished seminar.');
    const found = this.#found;
    this.#found = null;
    return found;
  }

  #open(open: Open): Session {
    this.#session = this.#sessionOf(open);
    this.#onChange();
    return this.#session;
  }

  #sessionOf({ state, content }: Open): Session {
    const sink = state.setup.keeping === 'unrecorded' ? null : this.#sink;
    return new Session({ content, state, sink, onChange: this.#onChange, codeOf });
  }

  /** Writes to the file, which is opened again where it was lost. */
  readonly #sink: ActionSink = {
    append: (actions, soon) => {
      this.#reachable().append(actions, soon);
      this.#journal.add(actions);
    },
    sync: () => this.#reachable().sync(),
  };

  #hereOnly(): void {
    if (this.#away !== null)
      throw new StorageError(this.#away, `${this.#dir}: plug the stick in that was there.`);
  }

  /** The open file; where it was lost and is there again, with what it lacks. Throws StorageError `gone`, `other-stick`. */
  #reachable(): LiveStore {
    this.#hereOnly();
    this.#store ??= this.#journal.reopen(this.#file);
    return this.#store;
  }

  /** The disk with the file is not there any more (`why`): lets go of it; a running seminar goes on in memory and says so. */
  lose(why: 'gone' | 'other-stick'): void {
    this.#away = why;
    try {
      this.#store?.close();
    } catch {
      // The disk that it would write to is not there.
    }
    this.#store = null;
    this.#session?.lost(why);
  }

  /** The disk is there again: what was held goes to it now, not only with the next action. */
  regain(): void {
    this.#away = null;
    this.#session?.regained();
  }

  /** Lets go of everything for good, so that the disk may be pulled out; false, and nothing done, where that is not safe. */
  rest(): boolean {
    if (this.#closing || (this.#session && !this.#session.flush())) return false;
    this.leave();
    this.#session = null;
    this.#found = null;
    return true;
  }

  /** The box was seen to its end, or there is none. */
  get #boxDone(): boolean {
    const open = this.#session ?? this.#found;
    return !open || isBoxDone(leftInBox(open.state.box));
  }

  /** Applies an action to the running seminar, not while it is being closed; answers whether it changed anything. */
  dispatch(action: Action, at: number): boolean {
    if (this.#closing || this.#settled) return false;
    return this.#session?.dispatch(action, at) ?? false;
  }

  /**
   * Closes the running or the unfinished seminar: its facts go to the archive, then live.db is overwritten and deleted.
   * May be called again after it failed or was killed anywhere, also when the seminar went on in between. Answers the
   * seminar's id in the archive, null where nothing of it is kept. Throws `Refused` while a question of the box is unread
   * or a possible cry for help is not passed on.
   */
  close(archive: Archive, at: number): Promise<string | null> {
    this.#closing ??= this.#close(archive, at).finally(() => {
      this.#closing = null;
    });
    return this.#closing;
  }

  async #close(archive: Archive, at: number): Promise<string | null> {
    const current = this.#session ?? this.#found;
    if (!current) throw new Refused('no-seminar', 'There is no seminar to close.');
    if (!this.#boxDone) throw new Refused('box-left', 'The question box has not been seen to its end.');
    const { keeping } = current.state.setup;
    // Never past a file that is not there: it holds what makes trying again harmless.
    if (keeping !== 'unrecorded' && !this.#settled) this.#reachable();
    if (keeping === 'record' && !this.#settled) {
      this.#session?.flush();
      // Of a seminar that nobody has gone on with, the time since its last action belongs to no part.
      const facts = this.#factsOf(current, this.#session ? at : current.state.lastActionAt);
      onDisk(this.#file, () => this.#store?.beginClosing(facts));
      this.#attempt = { facts, of: current.state };
      await archive(facts);
    }
    this.#settled = true;
    this.#session?.end();
    if (keeping !== 'unrecorded') this.#destroy();
    const id = this.#attempt?.facts[0]?.seminar ?? null;
    this.#session = null;
    this.#found = null;
    this.#attempt = null;
    this.#settled = false;
    this.#onChange();
    return id;
  }

  /** The same facts as long as the state is the same: a closing that is tried again never counts twice. */
  #factsOf({ state, content }: Open, at: number): Fact[] {
    const earlier = this.#attempt;
    if (earlier?.of === state) return earlier.facts;
    const seminar = earlier?.facts[0]?.seminar ?? randomUUID();
    const facts = closingFacts(state, content, at, { seminar, next: randomUUID });
    return earlier ? amendClosing(earlier.facts, facts, randomUUID) : facts;
  }

  #destroy(): void {
    this.#store?.close();
    this.#store = null;
    destroyLiveFiles(this.#dir, LIVE_FILE);
  }

  /** Writes what waits and lets go of the file; the seminar stays open for the next start. */
  leave(): void {
    this.#session?.end();
    this.#store?.close();
    this.#store = null;
  }
}
