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

/** Where a session puts its actions; `append` throws when they are not safe. */
export type ActionSink = { append: (actions: readonly StampedAction[]) => void };

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
 * not safe waits in order, is tried again, and `saving` says so.
 */
export class Session {
  readonly content: SeminarContent;
  #state: Seminar;
  #saving: Saving;
  #waiting: StampedAction[] = [];
  #timer: NodeJS.Timeout | null = null;
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
      this.flush();
    }, ms);
  }

  #write(): void {
    const { sink, codeOf } = this.#options;
    if (!sink || this.#waiting.length === 0) return;
    try {
      sink.append(this.#waiting);
      this.#waiting = [];
      this.#saving = { state: 'saved', code: null };
    } catch (error) {
      this.#saving = { state: 'failed', code: codeOf(error) };
      this.#later(RETRY_MS);
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
