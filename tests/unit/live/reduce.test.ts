import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { type SegmentStateOf, type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { choicesOf } from '../../../scenarios/model/select.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import { anyRun } from './actions.ts';
import { begin, content, partOf, START } from './sample.ts';

const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((current, action) => reduce(content, current, { at: START + 1000, action }), state);

const here = <K extends Seminar['segments'][number]['kind']>(state: Seminar, kind: K): SegmentStateOf<K> => {
  const segment = state.segments[state.segment];
  if (segment?.kind !== kind) throw new Error(`expected ${kind}, found ${segment?.kind}`);
  return segment as SegmentStateOf<K>;
};

const next: Action = { type: 'move/next' };
const back: Action = { type: 'move/back' };

describe('any seminar', () => {
  it('stays a seminar by its schema whatever is done to it', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        const end = actions.reduce((state, action) => reduce(content, state, action), begin());
        expect(seminarSchema.safeParse(end).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('replays to the same state, also through JSON and in two halves', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (actions, cut) => {
        const whole = actions.reduce((state, action) => reduce(content, state, action), begin());
        const at = actions.length === 0 ? 0 : cut % actions.length;
        const half = actions.slice(0, at).reduce((state, action) => reduce(content, state, action), begin());
        const thawed = JSON.parse(JSON.stringify(half)) as Seminar;
        const rest = actions.slice(at).reduce((state, action) => reduce(content, state, action), thawed);
        expect(rest).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('is never changed in place', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        let state = begin();
        for (const action of actions) {
          const before = JSON.stringify(state);
          const after = reduce(content, state, action);
          expect(JSON.stringify(state)).toBe(before);
          state = after;
        }
      }),
      { numRuns: 20 },
    );
  });

  it('never counts more time than has passed, even when the clock is set back', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        const end = actions.reduce((state, action) => reduce(content, state, action), begin());
        const forwards = actions.reduce(
          ({ sum, last }, { at }) => ({ sum: sum + Math.max(0, at - last), last: at }),
          { sum: 0, last: START },
        );
        expect(end.spentMs.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(forwards.sum);
        expect(end.awayMs).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('presenting slides', () => {
  it('walks every step of a part and then enters the next one', () => {
    const plan = content.programme.segments[0];
    const deck = plan?.kind === 'deck' ? content.decks[plan.deck] : undefined;
    if (plan?.kind !== 'deck' || !deck) throw new Error('the programme begins with slides');
    const steps = stepsOfPart(deck, plan).length;
    const last = run(begin(), ...Array.from({ length: steps - 1 }, () => next));
    expect(here(last, 'deck').step).toBe(steps - 1);
    expect(run(last, next).segment).toBe(1);
  });

  it('goes back to the last step of the part before', () => {
    const entered = run(
      begin(),
      { type: 'move/segment', segment: 0 },
      { type: 'move/step', step: 3 },
      { type: 'move/segment', segment: 1 },
    );
    expect(here(run(entered, back), 'deck').step).toBe(3);
  });

  it('takes a cover away first, so that no step is lost behind a black screen', () => {
    const black = run(begin(), next, { type: 'audience/cover', cover: 'black' });
    const shown = run(black, next);
    expect(shown.audience.cover).toBe('none');
    expect(here(shown, 'deck').step).toBe(1);
  });

  it('keeps showing the held picture while the trainer goes on', () => {
    const held = run(begin(), next, { type: 'audience/hold', on: true }, next, next);
    expect(held.audience.held).toEqual({ segment: 0, state: { kind: 'deck', step: 1 } });
    expect(here(held, 'deck').step).toBe(3);
  });

  it('refuses a step that the part does not have', () => {
    const state = begin();
    expect(run(state, { type: 'move/step', step: 999 })).toBe(state);
  });

  it('stands still at the very end', () => {
    const end = run(begin(), { type: 'move/segment', segment: content.programme.segments.length - 1 });
    const over = Array.from({ length: 40 }, () => next).reduce((state, action) => run(state, action), end);
    expect(run(over, next)).toBe(over);
  });
});

describe('a quiz by hands', () => {
  const asked = run(begin(), { type: 'move/segment', segment: partOf('quiz') }, next);
  const quiz = content.quizzes['thcs-tay'];
  const first = quiz?.items.find(({ id }) => id === quiz.forms.A[0]);
  const [one, two] = first?.options ?? [];
  if (!first || !one || !two) throw new Error('the quiz has items');
  const count = (option: string, value: number): Action => ({
    type: 'quiz/count',
    item: first.id,
    option,
    value,
  });

  it('opens with the form that was drawn and closes with the other', () => {
    const forms = begin().segments.flatMap((segment) => (segment.kind === 'quiz' ? [segment.form] : []));
    expect(forms).toEqual(['A', 'B']);
  });

  it('shows bars only after somebody was counted', () => {
    expect(here(run(asked, next), 'quiz')).toMatchObject({ phase: 'ask', item: 1 });
    expect(here(run(asked, count(one.id, 20), next), 'quiz')).toMatchObject({ phase: 'reveal', item: 0 });
  });

  it('takes counts back one by one', () => {
    const counted = run(asked, count(one.id, 2), count(one.id, 21), count(two.id, 9));
    const undone = run(counted, { type: 'quiz/undo' }, { type: 'quiz/undo' });
    expect(here(undone, 'quiz').tallies[first.id]).toEqual({ [one.id]: 2, [two.id]: 0 });
  });

  it('adds quick presses one by one and never goes below none', () => {
    const step = (by: 1 | -1): Action => ({ type: 'quiz/step', item: first.id, option: one.id, by });
    expect(
      here(run(asked, step(1), step(1), step(-1), step(-1), step(-1)), 'quiz').tallies[first.id],
    ).toEqual({
      [one.id]: 0,
    });
    expect(here(run(asked, step(1), step(1)), 'quiz').tallies[first.id]).toEqual({ [one.id]: 2 });
  });

  it('takes nothing back from a question that is not in sight', () => {
    const moved = run(asked, count(one.id, 31), next, next);
    expect(here(moved, 'quiz').item).toBe(1);
    expect(run(moved, { type: 'quiz/undo' })).toBe(moved);
  });

  it('refuses an option that the question does not have', () => {
    expect(run(asked, count('no-such-option', 3))).toBe(asked);
  });
});

describe('a role-play with the class', () => {
  const opened = run(begin(), { type: 'move/segment', segment: partOf('roleplay') });
  const scenario = content.scenarios['cuoc-goi-la'];
  if (!scenario) throw new Error('the scenario is there');
  const { graph } = scenario;
  const toFork = (state: Seminar): Seminar => {
    let current = state;
    while (here(current, 'roleplay').rehearsal.phase !== 'choice') current = run(current, next);
    return current;
  };
  const fork = toFork(opened);
  const [first, second] = choicesOf(
    graph,
    here(fork, 'roleplay').rehearsal.flags,
    here(fork, 'roleplay').rehearsal.scene,
  );
  if (!first || !second) throw new Error('a fork has choices');
  const vote = (choice: string, value: number): Action => ({ type: 'vote/count', choice, value });

  it('waits for hands: nothing happens by itself', () => {
    expect(run(fork, next)).toBe(fork);
  });

  it('shows the counts first, then lets the choice of most happen', () => {
    const shown = run(fork, vote(first.id, 8), vote(second.id, 26), next);
    expect(here(shown, 'roleplay').votes[0]).toMatchObject({ revealed: true, chosen: null });
    const happened = here(run(shown, next), 'roleplay');
    expect(happened.rehearsal.path).toEqual([
      { scene: happened.rehearsal.scene, choice: second.id, via: 'class' },
    ]);
  });

  it('leaves a tie to the trainer', () => {
    const tie = run(fork, vote(first.id, 10), vote(second.id, 10), next);
    expect(run(tie, next)).toBe(tie);
    expect(
      here(run(tie, { type: 'vote/choose', choice: first.id }), 'roleplay').rehearsal.path[0],
    ).toMatchObject({
      choice: first.id,
      via: 'trainer',
    });
  });

  it('hides the counts again before the story goes back', () => {
    const shown = run(fork, vote(first.id, 8), next);
    const hidden = run(shown, back);
    expect(here(hidden, 'roleplay').votes[0]).toMatchObject({ revealed: false, counts: { [first.id]: 8 } });
    expect(here(run(hidden, back), 'roleplay').rehearsal.phase).toBe('scene');
  });

  it('keeps the counts of a fork when its choice is taken back', () => {
    const chosen = run(fork, vote(second.id, 30), next, next);
    expect(here(run(chosen, back), 'roleplay').votes[0]?.counts).toEqual({ [second.id]: 30 });
  });

  it('played again keeps the first play and its votes, and begins with none', () => {
    const played = run(fork, vote(second.id, 30), next, next, { type: 'rehearsal/stop' });
    const again = here(run(played, { type: 'rehearsal/restart' }), 'roleplay');
    expect(again).toMatchObject({ votes: [], undo: [], rehearsal: { phase: 'note', path: [] } });
    expect(again.past).toHaveLength(1);
    expect(again.past[0]?.votes[0]).toMatchObject({ counts: { [second.id]: 30 }, chosen: second.id });
  });

  it('always ends: whatever is voted, the programme goes on within 200 presses', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 20, maxLength: 20 }), (picks) => {
        let state = opened;
        let fork = 0;
        for (let press = 0; press < 200 && state.segment === opened.segment; press += 1) {
          const part = here(state, 'roleplay');
          if (part.rehearsal.phase !== 'choice') state = run(state, next);
          else {
            const offered = choicesOf(graph, part.rehearsal.flags, part.rehearsal.scene);
            const choice = offered[(picks[fork++ % picks.length] ?? 0) % offered.length];
            state = run(state, { type: 'vote/choose', choice: choice?.id ?? '' });
          }
        }
        expect(state.segment).toBe(opened.segment + 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('while it is being closed', () => {
  it('a late press moves neither the programme nor its clock', () => {
    const closing = run(begin(), next, { type: 'closing/open' });
    for (const late of [
      next,
      back,
      { type: 'move/segment', segment: 3 },
      { type: 'audience/cover', cover: 'black' },
    ] as Action[])
      expect(run(closing, late)).toBe(closing);
    expect(run(closing, { type: 'closing/back' }, next).segments[0]).toEqual({ kind: 'deck', step: 2 });
  });
});

describe('time', () => {
  const at = (state: Seminar, ms: number, action: Action): Seminar =>
    reduce(content, state, { at: START + ms, action });

  it('belongs to the part that was on', () => {
    const moved = at(at(begin(), 60_000, { type: 'move/segment', segment: 1 }), 90_000, {
      type: 'move/segment',
      segment: 2,
    });
    expect(moved.spentMs.slice(0, 2)).toEqual([60_000, 30_000]);
  });

  it('while the kit was off belongs to no part', () => {
    const before = at(begin(), 60_000, next);
    const after = at(before, 3_660_000, { type: 'seminar/resumed' });
    const moved = at(after, 3_670_000, { type: 'move/segment', segment: 1 });
    expect(moved.spentMs[0]).toBe(70_000);
    expect(moved.awayMs).toBe(3_600_000);
  });

  it('of an activity stands still while paused', () => {
    const round = at(at(begin(), 0, { type: 'move/segment', segment: partOf('activity') }), 1000, next);
    const paused = at(round, 11_000, { type: 'timer/pause' });
    const plan = content.programme.segments[partOf('activity')];
    const seconds = plan?.kind === 'activity' ? (plan.rounds[0]?.seconds ?? 0) : 0;
    expect(here(paused, 'activity').timer).toEqual({ startedAt: null, leftMs: (seconds - 10) * 1000 });
    expect(here(at(paused, 99_000, { type: 'timer/start' }), 'activity').timer.leftMs).toBe(
      (seconds - 10) * 1000,
    );
  });
});
