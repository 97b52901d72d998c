import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import { FIRST_LOOK } from '../../../electron/contract/look.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { StageView } from '../../../renderer/stage/StageView.tsx';
import { programmeSchema } from '../../../slides/model/programme.ts';
import { content, seminar } from './fixture.ts';

const after = (start: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((state, action) => reduce(content, state, { at: 2000, action }), start);

/** Hands of an option for which some went up. */
const some = fc.integer({ min: 1, max: 60 });

/** The picture without what only a reading aid for the trainer's own field says. */
const shown = (state: Seminar, interactive: boolean, of: SeminarContent = content): string =>
  renderToStaticMarkup(
    <StageView
      content={of}
      seminar={state}
      look={FIRST_LOOK}
      live={false}
      {...(interactive ? { interactive: { dispatch: () => {} } } : {})}
    />,
  ).replace(/ aria-valuenow="\d+"/g, '');

const asked = after(seminar, { type: 'move/next' });
const fork = Array.from({ length: 9 }).reduce<Seminar>(
  (state) => {
    const part = state.segments[1];
    const isThere = part?.kind === 'roleplay' && part.rehearsal.phase === 'choice';
    return isThere ? state : after(state, { type: 'move/next' });
  },
  after(seminar, { type: 'move/segment', segment: 1 }),
);

const questions = {
  quiz: {
    start: asked,
    count: (option: string, value: number): Action => ({ type: 'quiz/count', item: 'both', option, value }),
    options: ['left', 'right'],
  },
  'role-play': {
    start: fork,
    count: (choice: string, value: number): Action => ({ type: 'vote/count', choice, value }),
    options: ['stay', 'tell'],
  },
};

describe.each(Object.entries(questions))('the hands of a %s', (_, { start, count, options }) => {
  it.each([false, true])(
    'leave no trace before they are revealed (counted on this picture: %s)',
    (interactive) => {
      const [one = '', two = ''] = options;
      const counted = (a: number, b: number) =>
        shown(after(start, count(one, a), count(two, b)), interactive);
      const usual = counted(5, 5);
      expect(usual).toContain('đang đếm…');
      fc.assert(
        fc.property(some, some, (a, b) => counted(a, b) === usual),
        { numRuns: 20 },
      );
    },
  );

  it('are invited before the first one is entered', () => {
    expect(shown(start, false)).toContain('mời mọi người giơ tay');
  });
});

describe('a round in which pupils speak', () => {
  const text = { vi: 'Tập nói' };
  const round = { id: 'mot', seconds: 60, task: text, lines: [{ vi: 'Cô ơi, cháu sợ.' }] };
  const programme = programmeSchema.parse({
    ...content.programme,
    segments: [
      { kind: 'activity', id: 'noi', title: text, minutes: 5, intro: text, rounds: [round], outro: text },
    ],
  });
  const sourced = { source: 'x', source_date: '2026-01-01', checked_by: null };
  const line = { id: 'line', number: '111', name: text, note: text, ...sourced };
  const state: Seminar = {
    ...seminar,
    segment: 0,
    segments: [{ kind: 'activity', phase: 'round', round: 0, timer: { startedAt: null, leftMs: 60_000 } }],
  };

  it('says that one may just listen, whom one can see today, and the line for children', () => {
    const picture = shown(state, false, { ...content, programme, contacts: [line] });
    expect(picture).toContain('Ai chưa muốn nói thì ngồi nghe cũng được.');
    expect(picture).toContain('cô Hoa');
    expect(picture).toContain('111');
    expect(picture).not.toContain('giơ tay');
  });
});
