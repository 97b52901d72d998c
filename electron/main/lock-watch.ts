/** How long a station must have had the focus before leaving it counts: what a desktop does on opening does not, ms. */
export const ARM_MS = 1000;
/** How long it may be without before the turn is wiped, ms. It is covered at once. */
export const WIPE_MS = 1000;
/** How often the focus is asked back after that, ms. */
const BACK_MS = 2000;

export type WatchOptions = {
  /** The screen is left, or back: to be covered, or shown again. */
  onAway: (away: boolean) => void;
  /** It stayed away, or the system took it: the turn is to be wiped. */
  onLeft: () => void;
  /** The station's window should have the focus again. */
  bringBack: () => void;
};

/** Watches over the focus of the station's window. Told of what happens; knows no window itself. */
export class LeaveWatch {
  readonly #options: WatchOptions;
  #hadFocus = false;
  #armed = false;
  #arming: NodeJS.Timeout | null = null;
  #away: NodeJS.Timeout | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  focus(): void {
    this.#hadFocus = true;
    this.#stopWaiting();
    this.#options.onAway(false);
    this.#arming ??= setTimeout(() => {
      this.#armed = true;
    }, ARM_MS);
  }

  blur(): void {
    if (!this.#hadFocus || this.#away) return;
    this.#options.onAway(true);
    if (!this.#armed) this.#disarm();
    this.#away = setTimeout(() => this.#stayedAway(), WIPE_MS);
  }

  /** The window is being moved: what happens to its focus meanwhile is nobody's doing. */
  unsettle(): void {
    this.#disarm();
    this.#stopWaiting();
  }

  /** The system took the whole screen: locked, asleep, another user. */
  taken(): void {
    this.#options.onAway(true);
    this.#stopWaiting();
    this.#stayedAway();
  }

  /** The station is closed. */
  stop(): void {
    this.unsettle();
    this.#hadFocus = false;
  }

  #stayedAway(): void {
    const counts = this.#armed;
    this.#disarm();
    // Asked back until it is: a new absence is counted only after it was.
    this.#away = setTimeout(() => this.#askBack(), 0);
    if (counts) this.#options.onLeft();
  }

  #askBack(): void {
    this.#away = setTimeout(() => this.#askBack(), BACK_MS);
    this.#options.bringBack();
  }

  #disarm(): void {
    this.#armed = false;
    if (this.#arming) clearTimeout(this.#arming);
    this.#arming = null;
  }

  #stopWaiting(): void {
    if (this.#away) clearTimeout(this.#away);
    this.#away = null;
  }
}
