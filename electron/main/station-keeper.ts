import { type BrowserWindow, powerMonitor } from 'electron';
import type { Room } from '../contract/snapshot.ts';
import type { StationView } from '../contract/station.ts';
import { displayOf } from './displays/system.ts';
import { LeaveWatch } from './lock-watch.ts';
import { hold, release } from './windows/hold.ts';
import { placeStage } from './windows/stage.ts';
import { createStation } from './windows/station.ts';

/** What the station needs from the rest of the kit. */
export type StationOptions = {
  console: () => BrowserWindow | null;
  /** What its window draws; `lock` is null while there should be no window. */
  view: () => StationView;
  /** Called with a new window, before it has loaded. */
  onWindow: (window: BrowserWindow) => void;
  /** The screen is left, or is back. */
  onAway: (away: boolean) => void;
  /** It stayed away or closed its own window, so that the turn is to be wiped. */
  onLeft: () => void;
  /** The console is there again. */
  onReturned: () => void;
};

/**
 * The pupils' window: open exactly while the laptop is locked, alone on the display where the console was (the laptop's own; the
 * stage stays on the projector). The console is hidden meanwhile, never just covered. A window that crashed comes back on
 * the same step; none can be closed by hand.
 */
export class StationKeeper {
  readonly #options: StationOptions;
  readonly #watch: LeaveWatch;
  #window: BrowserWindow | null = null;
  #placedFor = '';
  #turn = 0;
  #left = false;

  constructor(options: StationOptions) {
    this.#options = options;
    const { onAway, onLeft } = options;
    this.#watch = new LeaveWatch({ onAway, onLeft, bringBack: () => this.takeFocus() });
    // Windows+L, another user, the lid: nothing can keep them off, so the turn ends with them.
    for (const event of ['lock-screen', 'suspend', 'user-did-resign-active'] as const)
      powerMonitor.on(event as 'suspend', () => this.#window && this.#watch.taken());
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** The kit is being quit: a window that closes now is meant to. */
  leave(): void {
    this.#left = true;
    this.#watch.stop();
  }

  /** Brings the window to the front again, where there is one. */
  takeFocus(): void {
    const window = this.#window;
    if (!window || window.isDestroyed() || this.#left) return;
    if (window.isMinimized()) window.restore();
    if (!window.isVisible()) window.show();
    window.moveTop();
    window.focus();
    if (window.isFocused()) this.#watch.focus();
  }

  /** Brings the window in line with the lock and with `room`, and gives it what it draws. */
  follow(room: Room): void {
    if (this.#left) return;
    const view = this.#options.view();
    if (view.lock === null) {
      this.#close();
      return;
    }
    const window = this.#window ?? this.#open();
    window.webContents.send('kit:snapshot', view);
    const displays = room.displays.map(({ id, width, height, scale }) => [id, width, height, scale]);
    const placedFor = JSON.stringify([room.mode, room.stage, displays]);
    if (placedFor === this.#placedFor) return;
    this.#placedFor = placedFor;
    void this.#place(window, room);
  }

  #open(): BrowserWindow {
    const window = createStation();
    this.#window = window;
    this.#placedFor = '';
    window.on('close', (event) => {
      if (!this.#left) event.preventDefault();
    });
    window.on('closed', () => {
      if (this.#window !== window) return;
      this.#window = null;
      this.#watch.stop();
      // A script of its own page gets past `close`: pupils get a clean screen, and the trainer will read of it.
      if (!this.#left) this.#options.onLeft();
    });
    window.on('focus', () => this.#watch.focus());
    window.on('blur', () => this.#window === window && this.#watch.blur());
    // Whoever holds Esc, or loads the page again, does not get the system's keys back.
    const again = (): void => void (window.isVisible() && hold(window));
    window.on('leave-html-full-screen', again);
    window.webContents.on('did-finish-load', again);
    this.#options.onWindow(window);
    return window;
  }

  async #place(window: BrowserWindow, room: Room): Promise<void> {
    const turn = ++this.#turn;
    const current = (): boolean => turn === this.#turn && this.#window === window && !window.isDestroyed();
    const display = room.displays.find(({ console }) => console)?.id ?? displayOf(this.#options.console());
    this.#watch.unsettle();
    release(window);
    if (display !== null) await placeStage(window, display, current);
    if (!current()) return;
    this.takeFocus();
    this.#hideConsole();
    await hold(window);
    if (current()) this.takeFocus();
  }

  #hideConsole(): void {
    const console = this.#options.console();
    if (console && !console.isDestroyed() && console.isVisible()) console.hide();
  }

  #close(): void {
    const window = this.#window;
    if (!window) return;
    this.#window = null;
    this.#watch.stop();
    if (!window.isDestroyed()) window.destroy();
    this.#showConsole();
  }

  #showConsole(): void {
    const console = this.#options.console();
    if (!console || console.isDestroyed()) return;
    if (console.isMinimized()) console.restore();
    if (!console.isVisible() && !console.isFullScreen()) console.maximize();
    console.show();
    console.focus();
    this.#options.onReturned();
  }
}
