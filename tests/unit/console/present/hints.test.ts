import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../electron/contract/actions.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { aheadOf } from '../../../../electron/core/live/ahead.ts';
import { reduce } from '../../../../electron/core/live/reduce.ts';
import { doNow, nextHint } from '../../../../renderer/console/present/hints.ts';
import { MESSAGES } from '../../../../renderer/i18n/messages.ts';
import { anyRun } from '../../live/actions.ts';
import { begin, content, partOf, START } from '../../live/sample.ts';

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START + 1000, action }), state);

describe('the veiled console', () => {
  it('says in words what to do now, wherever the seminar is', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        const state = actions.reduce((current, action) => reduce(content, current, action), begin());
        for (const messages of Object.values(MESSAGES))
          expect(messages[`present.do.${doNow(content, state)}`]).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  });

  it('tells a counted question from one that is still to be counted', () => {
    const asked = run(begin(), { type: 'move/segment', segment: partOf('quiz'), step: 0 });
    expect(doNow(content, asked)).toBe('quizAsk');
    const quiz = content.quizzes['thcs-tay'];
    const item = quiz?.items.find(({ id }) => id === quiz.forms.A[0]);
    const counted = run(asked, {
      type: 'quiz/count',
      item: item?.id ?? '',
      option: item?.options[0]?.id ?? '',
      value: 3,
    });
    expect(doNow(content, counted)).toBe('counted');
  });

  it('knows the last step of a part of slides', () => {
    expect(doNow(content, begin())).toBe('deck');
    expect(doNow(content, run(begin(), { type: 'move/step', step: 3 }))).toBe('deckLast');
  });
});

describe('where no picture of the next step is shown', () => {
  it('a hint says why, in words', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        const state = actions.reduce((current, action) => reduce(content, current, action), begin());
        if (state.stage === 'closing' || aheadOf(content, state)) return;
        expect(MESSAGES.vi[nextHint(content, state)]).toBeTruthy();
      }),
      { numRuns: 100 },
    );
  });

  it('asks for hands before it can show any', () => {
    let fork = run(begin(), { type: 'move/segment', segment: partOf('roleplay') });
    while (aheadOf(content, fork)) fork = run(fork, { type: 'move/next' });
    expect(nextHint(content, fork)).toBe('present.hint.count');
  });
});
