import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StampedAction } from '../../../electron/contract/actions.ts';
import { type Seminar, timeLeft } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { resume, sleep } from '../../../electron/core/live/timing.ts';
import { anyRun } from './actions.ts';
import { begin, content, partOf, START } from './sample.ts';

const MINUTE = 60_000;
const at = (minutes: number): number => START + minutes * MINUTE;
const run = (...actions: StampedAction[]): Seminar =>
  actions.reduce((state, action) => reduce(content, state, action), begin());

/** Elapsed time as every window computes it. */
const elapsed = (state: Seminar, now: number): number => now - state.startedAt - state.awayMs;

/** An activity whose first round began at minute 2. */
const inRound = (): Seminar =>
  run(
    { at: at(1), action: { type: 'move/segment', segment: partOf('activity') } },
    { at: at(2), action: { type: 'move/next' } },
  );
const clockOf = (state: Seminar) => {
  const segment = state.segments[state.segment];
  if (segment?.kind !== 'activity' && segment?.kind !== 'break') throw new Error('this part has no clock');
  return segment.timer;
};

/** A seminar on a break of ten minutes that began at minute 3. */
const onBreak = (): Seminar => {
  const state = begin();
  const segments: Seminar['segments'] = state.segments.map((segment, index) =>
    index === 0 ? { kind: 'break', timer: { startedAt: at(3), leftMs: 10 * MINUTE } } : segment,
  );
  return { ...state, segments, lastActionAt: at(3) };
};

describe('a laptop that sleeps', () => {
  it('loses no time of the seminar: it goes on as if no time had passed', () => {
    const before = run({ at: at(5), action: { type: 'move/next' } });
    const after = sleep(before, at(8), at(28));
    expect(elapsed(after, at(28))).toBe(elapsed(before, at(8)));
    expect(after.spentMs[0]).toBe(8 * MINUTE);
    expect(reduce(content, after, { at: at(30), action: { type: 'closing/open' } }).spentMs[0]).toBe(
      10 * MINUTE,
    );
  });

  it('leaves the class what was left on the clock of an activity', () => {
    const before = inRound();
    const left = timeLeft(clockOf(before), at(2.5));
    const after = sleep(before, at(2.5), at(40));
    expect(timeLeft(clockOf(after), at(40))).toBe(left);
  });

  it('does not touch a clock that stands still', () => {
    const paused = reduce(content, inRound(), { at: at(2.5), action: { type: 'timer/pause' } });
    expect(clockOf(sleep(paused, at(3), at(9)))).toEqual(clockOf(paused));
  });

  it('lets a break go on: only what is beyond its end was slept', () => {
    const before = onBreak();
    expect(sleep(before, at(4), at(11))).toBe(before);
    const after = sleep(before, at(4), at(20));
    expect(after.awayMs).toBe(7 * MINUTE);
    expect(timeLeft(clockOf(after), at(20))).toBeLessThan(0);
  });

  it('lets a break that was put in go on, too', () => {
    const before = run({ at: at(3), action: { type: 'pause/start', minutes: 10 } });
    expect(sleep(before, at(4), at(11))).toBe(before);
    expect(sleep(before, at(4), at(20)).awayMs).toBe(7 * MINUTE);
  });

  it('leaves what was left on the clock of a held picture, too', () => {
    const before = reduce(content, inRound(), { at: at(2.5), action: { type: 'audience/hold', on: true } });
    const held = sleep(before, at(3), at(9)).audience.held?.state;
    expect(held).toEqual(sleep(before, at(3), at(9)).segments[before.segment]);
  });

  it('counts only from what was done last, if that came after it began to fall asleep', () => {
    const before = run({ at: at(6), action: { type: 'move/next' } });
    expect(sleep(before, at(5), at(10)).awayMs).toBe(4 * MINUTE);
  });

  it('changes nothing when the clock was set back meanwhile', () => {
    const before = run({ at: at(6), action: { type: 'move/next' } });
    expect(sleep(before, at(8), at(7))).toBe(before);
  });

  it('may sleep while attendance is written: that time belongs to no part either', () => {
    const closing = run({ at: at(5), action: { type: 'closing/open' } });
    const after = reduce(content, closing, { at: at(60), action: { type: 'seminar/slept', since: at(6) } });
    expect(after.spentMs).toEqual(closing.spentMs);
    expect(elapsed(after, at(60))).toBe(elapsed(closing, at(6)));
  });

  it('never makes a seminar younger, whenever it sleeps', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(90), fc.nat(90), (actions, since, length) => {
        const before = actions.reduce((state, action) => reduce(content, state, action), begin());
        const from = before.lastActionAt + since * MINUTE;
        const now = from + length * MINUTE;
        const after = sleep(before, from, now);
        expect(after.awayMs - before.awayMs).toBeGreaterThanOrEqual(0);
        expect(after.awayMs - before.awayMs).toBeLessThanOrEqual(now - from);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a kit that is started again', () => {
  it('leaves the class what was left on the clock when the trainer last did something', () => {
    const before = inRound();
    const after = resume(before, at(30));
    expect(timeLeft(clockOf(after), at(30))).toBe(timeLeft(clockOf(before), at(2)));
    expect(after.awayMs).toBe(28 * MINUTE);
  });
});
