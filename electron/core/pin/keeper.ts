import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tried } from '../../contract/lock.ts';
import { type KeptPin, PIN_FILE, readPin, writePin } from './file.ts';
import { hashPin, isPin } from './hash.ts';
import { oneWrong, secondsLeft, type Tries, triesAfter, triesAt } from './tries.ts';

/**
 * The trainer's PIN in a data directory: sets it, tries it, and lets who tries wait longer each time. The clock is asked
 * for ms and need not tell the time of day: one that nobody can set is best.
 */
export class PinKeeper {
  readonly file: string;
  readonly #clock: () => number;
  readonly #report: (error: unknown) => void;
  #tries: Tries | null = null;
  /** As it was last read: with the folder gone, because a stick was pulled out, it still holds. */
  #known: KeptPin | null = null;

  /** `report` is told of wrong tries that could not be written down; they count all the same until the app ends. */
  constructor(dataDir: string, clock: () => number, report: (error: unknown) => void) {
    this.file = join(dataDir, PIN_FILE);
    this.#clock = clock;
    this.#report = report;
  }

  /** Whether a PIN is set. A file that cannot be read is one: it must not open the console. */
  get isSet(): boolean {
    try {
      return this.#read() !== null;
    } catch {
      return true;
    }
  }

  /** Seconds until the next try is looked at. */
  wait(): number {
    const kept = this.#read();
    return kept ? secondsLeft(this.#current(kept)) : 0;
  }

  /**
   * Sets `pin`. Where there is one already, `old` must be it. Throws StorageError when it cannot be kept or read.
   */
  async set(pin: string, old: string | null): Promise<Tried> {
    const tried = await this.try(old);
    if (!tried.right) return tried;
    const kept: KeptPin = { version: 1, pin: await hashPin(pin), wrong: 0 };
    writePin(this.file, kept);
    this.#known = kept;
    this.#tries = null;
    return tried;
  }

  /**
   * Tries `pin`; right where none is set. A try counts as wrong, on the disk, before it is looked at: switching the laptop off in
   * between saves nobody the silence. Within the silence nothing is looked at.
   */
  async try(pin: string | null): Promise<Tried> {
    const kept = this.#read();
    if (!kept) return { right: true, wait: 0 };
    const tries = this.#current(kept);
    if (pin === null || tries.left > 0) return { right: false, wait: secondsLeft(tries) };
    this.#count(kept, oneWrong(tries, this.#clock()));
    if (!(await isPin(pin, kept.pin))) return { right: false, wait: this.wait() };
    this.#count(kept, triesAfter(0, this.#clock()));
    return { right: true, wait: 0 };
  }

  #read(): KeptPin | null {
    const gone = !statSync(dirname(this.file), { throwIfNoEntry: false })?.isDirectory();
    if (!gone || this.#known === null) this.#known = readPin(this.file);
    return this.#known;
  }

  #current(kept: KeptPin): Tries {
    const now = this.#clock();
    const known = this.#tries;
    // In memory where the disk took nothing; from the disk after a start, or when the file was put back.
    this.#tries = known && known.wrong >= kept.wrong ? triesAt(known, now) : triesAfter(kept.wrong, now);
    return this.#tries;
  }

  #count(kept: KeptPin, tries: Tries): void {
    this.#tries = tries;
    try {
      writePin(this.file, { ...kept, wrong: tries.wrong });
    } catch (error) {
      this.#report(error);
    }
  }
}
