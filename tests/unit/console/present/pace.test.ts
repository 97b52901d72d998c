import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../electron/contract/actions.ts';
import { NOTHING_LEFT_OUT } from '../../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { reduce } from '../../../../electron/core/live/reduce.ts';
import { paceOf, plannedMs, restMs, stretchOf } from '../../../../renderer/console/present/pace.ts';
import { anyRun } from '../../live/actions.ts';
import { begin, content, partOf, START } from '../../live/sample.ts';

const MINUTE = 60_000;
const at = (state: Seminar, minutes: number, ...actions: Action[]): Seminar =>
  actions.reduce(
    (current, action) => reduce(content, current, { at: START + minutes * MINUTE, action }),
    state,
  );
const pace = (state: Seminar, minutes: number) => paceOf(content, state, START + minutes * MINUTE);

describe('the pace', () => {
  it('is on time while the present slide may still take its time', () => {
    expect(pace(begin(), 0)).toMatchObject({ lateMs: 0, aheadMs: 0, leftMs: 45 * MINUTE });
    expect(pace(begin(), 0.5)).toMatchObject({ lateMs: 0, aheadMs: 0 });
  });

  it('says how late one is by the slide that is on, not only at the end of a part', () => {
    // The first slide has 40 of the 180 seconds of a part of 3 minutes.
    expect(pace(begin(), 2 + 40 / 60).lateMs).toBe(2 * MINUTE);
  });

  it('says how far ahead one is', () => {
    const quick = at(begin(), 1, { type: 'move/segment', segment: 1 });
    expect(pace(quick, 1)).toMatchObject({ lateMs: 0, aheadMs: 2 * MINUTE });
    expect(pace(quick, 3).aheadMs).toBe(0);
  });

  it('goes from question to question in a quiz', () => {
    const third = at(begin(), 3, { type: 'move/segment', segment: partOf('quiz'), step: 2 });
    expect(stretchOf(content, NOTHING_LEFT_OUT, 1, third.segments[1] ?? { kind: 'contacts' })).toEqual({
      from: 3 / 6,
      to: 4 / 6,
    });
  });

  it('counts what is left out no more, so that one is ahead again', () => {
    const late = at(begin(), 8, { type: 'move/segment', segment: 1 });
    const shorter = at(late, 8, {
      type: 'shorten/apply',
      leftOut: { parts: [partOf('activity') + 1], within: [] },
      minutesLeft: null,
    });
    expect(restMs(content, late).to - restMs(content, shorter).to).toBe(5 * MINUTE);
  });

  it('goes by the bell once the trainer has said when it rings', () => {
    const bell = at(begin(), 0, { type: 'shorten/apply', leftOut: NOTHING_LEFT_OUT, minutesLeft: 40 });
    expect(pace(bell, 0)).toMatchObject({ leftMs: 40 * MINUTE });
    expect(pace(bell, 0).lateMs).toBeGreaterThan(4 * MINUTE);
  });

  it('knows at once what a break takes, and does not count it twice while it lasts', () => {
    const quick = at(begin(), 3, { type: 'move/segment', segment: 1 });
    const paused = at(quick, 3, { type: 'pause/start', minutes: 10 });
    const [first, middle, after] = [
      pace(paused, 3).lateMs,
      pace(paused, 8).lateMs,
      pace(at(paused, 13, { type: 'pause/end' }), 13).lateMs,
    ];
    // The first of six questions in five minutes may still take its 50 seconds.
    expect(first).toBe(10 * MINUTE - 50_000);
    expect([middle, after]).toEqual([first, first]);
  });

  it('is never late and ahead at once, and the rest never grows by pressing on within a part', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 0, max: 90 }), (actions, minutes) => {
        const state = actions.reduce((current, action) => reduce(content, current, action), begin());
        const { lateMs, aheadMs } = pace(state, minutes);
        expect(Math.min(lateMs, aheadMs)).toBe(0);
        const rest = restMs(content, state);
        expect(rest.from).toBeGreaterThanOrEqual(rest.to);
        const pressed = reduce(content, state, { at: START, action: { type: 'move/next' } });
        expect(restMs(content, pressed).to).toBeLessThanOrEqual(rest.to + 1);
      }),
      { numRuns: 100 },
    );
  });

  it('plans the whole programme in its minutes', () => {
    const all = content.programme.segments.map((_, index) => plannedMs(content, NOTHING_LEFT_OUT, index));
    expect(all.reduce((a, b) => a + b, 0)).toBe(content.programme.minutes * MINUTE);
  });
});
