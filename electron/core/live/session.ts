import type { Action, StampedAction } from '../../contract/actions.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { Seminar } from '../../contract/seminar.ts';
import type { Saving } from '../../contract/snapshot.ts';
import { isFact } from './fact.ts';
import { reduce } from './reduce.ts';

/** How long a position may wait before it is on the disk, ms; design.md asks for 250. */
const POSITION_DELAY_MS = 150;

/** How long to wait before a write that failed is tried again, ms. */
const RETRY_MS = 2000;

/**
 * Where a session puts its actions; `append` throws when they are not kept. With `soon` they survive an end of the kit but
 * a power cut only once `sync` has ended, which nobody waits for; a sink without `sync` makes everything safe at once.
 */
export type ActionSink = {
  append: (actions: readonly StampedAction[], soon?: boolean) => void;
  sync?: () => Promise<void>;
};

export type SessionOptions = {
  content: SeminarContent;
  state: Seminar;
  /** null: nothing is ever written ("không ghi dữ liệu"). */
  sink: ActionSink | null;
  /** Called after each change of the state or of what is saved. */
  onChange: () => void;
  /** Turns an error of the sink into a code for the trainer (`disk-full`, `read-only`, …). */
  codeOf: (error: unknown) => string;
};

/**
 * The running seminar: applies actions through the reducer and keeps them safe. A fact is on the disk before the state
 * that shows it is handed out; positions are shown at once and follow. When the disk refuses, the seminar goes on, what is
 * not safe waits in order, is tried again, and `saving` says so. Positions are made safe beside the clicker: however slow the
 * stick is, the next press is not kept waiting.
 */
export class Session {
  readonly content: SeminarContent;
  #state: Seminar;
  #saving: Saving;
  #waiting: StampedAction[] = [];
  #timer: NodeJS.Timeout | null = null;
  /** Positions are being made safe; more of them wait until that has ended. */
  #syncing = false;
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.content = options.content;
    this.#state = options.state;
    this.#saving = { state: options.sink ? 'saved' : 'off', code: null };
  }

  get state(): Seminar {
    return this.#state;
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Applies `action` as received at `at` (ms since 1970); answers whether it changed anything. */
  dispatch(action: Action, at: number): boolean {
    const stamped = { at, action };
    const next = reduce(this.content, this.#state, stamped);
    if (next === this.#state) return false;
    if (this.#options.sink) this.#keep(stamped, isFact(this.#state, next));
    this.#state = next;
    this.#options.onChange();
    return true;
  }

  #keep(stamped: StampedAction, fact: boolean): void {
    this.#waiting.push(stamped);
    if (fact) this.#write();
    else this.#later(POSITION_DELAY_MS);
    if (this.#waiting.length > 0 && this.#saving.state === 'saved')
      this.#saving = { state: 'saving', code: null };
  }

  #later(ms: number): void {
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#writeSoon();
    }, ms);
  }

  /** Writes positions, and has them made safe without waiting for it. */
  #writeSoon(): void {
    const { sink, codeOf } = this.#options;
    const sync = sink?.sync;
    if (!sink || !sync) return void this.flush();
    if (this.#syncing || (this.#waiting.length === 0 && this.#saving.state !== 'failed')) return;
    try {
      sink.append(this.#waiting, true);
    } catch (error) {
      this.#fail(codeOf(error));
      this.#options.onChange();
      return;
    }
    this.#waiting = [];
    this.#saving = { state: 'saving', code: null };
    this.#syncing = true;
    const settle = (code: string | null): void => {
      this.#syncing = false;
      if (code !== null) this.#fail(code);
      else if (this.#waiting.length > 0) this.#later(POSITION_DELAY_MS);
      else this.#saving = { state: 'saved', code: null };
      this.#options.onChange();
    };
    sync().then(
      () => settle(null),
      (error: unknown) => settle(codeOf(error)),
    );
  }

  #fail(code: string): void {
    this.#saving = { state: 'failed', code };
    this.#later(RETRY_MS);
  }

  /** What the session writes to is not there any more: `code` says why; it goes on and tries again. */
  lost(code: string): void {
    if (!this.#options.sink) return;
    this.#fail(code);
    this.#options.onChange();
  }

  /** It may be there again: what waits is written now, and where nothing does, it is looked whether all is kept. */
  regained(): void {
    this.#writeSoon();
  }

  #write(): void {
    const { sink, codeOf } = this.#options;
    if (!sink || this.#waiting.length === 0) return;
    try {
      sink.append(this.#waiting);
      this.#waiting = [];
      this.#saving = { state: 'saved', code: null };
    } catch (error) {
      this.#fail(codeOf(error));
    }
  }

  /** Writes what waits. Answers whether everything is safe now. */
  flush(): boolean {
    const before = this.#saving;
    this.#write();
    if (before !== this.#saving) this.#options.onChange();
    return this.#waiting.length === 0;
  }

  /** Ends the session: writes what waits and stops the clock. */
  end(): boolean {
    const safe = this.flush();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    return safe;
  }
}
