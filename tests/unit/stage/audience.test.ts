import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { audienceView, toneOf } from '../../../renderer/stage/audience.ts';
import { anchorsOf } from '../../../renderer/stage/quiz/anchors.ts';
import { content, seminar } from './fixture.ts';

const seen = (...actions: Action[]): Seminar =>
  actions.reduce((state, action) => reduce(content, state, { at: 2000, action }), seminar);
const partOf = (state: Seminar) => {
  const view = audienceView(content, state);
  return view.kind === 'part' ? view.on.plan.id : view.kind;
};

describe('what the audience sees', () => {
  it('is the part that the trainer is at', () => {
    expect(partOf(seminar)).toBe('before');
    expect(partOf(seen({ type: 'move/segment', segment: 3 }))).toBe('rest');
  });

  it('is the held picture, as it was, while the trainer is elsewhere', () => {
    const state = seen(
      { type: 'audience/hold', on: true },
      { type: 'move/next' },
      { type: 'move/segment', segment: 1 },
    );
    const view = audienceView(content, state);
    expect(partOf(state)).toBe('before');
    expect(view.kind === 'part' && view.on.kind === 'quiz' && view.on.state.phase).toBe('intro');
  });

  it('is the help screen or black over everything, the held picture included', () => {
    const held = { type: 'audience/hold', on: true } as const;
    expect(partOf(seen(held, { type: 'audience/cover', cover: 'help' }))).toBe('help');
    expect(partOf(seen(held, { type: 'audience/cover', cover: 'black' }))).toBe('black');
  });

  it('is black where the content has no such part', () => {
    expect(partOf({ ...seminar, segment: 9 })).toBe('black');
  });

  it('lies on paper except for the conversation, its ending and the break', () => {
    const play = seen({ type: 'move/segment', segment: 1 });
    const tone = (state: Seminar) => toneOf(audienceView(content, state), content.decks);
    expect(tone(seminar)).toBe('paper');
    expect(tone(play)).toBe('paper');
    const scene = reduce(content, play, { at: 2000, action: { type: 'move/next' } });
    expect(tone(scene)).toBe('night');
    expect(tone(reduce(content, scene, { at: 2000, action: { type: 'rehearsal/stop' } }))).toBe('paper');
    expect(tone(seen({ type: 'move/segment', segment: 3 }))).toBe('night');
  });
});

describe('beginning and end side by side', () => {
  const count = (item: string, option: string, value: number): Action => ({
    type: 'quiz/count',
    item,
    option,
    value,
  });
  const closingOf = (state: Seminar) => {
    const quiz = content.quizzes.four;
    const closing = state.segments[2];
    if (!quiz || closing?.kind !== 'quiz') throw new Error('fixture');
    return anchorsOf(content, state, quiz, closing);
  };

  it('compares only the question that was asked and counted both times', () => {
    const state = seen(
      count('both', 'left', 6),
      count('both', 'right', 2),
      count('only-a', 'left', 5),
      { type: 'move/segment', segment: 2 },
      count('both', 'right', 8),
      count('only-b', 'right', 8),
    );
    const [anchor, ...others] = closingOf(state);
    expect(others).toEqual([]);
    expect(anchor?.item.id).toBe('both');
    expect(anchor?.opening.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(anchor?.closing.map(({ share }) => share)).toEqual([0, 1]);
    expect(anchor?.answers).toEqual({ opening: 8, closing: 8 });
  });

  it('never compares hands with cards', () => {
    const hands = seen(count('both', 'left', 6), { type: 'move/segment', segment: 2 });
    const cards = [{ type: 'quiz/mode', mode: 'cards' } as const, { type: 'move/next' } as const];
    const read: Action = {
      type: 'cards/read',
      item: 'both',
      marks: [{ card: 1, side: 1 }],
      doubles: [],
      tokens: ['00000000-0000-4000-8000-000000000001'],
    };
    const closed = [...cards, read, { type: 'move/next' } as const].reduce<Seminar>(
      (state, action) => reduce(content, state, { at: 3000, action }),
      hands,
    );
    const state = closed.segments[2];
    expect(state?.kind === 'quiz' && state.shown.both?.answered).toBe(1);
    expect(closingOf(closed)).toEqual([]);
  });

  it('shows nothing where the class was counted only once', () => {
    expect(closingOf(seen({ type: 'move/segment', segment: 2 }, count('both', 'right', 8)))).toEqual([]);
  });
});
