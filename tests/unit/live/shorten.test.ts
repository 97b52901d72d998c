import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { isOutWithin, isPartOut, NOTHING_LEFT_OUT, piecesOf } from '../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import { anyLeftOut, anyRun } from './actions.ts';
import { begin, content, partOf, START } from './sample.ts';

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START + 1000, action }), state);

const parts = content.programme.segments;

/** The slide or round that the class is at. */
const pieceOn = (state: Seminar): string | undefined => {
  const part = parts[state.segment];
  const segment = state.segments[state.segment];
  if (part?.kind === 'activity' && segment?.kind === 'activity')
    return segment.phase === 'round' ? part.rounds[segment.round]?.id : undefined;
  const deck = part?.kind === 'deck' ? content.decks[part.deck] : undefined;
  if (part?.kind !== 'deck' || segment?.kind !== 'deck' || !deck) return undefined;
  return deck.slides[stepsOfPart(deck, part)[segment.step]?.slide ?? -1]?.id;
};

const isOut = (state: Seminar): boolean =>
  isPartOut(state.leftOut, state.segment) || isOutWithin(state.leftOut, state.segment, pieceOn(state) ?? '');

const everything = {
  parts: parts.map((_, index) => index),
  within: parts.flatMap((part, segment) => piecesOf(content, part).map(({ id }) => ({ segment, id }))),
};

const apply = (leftOut: typeof NOTHING_LEFT_OUT): Action => ({
  type: 'shorten/apply',
  leftOut,
  minutesLeft: null,
});

describe('what is left out', () => {
  it('is never what the class is at, whatever is done', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        let state = begin();
        for (const action of actions) {
          state = reduce(content, state, action);
          expect(isOut(state)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is never landed on by next and back, from anywhere to either end', () => {
    fc.assert(
      fc.property(anyRun, anyLeftOut, (actions, leftOut) => {
        const somewhere = actions.reduce((state, action) => reduce(content, state, action), begin());
        let state = run(
          somewhere,
          { type: 'closing/back' },
          { type: 'audience/cover', cover: 'none' },
          apply(leftOut),
        );
        for (const type of ['move/next', 'move/back'] as const)
          for (let press = 0; press < 60; press += 1) {
            state = run(state, { type });
            expect(isOut(state)).toBe(false);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('never holds the contacts, a role-play, or what is essential', () => {
    fc.assert(
      fc.property(anyRun, anyLeftOut, (actions, leftOut) => {
        const somewhere = actions.reduce((state, action) => reduce(content, state, action), begin());
        const { leftOut: out } = run(somewhere, apply(leftOut));
        for (const segment of out.parts) {
          expect(['contacts', 'roleplay']).not.toContain(parts[segment]?.kind);
          expect(parts[segment]?.essential).toBeUndefined();
        }
        for (const { segment, id } of out.within) {
          const part = parts[segment];
          expect(part && piecesOf(content, part).find((piece) => piece.id === id)?.essential).toBeUndefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the safety of children in even when everything is asked for', () => {
    const { leftOut } = run(begin(), apply(everything));
    expect(leftOut.parts.map((segment) => parts[segment]?.id)).toEqual([
      'trac-nghiem-dau',
      'bat-coc-online',
      'trac-nghiem-cuoi',
    ]);
    const last = parts.findIndex(({ id }) => id === 'nho-va-hua');
    expect(leftOut.within.filter(({ segment }) => segment === last).map(({ id }) => id)).toEqual([
      'ba-dieu-mang-ve',
      'loi-hua',
    ]);
    const activity = partOf('activity');
    expect(leftOut.within.filter(({ segment }) => segment === activity)).toHaveLength(2);
  });

  it('is passed over forwards and backwards', () => {
    const start = run(begin(), apply(everything), { type: 'move/step', step: 99 });
    let state = start;
    for (let press = 0; press < 3; press += 1) state = run(state, { type: 'move/next' });
    expect(parts[state.segment]?.id).toBe('cuoc-goi-la');
    expect(parts[run(state, { type: 'move/back' }).segment]?.id).toBe('mo-dau');
  });

  it('is taken back by one press, by part or all of it, and by going there', () => {
    const out = run(begin(), apply(everything));
    expect(run(out, { type: 'shorten/restore', segment: null }).leftOut).toEqual(NOTHING_LEFT_OUT);
    const one = run(out, { type: 'shorten/restore', segment: 1 });
    expect(one.leftOut.parts).toEqual(out.leftOut.parts.filter((segment) => segment !== 1));
    expect(run(one, { type: 'shorten/restore', segment: 1 })).toBe(one);
    const there = run(out, { type: 'move/segment', segment: 2, step: 1 });
    expect(isPartOut(there.leftOut, 2)).toBe(false);
    expect(pieceOn(there)).toBe('ba-buoc');
    const slide = run(begin(), apply({ parts: [], within: [{ segment: 2, id: 'ba-buoc' }] }));
    expect(run(slide, { type: 'move/segment', segment: 2, step: 1 }).leftOut.within).toEqual([]);
  });

  it('remembers until when there is time', () => {
    const shortened = run(begin(), {
      type: 'shorten/apply',
      leftOut: NOTHING_LEFT_OUT,
      minutesLeft: 20,
    });
    expect(shortened.endsAt).toBe(START + 1000 + 20 * 60_000);
    expect(run(shortened, apply(NOTHING_LEFT_OUT)).endsAt).toBe(shortened.endsAt);
  });
});

describe('going to a place', () => {
  it('finds a question, a round or a step of slides', () => {
    const quiz = run(begin(), { type: 'move/segment', segment: partOf('quiz'), step: 2 });
    expect(quiz.segments[partOf('quiz')]).toMatchObject({ phase: 'ask', item: 2 });
    const round = run(begin(), { type: 'move/segment', segment: partOf('activity'), step: 1 });
    expect(round.segments[partOf('activity')]).toMatchObject({ phase: 'round', round: 1 });
    const same = run(begin(), { type: 'move/segment', segment: 0, step: 2 });
    expect(same.segments[0]).toEqual({ kind: 'deck', step: 2 });
  });

  it('changes nothing for a place that is not there', () => {
    const state = begin();
    expect(run(state, { type: 'move/segment', segment: 1, step: 99 })).toBe(state);
    expect(run(state, { type: 'move/segment', segment: partOf('contacts'), step: 0 })).toBe(state);
  });
});
