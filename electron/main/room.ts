import { type BrowserWindow, screen } from 'electron';
import type { DisplayInfo, Room } from '../contract/snapshot.ts';
import { type DisplayLikeness, planStage } from './displays/plan.ts';
import { createStage, placeStage } from './windows/stage.ts';

/** What the room needs from the rest of the kit. */
export type RoomOptions = {
  console: () => BrowserWindow | null;
  /** Whether a seminar is being presented, so that a stage is wanted at all. */
  presenting: () => boolean;
  onChange: () => void;
  /** Called with a new stage window, before it has loaded. */
  onStage: (window: BrowserWindow) => void;
};

/** What a trainer can ask of the room. */
export type RoomWish = {
  mode?: 'two' | 'one';
  view?: 'audience' | 'console';
  veiled?: boolean;
  display?: number;
};

/**
 * Screens and the windows on them: opens the stage on a display of its own, lets it follow when displays come and go, and
 * falls back to the console's window when there is only one. Never touches the seminar.
 */
export class RoomKeeper {
  readonly #options: RoomOptions;
  #stage: BrowserWindow | null = null;
  #remembered: DisplayLikeness | null = null;
  #wantOne = false;
  #placing = 0;
  #left = false;
  #room: Room = {
    mode: 'one',
    view: 'audience',
    veiled: true,
    displays: [],
    stage: 'closed',
    stageDisplay: null,
  };

  constructor(options: RoomOptions) {
    this.#options = options;
    const replan = (): void => void this.arrange();
    screen.on('display-added', replan);
    screen.on('display-removed', replan);
    screen.on('display-metrics-changed', replan);
  }

  get room(): Room {
    return this.#room;
  }

  get stageWindow(): BrowserWindow | null {
    return this.#stage;
  }

  /** The kit is being quit: windows that close now are meant to. */
  leave(): void {
    this.#left = true;
  }

  #set(change: Partial<Room>): void {
    this.#room = { ...this.#room, ...change };
    this.#options.onChange();
  }

  #displays(): DisplayInfo[] {
    const window = this.#options.console();
    const own = window ? screen.getDisplayMatching(window.getBounds()).id : screen.getPrimaryDisplay().id;
    return screen.getAllDisplays().map((display) => ({
      id: display.id,
      label: display.label,
      width: display.size.width,
      height: display.size.height,
      internal: display.internal,
      console: display.id === own,
    }));
  }

  /** Applies a wish of the trainer. */
  async wish({ mode, view, veiled, display }: RoomWish): Promise<void> {
    if (mode !== undefined) this.#wantOne = mode === 'one';
    const chosen = this.#displays().find(({ id }) => id === display);
    if (chosen) this.#remembered = chosen;
    const seen = { ...(view === undefined ? {} : { view }), ...(veiled === undefined ? {} : { veiled }) };
    // The console opens with notes and answers hidden each time it comes up before the class.
    this.#set(view === 'console' && veiled === undefined ? { ...seen, veiled: true } : seen);
    await this.arrange();
  }

  /** Brings windows in line with what is plugged in and whether a seminar runs. */
  async arrange(): Promise<void> {
    const turn = ++this.#placing;
    const displays = this.#displays();
    const plan = planStage(displays, this.#remembered);
    if (!this.#options.presenting()) {
      this.#closeStage();
      this.#fillConsole(false);
      return this.#set({ displays, mode: plan.mode, stage: 'closed', stageDisplay: null, view: 'audience' });
    }
    if (plan.mode === 'one' || this.#wantOne) {
      const came = this.#room.mode === 'two';
      const stage = came && plan.mode === 'one' ? 'lost' : this.#keptLost();
      // Coming from two displays the class may see this screen from now on.
      const seen = came ? ({ view: 'audience', veiled: true } as const) : {};
      this.#closeStage();
      this.#set({ displays, mode: 'one', stage, stageDisplay: null, ...seen });
      return this.#fillConsole(this.#room.view === 'audience');
    }
    this.#fillConsole(false);
    // The console is alone with the trainer again; a veil drawn by hand stays through every later change.
    const seen = this.#stage === null ? { veiled: false } : {};
    this.#set({ displays, mode: 'two', stage: 'placing', stageDisplay: plan.display, ...seen });
    const window = this.#openStage();
    const placed = await placeStage(window, plan.display.id, () => turn === this.#placing);
    if (turn === this.#placing) this.#set({ stage: placed ? 'shown' : 'misplaced' });
  }

  /** That the projector was lost stays said until there is one again. */
  #keptLost(): Room['stage'] {
    return this.#room.stage === 'lost' && !this.#wantOne ? 'lost' : 'closed';
  }

  #fillConsole(full: boolean): void {
    const window = this.#options.console();
    if (window && !window.isDestroyed() && window.isFullScreen() !== full) window.setFullScreen(full);
  }

  #openStage(): BrowserWindow {
    if (this.#stage && !this.#stage.isDestroyed()) return this.#stage;
    const window = createStage();
    window.on('closed', () => {
      if (this.#stage !== window || this.#left) return;
      // Closed by hand: the class must not be left before an empty screen.
      this.#stage = null;
      void this.arrange();
    });
    this.#stage = window;
    this.#options.onStage(window);
    return window;
  }

  #closeStage(): void {
    const window = this.#stage;
    this.#stage = null;
    if (window && !window.isDestroyed()) window.destroy();
  }
}
