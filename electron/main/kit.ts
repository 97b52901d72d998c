import type { BrowserWindow, WebContents } from 'electron';
import { powerSaveBlocker } from 'electron';
import type { Locale } from '../../slides/model/text.ts';
import type { Action } from '../contract/actions.ts';
import type { WindowKind } from '../contract/channels.ts';
import { actionOf } from '../contract/command.ts';
import type { SeminarContent } from '../contract/content.ts';
import type { Command } from '../contract/keys.ts';
import { FIRST_LOOK, type StageLook } from '../contract/look.ts';
import type { Snapshot } from '../contract/snapshot.ts';
import type { StationView } from '../contract/station.ts';
import { aheadOf } from '../core/live/ahead.ts';
import { withoutAnswers } from '../core/live/answers.ts';
import { withoutQuestions } from '../core/live/box.ts';
import { Live } from './live.ts';
import { Lock } from './lock.ts';
import { RoomKeeper } from './room.ts';
import { StationKeeper } from './station-keeper.ts';
import { stationView } from './station-view.ts';
import { isStill } from './weak.ts';

const NO_SAVING = { state: 'off', code: null } as const;

/**
 * The one owner of what windows draw: the running seminar, the room, the language. Each change sends a whole new snapshot
 * to every window, so that a window that was reloaded, crashed or came late is mended by the next one.
 */
export class Kit {
  readonly live: Live;
  readonly room: RoomKeeper;
  readonly station: StationKeeper;
  readonly lock: Lock;
  #console: BrowserWindow | null = null;
  #locale: Locale = 'vi';
  #look: StageLook = FIRST_LOOK;
  #weak = false;
  #revision = 0;
  #notices: string[] = [];
  #blocker: number | null = null;
  #wasPresenting = false;
  /** Called when a programme begins, or is gone on with, and with null when it ends. */
  onPresenting: (content: SeminarContent | null) => void = () => undefined;

  constructor(
    dataDir: string,
    onStage: (window: BrowserWindow) => void,
    onStation: (window: BrowserWindow) => void,
    report: (error: unknown) => void,
  ) {
    // A clock that nobody can set: it runs since the laptop was switched on.
    this.lock = new Lock({ dataDir, clock: () => performance.now(), report });
    this.station = new StationKeeper({
      console: () => this.#console,
      view: () => this.stationView,
      onWindow: onStation,
      onAway: (away) => this.lock.setAway(away) && this.changed(),
      onLeft: () => this.#left(),
      onReturned: () => void this.room.arrange(),
    });
    this.live = new Live(dataDir, () => this.changed());
    this.room = new RoomKeeper({
      console: () => this.#console,
      presenting: () => this.presenting,
      locked: () => this.lock.locked,
      onChange: () => this.changed(),
      onStage,
    });
  }

  /** True while a programme is on, false before, in closing and after. */
  get presenting(): boolean {
    return this.live.session?.state.stage === 'running';
  }

  set console(window: BrowserWindow | null) {
    this.#console = window;
  }

  get console(): BrowserWindow | null {
    return this.#console;
  }

  get locale(): Locale {
    return this.#locale;
  }

  set locale(locale: Locale) {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.changed();
  }

  set look(look: StageLook) {
    if (JSON.stringify(look) === JSON.stringify(this.#look)) return;
    this.#look = look;
    this.changed();
  }

  get weak(): boolean {
    return this.#weak;
  }

  set weak(weak: boolean) {
    if (weak === this.#weak) return;
    this.#weak = weak;
    this.changed();
  }

  /** Adds things that the trainer should know. */
  notify(codes: readonly string[]): void {
    this.#notices = [...new Set([...this.#notices, ...codes])];
    if (codes.length > 0) this.changed();
  }

  /** Takes a notice back: what it said is mended. */
  mended(code: string): void {
    this.#notices = this.#notices.filter((one) => one !== code);
    this.changed();
  }

  get #still(): boolean {
    return isStill(this.#look.motion, this.#weak);
  }

  /** Everything that this kind of window needs to draw. SECURITY: the question box is the console's alone. */
  snapshot(window: WindowKind): Snapshot {
    const { session, unfinished } = this.live;
    const seen = session && withoutAnswers(session.state);
    return {
      revision: this.#revision,
      locale: this.#locale,
      seminar: seen && window !== 'console' ? withoutQuestions(seen) : seen,
      ahead: session ? aheadOf(session.content, session.state) : null,
      unfinished,
      room: this.room.room,
      look: this.#look,
      still: this.#still,
      saving: session?.saving ?? NO_SAVING,
      notices: this.#notices,
    };
  }

  /** The trainer has the laptop back: the turn ends as it stands, the console comes up. */
  takeBack(): void {
    this.lock.open();
    if (!this.dispatch({ type: 'station/close' })) this.changed();
  }

  /** Somebody left the pupils' screen: the turn begins anew, and the trainer will read of it. */
  #left(): void {
    this.lock.noteLeft();
    if (!this.dispatch({ type: 'station/do', event: { type: 'clear' } })) this.changed();
  }

  /** Which kind of window a page belongs to; null for any other. */
  identify(contents: WebContents): WindowKind | null {
    if (contents === this.#console?.webContents) return 'console';
    if (contents === this.station.window?.webContents) return 'station';
    return contents === this.room.stageWindow?.webContents ? 'stage' : null;
  }

  /** Applies an action of the trainer; answers whether it changed anything. */
  dispatch(action: Action): boolean {
    return this.live.dispatch(action, Date.now());
  }

  /** Carries out a key press of the clicker that reached a window which may not call anything. */
  command(command: Command): void {
    const seminar = this.live.session?.state;
    if (!seminar) return;
    const action = actionOf(command, seminar);
    if (action) this.dispatch(action);
    // What only the console can show or set is asked there.
    else if (!this.lock.locked) this.#console?.focus();
  }

  /** What the station draws now. */
  get stationView(): StationView {
    const lock = this.lock.locked ? this.lock.view(this.#locale) : null;
    return { ...stationView(this.#revision, this.#still, this.live.session), lock };
  }

  /** Sends a new snapshot to every window and keeps screens and power in line with it. */
  changed(): void {
    this.#revision += 1;
    const windows = [
      ['stage', this.room.stageWindow],
      ['console', this.#console],
    ] as const;
    for (const [kind, window] of windows)
      if (window && !window.isDestroyed()) window.webContents.send('kit:snapshot', this.snapshot(kind));
    this.station.follow(this.room.room);
    if (this.presenting === this.#wasPresenting) return;
    this.#wasPresenting = this.presenting;
    this.#stayAwake(this.presenting);
    this.onPresenting(this.presenting ? (this.live.session?.content ?? null) : null);
    void this.room.arrange();
  }

  /** The laptop neither sleeps nor dims while presenting. */
  #stayAwake(awake: boolean): void {
    if (awake) this.#blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (this.#blocker !== null) {
      powerSaveBlocker.stop(this.#blocker);
      this.#blocker = null;
    }
  }
}
