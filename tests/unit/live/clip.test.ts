import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { begin, content as real } from './sample.ts';

/** The real programme, whose first slide has one clip and takes two steps. */
const content = {
  ...real,
  decks: Object.fromEntries(
    Object.entries(real.decks).map(([id, deck]) => [
      id,
      {
        ...deck,
        slides: deck.slides.map((slide, index) =>
          index === 0 ? { ...slide, fragments: 1, clips: ['Đoạn phim'] } : slide,
        ),
      },
    ]),
  ),
};
const start = begin;

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((now, action) => reduce(content, now, { at: 1000, action }), state);
const clipOf = (state: Seminar) => {
  const [segment] = state.segments;
  return segment?.kind === 'deck' ? (segment.clip ?? null) : null;
};
const play = (clip: number, on = true, again = false): Action => ({ type: 'deck/clip', clip, on, again });
const next: Action = { type: 'move/next' };

describe('a clip of a slide', () => {
  it('plays, stops, goes on, and begins again', () => {
    const playing = run(start(), play(0));
    expect(clipOf(playing)).toEqual({ index: 0, on: true, run: 1 });
    expect(clipOf(run(playing, play(0, false)))).toEqual({ index: 0, on: false, run: 1 });
    expect(clipOf(run(playing, play(0, false), play(0)))).toEqual({ index: 0, on: true, run: 1 });
    expect(clipOf(run(playing, play(0, true, true)))).toEqual({ index: 0, on: true, run: 2 });
    expect(run(playing, play(0))).toBe(playing);
  });

  it('is one of those that the slide has', () => {
    const before = start();
    expect(run(before, play(1))).toBe(before);
    expect(clipOf(run(before, next, next, play(0)))).toBeNull();
  });

  it('goes on through the steps of its slide and ends with it', () => {
    const playing = run(start(), play(0));
    expect(clipOf(run(playing, next))?.on).toBe(true);
    expect(clipOf(run(playing, next, next))).toBeNull();
    expect(clipOf(run(playing, next, next, { type: 'move/back' }))).toBeNull();
  });

  it('never begins to sound by itself', () => {
    const playing = run(start(), play(0));
    const silent: Action[] = [
      { type: 'audience/cover', cover: 'black' },
      { type: 'audience/cover', cover: 'help' },
      { type: 'seminar/resumed' },
      { type: 'closing/open' },
      { type: 'move/segment', segment: 1 },
    ];
    for (const action of silent)
      expect([action.type, clipOf(run(playing, action))?.on]).toEqual([action.type, false]);
    const back = run(
      playing,
      { type: 'audience/cover', cover: 'black' },
      { type: 'audience/cover', cover: 'none' },
    );
    expect(clipOf(back)?.on).toBe(false);
    const held = run(
      playing,
      { type: 'audience/hold', on: true },
      { type: 'audience/cover', cover: 'black' },
    );
    expect(held.audience.held?.state).toMatchObject({ clip: { on: false } });
  });
});
