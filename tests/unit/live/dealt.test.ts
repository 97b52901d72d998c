import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { expectedCards, highestCard, openForCards } from '../../../electron/contract/cards.ts';
import { type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { mayUseCamera } from '../../../electron/main/camera.ts';
import { begin, content, partOf, START } from './sample.ts';

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START, action }), state);

const withPresent = (present: number | null): Seminar => {
  const state = begin();
  return {
    ...state,
    setup: { ...state.setup, groups: state.setup.groups.map((group) => ({ ...group, present })) },
  };
};

const toQuestion: Action[] = [
  { type: 'move/segment', segment: partOf('quiz') },
  { type: 'quiz/mode', mode: 'cards' },
  { type: 'move/next' },
];

describe('cards that were dealt', () => {
  const one = (state: Seminar): Seminar => ({
    ...state,
    setup: { ...state.setup, groups: state.setup.groups.slice(0, 1) },
  });

  it('are as many as pupils are present, as long as nobody says otherwise', () => {
    const state = one(withPresent(37));
    expect([highestCard(state), expectedCards(state)]).toEqual([37, 37]);
  });

  it('go up to the number that the trainer says, and as many are waited for as are present', () => {
    const state = run(one(withPresent(37)), { type: 'cards/dealt', upTo: 45 });
    expect([highestCard(state), expectedCards(state)]).toEqual([45, 37]);
    const fewer = run(state, { type: 'cards/dealt', upTo: 30 });
    expect([highestCard(fewer), expectedCards(fewer)]).toEqual([30, 30]);
    expect(run(fewer, { type: 'cards/dealt', upTo: 30 })).toBe(fewer);
    expect(run(fewer, { type: 'cards/dealt', upTo: null }).dealt).toBeNull();
  });

  it('can be all 60 where nobody counted the class, or it is larger', () => {
    const unknown = one(withPresent(null));
    expect([highestCard(unknown), expectedCards(unknown)]).toEqual([60, null]);
    const large = one(withPresent(118));
    expect([highestCard(large), expectedCards(large)]).toEqual([60, 60]);
  });

  it('are the only ones that count', () => {
    const asked = run(one(withPresent(20)), ...toQuestion);
    const item = Object.values(content.quizzes).flatMap(({ items }) => items.map(({ id }) => id));
    const read = (state: Seminar, card: number): Seminar =>
      run(
        state,
        ...item.map<Action>((id) => ({
          type: 'cards/read',
          item: id,
          marks: [{ card, side: 0 }],
          doubles: [],
          tokens: ['00000000-0000-4000-8000-000000000001'],
        })),
      );
    const seen = (state: Seminar) => Object.values(openForCards(state)?.seen ?? {}).flat();
    expect(seen(read(asked, 20))).toEqual([20]);
    expect(seen(read(asked, 21))).toEqual([]);
    expect(seen(read(run(asked, { type: 'cards/dealt', upTo: 21 }), 21))).toEqual([21]);
  });

  it('are unknown in a seminar that an older kit left open', () => {
    const { dealt: _, ...older } = begin();
    expect(seminarSchema.parse(older).dealt).toBeNull();
  });
});

describe('the camera', () => {
  const asked = run(begin(), ...toQuestion);

  it('may be used by the console while a question is open that cards answer', () => {
    expect(mayUseCamera('console', asked)).toBe(true);
  });

  it('may be used by no other window, and not before, after or for hands', () => {
    for (const window of ['stage', 'station', null] as const) expect(mayUseCamera(window, asked)).toBe(false);
    expect(mayUseCamera('console', null)).toBe(false);
    expect(mayUseCamera('console', begin())).toBe(false);
    expect(mayUseCamera('console', run(asked, { type: 'quiz/mode', mode: 'hands' }))).toBe(false);
    expect(mayUseCamera('console', run(asked, { type: 'move/segment', segment: 0 }))).toBe(false);
    expect(mayUseCamera('console', run(asked, { type: 'closing/open' }))).toBe(false);
  });
});
