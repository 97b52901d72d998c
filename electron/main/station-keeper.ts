import type { BrowserWindow } from 'electron';
import type { Room } from '../contract/snapshot.ts';
import type { StationView } from '../contract/station.ts';
import { displayOf } from './displays/system.ts';
import { placeStage } from './windows/stage.ts';
import { createStation } from './windows/station.ts';

/** What the station needs from the rest of the kit. */
export type StationOptions = {
  console: () => BrowserWindow | null;
  /** What its window draws; `on` is null while there should be no window. */
  view: () => StationView;
  /** Called with a new window, before it has loaded. */
  onWindow: (window: BrowserWindow) => void;
};

/**
 * The pupils' window: open exactly while the seminar says so, full screen on the display where the console is (the laptop's
 * own; the stage stays on the projector). One that was closed by hand or crashed comes back on the same step.
 */
export class StationKeeper {
  readonly #options: StationOptions;
  #window: BrowserWindow | null = null;
  #placedFor = '';
  #turn = 0;
  #left = false;

  constructor(options: StationOptions) {
    this.#options = options;
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** The kit is being quit: a window that closes now is meant to. */
  leave(): void {
    this.#left = true;
  }

  /** Brings the window in line with the seminar and with `room`, and gives it what it draws. */
  follow(room: Room): void {
    if (this.#left) return;
    const view = this.#options.view();
    if (view.on === null) {
      this.#close();
      return;
    }
    const window = this.#window ?? this.#open();
    window.webContents.send('kit:snapshot', view);
    const displays = room.displays.map(({ id, width, height, scale }) => [id, width, height, scale]);
    const placedFor = JSON.stringify([room.mode, room.stage, displays]);
    if (placedFor === this.#placedFor) return;
    this.#placedFor = placedFor;
    void this.#place(window);
  }

  #open(): BrowserWindow {
    const window = createStation();
    this.#window = window;
    this.#placedFor = '';
    window.on('closed', () => {
      if (this.#window !== window) return;
      this.#window = null;
      // Closed by hand: pupils do not get at the console that way.
      const view = this.#options.view();
      if (!this.#left && view.on !== null) void this.#place(this.#open());
    });
    this.#options.onWindow(window);
    return window;
  }

  async #place(window: BrowserWindow): Promise<void> {
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn && this.#window === window && !window.isDestroyed();
    const display = displayOf(this.#options.console());
    if (display !== null) await placeStage(window, display, current);
    if (!current()) return;
    if (!window.isVisible()) window.show();
    window.moveTop();
    window.focus();
  }

  #close(): void {
    const window = this.#window;
    if (!window) return;
    this.#window = null;
    if (!window.isDestroyed()) window.destroy();
    const console = this.#options.console();
    if (!console || console.isDestroyed()) return;
    if (console.isMinimized()) console.restore();
    console.show();
    console.focus();
  }
}
