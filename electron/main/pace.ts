/** How many calls a window may make at once, and then in each second. A trainer who holds a key down makes thirty. */
export const PACE = { atOnce: 1000, perSecond: 500 } as const;

/**
 * Lets one window call so often and no more, so that a page gone wild cannot keep main from the trainer's clicker. Each
 * window has its own.
 */
export class Pace {
  #left: number = PACE.atOnce;
  #at: number;
  #held = false;

  /** @param now ms of a clock that only goes forward */
  constructor(now: number) {
    this.#at = now;
  }

  /** Counts a call at `now`: `yes` where it may go on; else `first` for the first that is held back, then `no`. */
  take(now: number): 'yes' | 'first' | 'no' {
    this.#left = Math.min(PACE.atOnce, this.#left + ((now - this.#at) / 1000) * PACE.perSecond);
    this.#at = now;
    // A new flood is one that begins after rest; within one, calls that get through in between are no rest.
    if (this.#left > PACE.atOnce / 2) this.#held = false;
    if (this.#left >= 1) {
      this.#left -= 1;
      return 'yes';
    }
    const first = !this.#held;
    this.#held = true;
    return first ? 'first' : 'no';
  }
}
