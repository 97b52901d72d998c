import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Seminar, Timer } from '../../../electron/contract/seminar.ts';
import { aheadOf } from '../../../electron/core/live/ahead.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { anyRun } from './actions.ts';
import { begin, content, partOf, START } from './sample.ts';

const next: Action = { type: 'move/next' };
const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START + 1000, action }), state);

const startOf = (timer: Timer | null) => timer && (timer.startedAt === null ? 'stands' : 'runs');

/** A state without the times at which its clocks were started. */
const timeless = (state: Seminar['segments'][number] | undefined) => {
  if (state?.kind === 'roleplay')
    return { ...state, call: startOf(state.call), pressure: startOf(state.pressure) };
  return state && 'timer' in state ? { ...state, timer: startOf(state.timer) } : state;
};

describe('what comes next', () => {
  it('is exactly what the next press brings, wherever it is said', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        let state = begin();
        for (const action of actions) {
          state = reduce(content, state, action);
          const ahead = aheadOf(content, state);
          if (!ahead) continue;
          const pressed = reduce(content, state, { at: action.at + 500, action: next });
          expect(pressed.segment).toBe(ahead.segment);
          expect(timeless(pressed.segments[pressed.segment])).toEqual(timeless(ahead.state));
          if (ahead.uncovers) expect(pressed.segments).toBe(state.segments);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is known in slides, in a story and between parts', () => {
    expect(aheadOf(content, begin())?.state).toEqual({ kind: 'deck', step: 1 });
    const story = run(begin(), { type: 'move/segment', segment: partOf('roleplay') });
    expect(aheadOf(content, story)?.state).toMatchObject({ rehearsal: { phase: 'scene' } });
    const intro = run(begin(), { type: 'move/segment', segment: partOf('activity') });
    expect(aheadOf(content, intro)?.state).toMatchObject({ phase: 'round', round: 0 });
  });

  it('does not give hands away that the class has not seen', () => {
    const asked = run(begin(), { type: 'move/segment', segment: partOf('quiz'), step: 0 });
    expect(aheadOf(content, asked)?.state).toMatchObject({ phase: 'ask', item: 1 });
    const quiz = content.quizzes['thcs-tay'];
    const item = quiz?.items.find(({ id }) => id === quiz.forms.A[0]);
    const option = item?.options[0]?.id ?? '';
    const counted = run(asked, { type: 'quiz/count', item: item?.id ?? '', option, value: 20 });
    expect(aheadOf(content, counted)).toBeNull();
    expect(aheadOf(content, run(counted, next))?.state).toMatchObject({ phase: 'ask', item: 1 });
  });

  it('is only the picture again while something covers it, and nothing while closing', () => {
    const black = run(begin(), { type: 'audience/cover', cover: 'black' });
    expect(aheadOf(content, black)).toEqual({ segment: 0, state: { kind: 'deck', step: 0 }, uncovers: true });
    expect(aheadOf(content, run(begin(), { type: 'closing/open' }))).toBeNull();
  });
});
