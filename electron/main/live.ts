import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { stepsOfPart } from '../../slides/model/part.ts';
import type { Action } from '../contract/actions.ts';
import type { Fact } from '../contract/archive.ts';
import type { SeminarContent } from '../contract/content.ts';
import type { Seminar } from '../contract/seminar.ts';
import type { Setup } from '../contract/setup.ts';
import type { Unfinished } from '../contract/snapshot.ts';
import { destroyLiveFiles, isBeingDestroyed } from '../core/archive/destroy.ts';
import { onDisk, StorageError, storageError } from '../core/files/errors.ts';
import { closingFacts } from '../core/live/closing.ts';
import { startSeminar } from '../core/live/initial.ts';
import { replay } from '../core/live/replay.ts';
import { Session } from '../core/live/session.ts';
import { LiveStore, type Recorded } from '../core/live/store.ts';
import { Refused } from './admit.ts';

const LIVE_FILE = 'live.db';

/** A seminar left open is offered for continuing this long, then closed at the next start, ms. */
export const CONTINUE_MS = 24 * 60 * 60 * 1000;

/** Writes the facts of a closed seminar to the archive; may be called again with the same facts. */
export type Archive = (facts: Fact[]) => Promise<unknown>;

const codeOf = (error: unknown): string => {
  const named = storageError(error, LIVE_FILE);
  return named instanceof StorageError ? named.code : 'unexpected';
};

/** Where an unfinished seminar is, for the question whether to go on with it. */
export function describeUnfinished(state: Seminar, content: SeminarContent): Unfinished {
  const plan = content.programme.segments[state.segment];
  const segment = state.segments[state.segment];
  const deck = plan?.kind === 'deck' ? content.decks[plan.deck] : undefined;
  const steps = plan?.kind === 'deck' && deck ? stepsOfPart(deck, plan) : [];
  const first = steps[0]?.slide ?? 0;
  const here = segment?.kind === 'deck' ? steps[segment.step] : undefined;
  return {
    startedAt: state.startedAt,
    school: state.setup.school.name,
    part: plan?.title ?? content.programme.title,
    step: here ? here.slide - first + 1 : null,
    steps: here ? (steps.at(-1)?.slide ?? 0) - first + 1 : null,
  };
}

/**
 * The running seminar and its file: starts, recovers, closes. At most one at a time. Everything it keeps is in live.db in
 * the data directory; a seminar of which nothing is to be written lives in memory only.
 */
export class Live {
  readonly #dir: string;
  readonly #onChange: () => void;
  #store: LiveStore | null = null;
  #session: Session | null = null;
  #found: Recorded | null = null;
  /** Id in the archive, drawn when closing first begins: a closing that is tried again can never count twice. */
  #archiveId: string | null = null;
  /** The archive has it; only live.db remains to be destroyed. */
  #archived = false;

  constructor(dataDir: string, onChange: () => void) {
    this.#dir = join(dataDir, 'live');
    this.#onChange = onChange;
  }

  get session(): Session | null {
    return this.#session;
  }

  /** The seminar found at start, until it is continued or closed. */
  get unfinished(): Unfinished | null {
    return this.#found ? describeUnfinished(replay(this.#found), this.#found.content) : null;
  }

  /**
   * Looks for a seminar that was never closed, and finishes what an interrupted closing left. Answers codes of what the
   * trainer should know. A file that cannot be read is moved aside, never deleted.
   */
  async recover(archive: Archive, now: number): Promise<string[]> {
    if (isBeingDestroyed(this.#dir, LIVE_FILE)) destroyLiveFiles(this.#dir, LIVE_FILE);
    if (!existsSync(join(this.#dir, LIVE_FILE))) return [];
    try {
      this.#store = new LiveStore(join(this.#dir, LIVE_FILE));
      this.#found = this.#store.read();
    } catch (error) {
      return [this.#setAside(error, now)];
    }
    if (!this.#found) {
      this.#destroy();
      return [];
    }
    const last = this.#found.actions.at(-1)?.at ?? this.#found.initial.startedAt;
    if (!this.#found.closing && now - last < CONTINUE_MS) return [];
    await this.close(archive, last);
    return ['closed-unfinished'];
  }

  #setAside(error: unknown, now: number): string {
    this.#store?.close();
    this.#store = null;
    for (const suffix of ['', '-wal', '-shm']) {
      const file = join(this.#dir, `${LIVE_FILE}${suffix}`);
      if (existsSync(file)) renameSync(file, join(this.#dir, `unreadable-${now}.db${suffix}`));
    }
    return codeOf(error) === 'disk-full' ? 'disk-full' : 'live-unreadable';
  }

  /** Starts a seminar on its first step. Throws `Refused` while another is open, StorageError when it cannot be kept. */
  start(setup: Setup, content: SeminarContent, appVersion: string, at: number): void {
    if (this.#session || this.#found)
      throw new Refused('seminar-open', 'Another seminar has not been closed yet.');
    const openingForm = randomInt(2) === 0 ? 'A' : 'B';
    const state = startSeminar({ id: randomUUID(), setup, content, openingForm, appVersion, at });
    if (setup.keeping !== 'unrecorded') {
      onDisk(this.#dir, () => {
        mkdirSync(this.#dir, { recursive: true });
        this.#store = new LiveStore(join(this.#dir, LIVE_FILE));
        this.#store.begin(state, content);
      });
    }
    this.#open(state, content);
  }

  /** Goes on with the seminar found at start, exactly where it was. */
  resume(at: number): void {
    if (!this.#found) throw new Refused('no-seminar', 'There is no unfinished seminar.');
    const { content } = this.#found;
    const state = replay(this.#found);
    this.#found = null;
    this.#open(state, content).dispatch({ type: 'seminar/resumed' }, at);
  }

  #open(state: Seminar, content: SeminarContent): Session {
    const options = { content, state, sink: this.#store, onChange: this.#onChange, codeOf };
    this.#session = new Session(options);
    this.#onChange();
    return this.#session;
  }

  /** Applies an action to the running seminar; answers whether it changed anything. */
  dispatch(action: Action, at: number): boolean {
    return this.#session?.dispatch(action, at) ?? false;
  }

  /**
   * Closes the running or the unfinished seminar: its facts go to the archive, then live.db is overwritten and deleted.
   * May be called again after it failed or was killed anywhere. Answers the seminar's id in the archive, null where
   * nothing of it is kept.
   */
  async close(archive: Archive, at: number): Promise<string | null> {
    const current = this.#session ?? this.#recovered();
    if (!current) throw new Refused('no-seminar', 'There is no seminar to close.');
    const keep = current.state.setup.keeping === 'record';
    if (keep && !this.#archived) {
      this.#session?.flush();
      this.#archiveId ??= this.#found?.closing?.[0]?.seminar ?? randomUUID();
      const ids = { seminar: this.#archiveId, next: randomUUID };
      const facts = this.#found?.closing ?? closingFacts(current.state, current.content, at, ids);
      onDisk(this.#dir, () => this.#store?.beginClosing(facts));
      await archive(facts);
      this.#archived = true;
    }
    this.#session?.end();
    this.#destroy();
    const id = this.#archiveId;
    this.#session = null;
    this.#found = null;
    this.#archiveId = null;
    this.#archived = false;
    this.#onChange();
    return id;
  }

  #recovered(): { state: Seminar; content: SeminarContent } | null {
    return this.#found ? { state: replay(this.#found), content: this.#found.content } : null;
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
