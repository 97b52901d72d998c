import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { type Seminar, timeLeft } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { begin, content, START } from './sample.ts';

const MINUTE = 60_000;
const at = (state: Seminar, minutes: number, action: Action): Seminar =>
  reduce(content, state, { at: START + minutes * MINUTE, action });

describe('a break that is put in', () => {
  const on = at(begin(), 10, { type: 'pause/start', minutes: 5 });

  it('covers the stage with its clock and ends with the next press, no step lost', () => {
    expect(on.audience).toMatchObject({ cover: 'break', pause: { leftMs: 5 * MINUTE } });
    const over = at(on, 14, { type: 'move/next' });
    expect(over.audience).toMatchObject({ cover: 'none', pause: null });
    expect(over.segments).toBe(on.segments);
  });

  it('can be prolonged, also after it has run over', () => {
    const left = (state: Seminar, now: number): number =>
      state.audience.pause ? timeLeft(state.audience.pause, START + now * MINUTE) : Number.NaN;
    expect(left(at(on, 12, { type: 'pause/prolong', minutes: 3 }), 12)).toBe(6 * MINUTE);
    expect(left(at(on, 20, { type: 'pause/prolong', minutes: 3 }), 20)).toBe(3 * MINUTE);
    const none = begin();
    expect(at(none, 1, { type: 'pause/prolong', minutes: 3 })).toBe(none);
  });

  it('belongs to no part, and parts before and after it keep their time', () => {
    const over = at(on, 16, { type: 'pause/end' });
    const moved = at(over, 18, { type: 'move/segment', segment: 1 });
    expect(moved.spentMs[0]).toBe(12 * MINUTE);
  });

  it('goes on under the help screen and is there again after it', () => {
    const help = at(on, 11, { type: 'audience/cover', cover: 'help' });
    expect(help.audience).toMatchObject({ cover: 'help', pause: { leftMs: 5 * MINUTE } });
    const again = at(help, 12, { type: 'audience/cover', cover: 'none' });
    expect(again.audience.cover).toBe('break');
    expect(at(help, 12, { type: 'pause/end' }).audience).toMatchObject({ cover: 'help', pause: null });
  });

  it('ends when the seminar is being closed', () => {
    const closing = at(on, 13, { type: 'closing/open' });
    expect(closing.audience.pause).toBeNull();
    expect(closing.spentMs[0]).toBe(10 * MINUTE);
  });
});
