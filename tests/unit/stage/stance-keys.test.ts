import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { doNow } from '../../../renderer/console/present/hints.ts';
import { stanceAction, stanceKey, stanceQuestion } from '../../../renderer/stage/quiz/stance-keys.ts';
import { begin, content, partOf, START } from '../live/sample.ts';

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START + 1000, action }), state);

const asked = run(
  begin(),
  { type: 'move/segment', segment: partOf('quiz'), step: 0 },
  { type: 'quiz/mode', mode: 'stance' },
);

describe('keys for a hall that stands', () => {
  it('are one for each option, counted from 1, and 0 for none', () => {
    expect(['Digit1', 'Numpad3', 'Digit0', 'Numpad0'].map((code) => stanceKey(code, 3))).toEqual([
      0,
      2,
      null,
      null,
    ]);
  });

  it('mean nothing beyond the options, and no other key means anything', () => {
    expect(stanceKey('Digit4', 3)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (code) => stanceKey(`Key${code}`, 3) === undefined));
  });
});

describe('the question that a hall stands to', () => {
  it('is the open one, and only in that way of answering', () => {
    const item = stanceQuestion(content, asked);
    expect(item?.options.length).toBeGreaterThan(1);
    expect(stanceQuestion(content, run(asked, { type: 'quiz/mode', mode: 'hands' }))).toBeNull();
    expect(stanceQuestion(content, begin())).toBeNull();
  });

  it('is marked and marked anew until it is shown, then no more', () => {
    const item = stanceQuestion(content, asked);
    if (!item) throw new Error('No question is open.');
    expect(doNow(content, asked)).toBe('stanceAsk');
    const marked = run(asked, stanceAction(item, 1), stanceAction(item, null), stanceAction(item, 0));
    expect(doNow(content, marked)).toBe('stanceMarked');
    const shown = run(marked, { type: 'move/next' }, stanceAction(item, 1));
    expect(stanceQuestion(content, shown)).toBeNull();
    const part = shown.segments[shown.segment];
    expect(part?.kind === 'quiz' && part.stance).toEqual({ [item.id]: item.options[0]?.id });
  });
});
