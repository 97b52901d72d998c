import type { Locale } from '../../slides/model/text.ts';
import type { LockView } from '../contract/lock.ts';
import { PinKeeper } from '../core/pin/keeper.ts';
import { readMarker, removeMarker, writeMarker } from './lock-marker.ts';

/** What the lock needs: `report` is told of what goes wrong without opening it. */
export type LockOptions = { dataDir: string; clock: () => number; report: (error: unknown) => void };

/**
 * Whether pupils have the laptop. Says so on the disk as well, so that a crash or a restart brings the lock back before
 * anything else is shown. It knows no window and no seminar: those follow it.
 */
export class Lock {
  readonly pins: PinKeeper;
  readonly #dataDir: string;
  readonly #report: (error: unknown) => void;
  #locked: boolean;
  #left: number;
  #away = false;

  constructor({ dataDir, clock, report }: LockOptions) {
    this.pins = new PinKeeper(dataDir, clock, report);
    this.#dataDir = dataDir;
    this.#report = report;
    const left = readMarker(dataDir);
    this.#locked = left !== null;
    this.#left = left ?? 0;
  }

  get locked(): boolean {
    return this.#locked;
  }

  /** How often the screen was left, until the trainer has read it. */
  get left(): number {
    return this.#left;
  }

  view(locale: Locale): LockView {
    return { pin: this.pins.isSet, left: this.#left, away: this.#away, locale };
  }

  /** Pupils get the laptop. Throws StorageError where that cannot be kept: a restart would open everything. */
  close(): void {
    writeMarker(this.#dataDir, 0);
    this.#locked = true;
    this.#left = 0;
  }

  /** As `close`, for a station that was on when the kit ended: it is locked whatever the disk does. */
  closeAgain(): void {
    if (this.#locked) return;
    this.#locked = true;
    this.#keep();
  }

  /** The trainer has the laptop back. */
  open(): void {
    this.#locked = false;
    this.#away = false;
    try {
      removeMarker(this.#dataDir);
    } catch (error) {
      this.#report(error);
    }
  }

  /** The screen is left now, or is back. Answers whether that is news. */
  setAway(away: boolean): boolean {
    const news = away !== this.#away;
    this.#away = away;
    return news;
  }

  /** Somebody was away from the screen: the trainer is to know. */
  noteLeft(): void {
    this.#left += 1;
    this.#keep();
  }

  /** The trainer has read it. */
  seen(): void {
    this.#left = 0;
  }

  #keep(): void {
    try {
      writeMarker(this.#dataDir, this.#left);
    } catch (error) {
      this.#report(error);
    }
  }
}
