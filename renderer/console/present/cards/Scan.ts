import type { Reading } from '../../../cards/message.ts';
import { forget, NOTHING_SEEN, type Seen, takeIn } from './agree.ts';
import { type Camera, closeCamera, listCameras, openCamera, type Trouble, troubleOf } from './camera.ts';
import { type Collected, collectedOf, NOTHING_COLLECTED, newsOf, type Target } from './collect.ts';
import { readFrames } from './frames.ts';
import { FRESH_SIGHT, type Hint, hintOf, type Sight, sightAfter } from './hint.ts';

/** What the console shows of the camera. Nothing of it is part of the seminar. */
export type ScanState = {
  status: 'off' | 'opening' | 'on';
  trouble: Trouble | null;
  /** For the picture that the trainer aims by. */
  stream: MediaStream | null;
  cameras: readonly Camera[];
  /** The one that was chosen; null: as the system prefers. */
  camera: string | null;
  hint: Hint;
  unknown: readonly number[];
  sideless: readonly number[];
};

export const SCAN_OFF: ScanState = {
  status: 'off',
  trouble: null,
  stream: null,
  cameras: [],
  camera: null,
  hint: null,
  unknown: [],
  sideless: [],
};

/** What scanning needs of the world; tests bring their own. */
export type World = {
  open: (camera: string | null) => Promise<MediaStream>;
  list: () => Promise<Camera[]>;
  read: typeof readFrames;
  /** Tells main what was read; rejects where it could not be kept. */
  tell: (item: string, news: Pick<Collected, 'marks' | 'doubles'>) => Promise<unknown>;
};

export const realWorld = (tell: World['tell']): World => ({
  open: openCamera,
  list: listCameras,
  read: readFrames,
  tell,
});

/**
 * The camera while cards are collected: on by a key, off by the key, with the question, or by itself when it is pulled out.
 * What several frames agree on is told to main as it comes.
 */
export class Scan {
  readonly #world: World;
  #state: ScanState = SCAN_OFF;
  #target: Target | null = null;
  #seen: Seen = NOTHING_SEEN;
  #sight: Sight = FRESH_SIGHT;
  #told: Collected = NOTHING_COLLECTED;
  #telling = false;
  #stopReading: (() => void) | null = null;
  /** Each opening has its number, so that a camera which opens too late is closed again. */
  #opening = 0;
  readonly #listeners = new Set<() => void>();

  constructor(world: World) {
    this.#world = world;
  }

  readonly state = (): ScanState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #change(change: Partial<ScanState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** The question that is open for cards now, null for none. Another one begins from nothing, with the camera off. */
  follow(target: Target | null): void {
    const same = target?.item === this.#target?.item;
    this.#target = target;
    if (same) return;
    this.stop();
    this.again();
    this.#change({ trouble: null });
  }

  /** Switches the camera on or off; false where there is no question to read cards for. */
  toggle(): boolean {
    if (this.#target === null) return false;
    if (this.#state.status === 'off') void this.start();
    else this.stop();
    return true;
  }

  async start(): Promise<void> {
    if (this.#target === null || this.#state.status !== 'off') return;
    this.#opening += 1;
    const opening = this.#opening;
    this.#change({ status: 'opening', trouble: null, hint: null });
    try {
      const stream = await this.#world.open(this.#state.camera);
      if (opening !== this.#opening) closeCamera(stream);
      else this.#begin(stream);
    } catch (error) {
      if (opening === this.#opening) this.#fail(troubleOf(error));
    }
  }

  #begin(stream: MediaStream): void {
    const [track] = stream.getVideoTracks();
    if (track === undefined) {
      this.#fail('failed');
      return;
    }
    track.addEventListener('ended', () => this.#state.stream === stream && this.#fail('lost'));
    this.#sight = FRESH_SIGHT;
    this.#change({ status: 'on', stream });
    this.#stopReading = this.#world.read(
      track,
      (reading) => this.#take(reading),
      () => this.#fail('failed'),
    );
    this.refresh();
  }

  #fail(trouble: Trouble): void {
    this.stop();
    this.#change({ trouble });
  }

  stop(): void {
    this.#opening += 1;
    this.#stopReading?.();
    this.#stopReading = null;
    if (this.#state.stream) closeCamera(this.#state.stream);
    if (this.#state.status !== 'off') this.#change({ status: 'off', stream: null, hint: null });
  }

  /** Another camera; goes on with it where one was on. */
  choose(camera: string | null): void {
    const was = this.#state.status;
    this.stop();
    this.#change({ camera, trouble: null });
    if (was !== 'off') void this.start();
  }

  /** Looks which cameras are plugged in. */
  refresh(): void {
    this.#world.list().then(
      (cameras) => this.#change({ cameras }),
      () => undefined,
    );
  }

  /** Collects this question's cards from the beginning. */
  again(): void {
    this.#seen = NOTHING_SEEN;
    this.#told = NOTHING_COLLECTED;
    this.#change({ unknown: [], sideless: [] });
  }

  /** One of two cards with this number was taken away: it is read anew. */
  single(card: number): void {
    const without = (cards: readonly number[]): number[] => cards.filter((other) => other !== card);
    this.#seen = forget(this.#seen, card);
    this.#told = {
      ...this.#told,
      marks: this.#told.marks.filter((mark) => mark.card !== card),
      doubles: without(this.#told.doubles),
    };
  }

  #take(reading: Reading): void {
    const target = this.#target;
    if (target === null) return;
    this.#seen = takeIn(this.#seen, reading.marks);
    this.#sight = sightAfter(this.#sight, reading);
    const collected = collectedOf(this.#seen, target);
    const { unknown, sideless } = collected;
    const hint = hintOf(this.#sight);
    const shown = { hint, unknown, sideless };
    const was = this.#state;
    if (
      JSON.stringify(shown) !==
      JSON.stringify({ hint: was.hint, unknown: was.unknown, sideless: was.sideless })
    )
      this.#change(shown);
    void this.#tell(target.item, collected);
  }

  /** One telling at a time: what comes meanwhile goes with a later frame. */
  async #tell(item: string, collected: Collected): Promise<void> {
    const news = newsOf(collected, this.#told);
    if (this.#telling || news.marks.length + news.doubles.length === 0) return;
    this.#telling = true;
    this.#told = collected;
    try {
      await this.#world.tell(item, news);
    } catch {
      this.#told = NOTHING_COLLECTED;
      this.stop();
    } finally {
      this.#telling = false;
    }
  }
}
