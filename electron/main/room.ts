import { type BrowserWindow, screen } from 'electron';
import type { RememberedDisplays, RoomWish } from '../contract/displays.ts';
import type { Room } from '../contract/snapshot.ts';
import { type DisplayPlan, likenessOf, planDisplays } from './displays/plan.ts';
import { displayOf, listed, plugged } from './displays/system.ts';
import { veilFor } from './displays/veil.ts';
import { Numbers } from './windows/identify.ts';
import { moveTo } from './windows/move.ts';
import { createStage, isPlaced, placeStage } from './windows/stage.ts';

/** What the room needs from the rest of the kit. */
export type RoomOptions = {
  console: () => BrowserWindow | null;
  /** Whether a seminar is being presented, so that a stage is wanted at all. */
  presenting: () => boolean;
  /** Pupils have the laptop: the console is hidden and stays as it is. */
  locked: () => boolean;
  onChange: () => void;
  /** Called with a new stage window, before it has loaded. */
  onStage: (window: BrowserWindow) => void;
};

type TwoDisplays = Extract<DisplayPlan, { mode: 'two' }>;

/** How long a window that was moved from outside may take to come to rest, ms. */
const REST_MS = 500;

/**
 * Displays and the windows on them: opens the stage on a display of its own, lets it follow when displays come and go, and
 * falls back to the console's window when there is only one. Never touches the seminar.
 */
export class RoomKeeper {
  readonly #options: RoomOptions;
  readonly #numbers = new Numbers();
  #stage: BrowserWindow | null = null;
  #remembered: RememberedDisplays | null = null;
  #store: (choice: RememberedDisplays) => void = () => undefined;
  /** Where the stage was last: among displays that are alike it stays there. */
  #stageAt: number | null = null;
  #wantOne = false;
  #hidByKit = false;
  #placing = 0;
  #left = false;
  #room: Room = {
    mode: 'one',
    view: 'audience',
    veiled: true,
    displays: [],
    stage: 'closed',
    stageDisplay: null,
    mirrored: false,
    away: false,
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
    this.#numbers.close();
  }

  /** Takes over the choice of an earlier day; `store` keeps each later one. */
  remember(choice: RememberedDisplays | null, store: (choice: RememberedDisplays) => void): void {
    this.#remembered = choice;
    this.#store = store;
    void this.arrange();
  }

  #set(change: Partial<Room>): void {
    this.#room = { ...this.#room, ...change };
    this.#options.onChange();
  }

  #plan(): { plan: DisplayPlan; displays: Room['displays'] } {
    const { displays, primary } = plugged();
    const now = { stage: this.#stageAt, console: displayOf(this.#options.console()) };
    const plan = planDisplays(displays, this.#remembered, primary, now);
    return { plan, displays: listed(displays, primary, plan.console?.id ?? null) };
  }

  /** Applies a wish of the trainer. */
  async wish({ mode, view, veiled, display, swap, identify }: RoomWish): Promise<void> {
    if (identify) return this.#identify();
    if (mode !== undefined) this.#wantOne = mode === 'one';
    const { plan } = this.#plan();
    if (plan.mode === 'two' && (swap || display !== undefined))
      this.#choose(plan, swap ? plan.console.id : display);
    const seen = { ...(view === undefined ? {} : { view }), ...(veiled === undefined ? {} : { veiled }) };
    // The console opens with notes and answers hidden each time it comes up before the class.
    this.#set(view === 'console' && veiled === undefined ? { ...seen, veiled: true } : seen);
    await this.arrange();
  }

  /** The one place where what is remembered changes: the trainer put the stage on the display with `id`. */
  #choose(plan: TwoDisplays, id: number | undefined): void {
    const chosen = plugged().displays.find((display) => display.id === id);
    if (!chosen) return;
    const console = chosen.id === plan.console.id ? plan.stage : plan.console;
    this.#remembered = { stage: likenessOf(chosen), console: likenessOf(console) };
    this.#stageAt = chosen.id;
    this.#wantOne = false;
    this.#store(this.#remembered);
  }

  #identify(): void {
    const windows = [this.#options.console(), this.#stage];
    this.#numbers.show(
      this.#plan().displays,
      windows.filter((window) => window !== null && !window.isDestroyed()) as BrowserWindow[],
    );
  }

  /** Brings windows in line with what is plugged in and whether a seminar runs. */
  async arrange(): Promise<void> {
    const turn = ++this.#placing;
    this.#numbers.close();
    const { plan, displays } = this.#plan();
    const known = { displays, mirrored: plan.mode === 'mirrored', away: plan.mode === 'two' && plan.away };
    if (!this.#options.presenting()) {
      this.#closeStage();
      this.#fillConsole(false);
      const mode = plan.mode === 'two' ? 'two' : 'one';
      const stageDisplay = this.#planned(plan, displays);
      return this.#set({ ...known, mode, stage: 'closed', stageDisplay, view: 'audience' });
    }
    if (plan.mode === 'two' && !this.#wantOne) return this.#showTwo(plan, known, turn);
    const came = this.#room.mode === 'two';
    const stage = came && plan.mode === 'one' ? 'lost' : this.#keptLost(plan);
    // Coming from two displays the class may see this one from now on.
    const seen = came ? ({ view: 'audience', veiled: true } as const) : {};
    this.#closeStage();
    this.#set({ ...known, mode: 'one', stage, stageDisplay: null, away: false, ...seen });
    this.#fillConsole(this.#room.view === 'audience');
  }

  #planned(plan: DisplayPlan, displays: Room['displays']): Room['stageDisplay'] {
    return plan.mode === 'two' ? (displays.find(({ id }) => id === plan.stage.id) ?? null) : null;
  }

  async #showTwo(plan: TwoDisplays, known: Partial<Room>, turn: number): Promise<void> {
    const current = (): boolean => turn === this.#placing;
    const stageDisplay = this.#planned(plan, known.displays ?? []);
    this.#fillConsole(false);
    const fresh = this.#stage === null;
    const moved = fresh || this.#stageAt !== plan.stage.id;
    const before = { veiled: this.#room.veiled, byKit: this.#hidByKit };
    const { veiled, byKit } = veilFor({ stage: plan.stage, console: plan.console, fresh, moved }, before);
    this.#hidByKit = byKit;
    this.#stageAt = plan.stage.id;
    this.#set({ ...known, mode: 'two', stage: 'placing', stageDisplay, veiled });
    const console = this.#options.console();
    if (console && !this.#options.locked() && displayOf(console) !== plan.console.id)
      await moveTo(console, plan.console.id, current);
    if (!current()) return;
    const placed = await placeStage(this.#openStage(), plan.stage.id, current);
    if (current()) this.#set({ stage: placed ? 'shown' : 'misplaced' });
  }

  /** That the projector was lost stays said until there is one again. */
  #keptLost(plan: DisplayPlan): Room['stage'] {
    return this.#room.stage === 'lost' && plan.mode === 'one' ? 'lost' : 'closed';
  }

  #fillConsole(full: boolean): void {
    const window = this.#options.console();
    if (this.#options.locked()) return;
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
    this.#keepInPlace(window);
    this.#stage = window;
    this.#options.onStage(window);
    return window;
  }

  /** A system that changes displays moves windows, sometimes after it has told so: the stage goes back to its place. */
  #keepInPlace(window: BrowserWindow): void {
    let timer: NodeJS.Timeout | null = null;
    const look = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        const at = this.#room.stageDisplay;
        if (this.#stage !== window || this.#room.stage !== 'shown' || at === null) return;
        if (!isPlaced(window, at.id)) void this.arrange();
      }, REST_MS);
    };
    window.on('move', look);
    window.on('resize', look);
  }

  #closeStage(): void {
    const window = this.#stage;
    this.#stage = null;
    if (window && !window.isDestroyed()) window.destroy();
  }
}
