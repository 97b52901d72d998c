import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { debriefStepOf, pagesOf, whatIfs } from '../../../electron/contract/debrief.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { freezeSeminarContent } from '../../../electron/core/content/freeze.ts';
import { loadContent } from '../../../electron/core/content/load.ts';
import { startSeminar } from '../../../electron/core/live/initial.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { debriefSteps } from '../../../scenarios/model/rehearsal.ts';
import { START, setup } from './sample.ts';

const content = freezeSeminarContent(loadContent([process.cwd(), 'tests/fixtures/phone']), 'moi-kenh');
const graph = content.scenarios['moi-kenh']?.graph;
if (!graph) throw new Error('fixture');
const opened = startSeminar({
  id: '7d9f7c4e-52a4-4a35-9d5c-6f0c2f2f1a11',
  setup: { ...setup, programmeId: 'moi-kenh' },
  content,
  openingForm: 'A',
  appVersion: '0.1.0',
  at: START,
});
const next: Action = { type: 'move/next' };
const back: Action = { type: 'move/back' };
const skip: Action = { type: 'rehearsal/skip' };
const stop: Action = { type: 'rehearsal/stop' };
const choose = (choice: string): Action => ({ type: 'vote/choose', choice });
const review = (page: number | null): Action => ({ type: 'rehearsal/review', page });
const elsewhere = (decision: number, option: number): Action => ({
  type: 'rehearsal/elsewhere',
  at: { decision, option },
});
const run = (state: Seminar, ...actions: Action[]): Seminar =>
  actions.reduce((now, action) => reduce(content, now, { at: START, action }), state);
const story = (state: Seminar): SegmentStateOf<'roleplay'> => {
  const part = state.segments[0];
  if (part?.kind !== 'roleplay') throw new Error('the first part is the story');
  return part;
};
const step = (state: Seminar) => debriefStepOf(story(state).rehearsal);
/** Presses until the debrief is at `wanted`. */
const until = (state: Seminar, wanted: (typeof debriefSteps)[number], press: Action = next): Seminar => {
  let now = state;
  for (let presses = 0; step(now) !== wanted; presses += 1) {
    if (presses > 40) throw new Error(`never at ${wanted}`);
    now = run(now, press);
  }
  return now;
};

/** Two decisions: a safe one, then (three options) a risky one. */
const played = run(
  opened,
  next,
  skip,
  skip,
  choose('hoi-binh'),
  next,
  skip,
  skip,
  choose('giu-may'),
  next,
  stop,
);
const again = until(played, 'conversation');
const what = until(played, 'what_if');

describe('the conversation once more', () => {
  const pages = pagesOf(graph, story(again).rehearsal).length;

  it('is a summary unless the trainer goes through it page by page', () => {
    expect(story(again).review).toBeNull();
    expect(step(run(again, next))).toBe('tactic');
  });

  it('goes on page by page and then to the tactic, and back to the summary', () => {
    const last = run(again, review(pages - 1));
    expect(story(run(last, back)).review).toBe(pages - 2);
    expect(step(run(last, next))).toBe('tactic');
    expect(story(run(last, next)).review).toBeNull();
    expect(story(run(again, review(0), back))).toEqual(story(again));
  });

  it('has a page for each scene in which something was shown, and no other', () => {
    expect(pages).toBe(5);
    expect(run(again, review(pages))).toBe(again);
    expect(run(what, review(0))).toBe(what);
  });
});

describe('what if', () => {
  it('lets the class choose first, then shows where a safe road was not taken, option by option', () => {
    expect(story(what).elsewhere).toBeNull();
    const first = run(what, next);
    expect(story(first).elsewhere).toEqual({ decision: 1, option: 0 });
    const second = run(first, next);
    expect(story(second).elsewhere).toEqual({ decision: 1, option: 1 });
    expect(step(run(second, next))).toBe('todo');
    expect(story(run(second, back, back))).toEqual(story(what));
    expect(step(run(what, back))).toBe('turning_point');
  });

  it('goes where the class says, and refuses what is not there', () => {
    expect(story(run(what, elsewhere(0, 0))).elsewhere).toEqual({ decision: 0, option: 0 });
    for (const nowhere of [elsewhere(0, 1), elsewhere(1, 2), elsewhere(2, 0)])
      expect(run(what, nowhere)).toBe(what);
    expect(run(again, elsewhere(0, 0))).toBe(again);
  });

  it('is passed over in both directions where nothing was chosen', () => {
    const early = until(run(opened, next, stop), 'turning_point');
    const after = run(early, next);
    expect(step(after)).toBe('todo');
    expect(step(run(after, back))).toBe('turning_point');
  });

  it('begins with the first fork where every choice was a safe one', () => {
    const safe = until(run(opened, next, skip, skip, choose('hoi-binh'), stop), 'what_if');
    expect(story(run(safe, next)).elsewhere).toEqual({ decision: 0, option: 0 });
  });
});

describe('a debrief that an older kit began', () => {
  const old: Seminar = {
    ...opened,
    segments: opened.segments.map((part) => (part.kind === 'roleplay' ? { ...part, whatIf: false } : part)),
  };
  const ended = (count: number): Seminar =>
    run(old, next, skip, skip, choose('hua'), next, stop, ...Array<Action>(count).fill(next));

  it('is left by as many presses as then, also when it is played again', () => {
    expect(ended(debriefSteps.length - 2).segment).toBe(0);
    expect(ended(debriefSteps.length - 1).segment).toBe(1);
    expect(whatIfs(graph, story(ended(3)))).toEqual([]);
    const replayed = run(ended(3), { type: 'rehearsal/restart' }, next, skip, skip, choose('hua'), stop);
    expect(run(replayed, ...Array<Action>(debriefSteps.length - 1).fill(next)).segment).toBe(1);
  });
});

describe('pressing on', () => {
  it('always leaves the debrief, and pressing back always comes to its beginning', () => {
    const looks = fc.oneof(
      fc.nat(6).map<Action>((page) => review(page)),
      fc.tuple(fc.nat(2), fc.nat(2)).map<Action>(([decision, option]) => elsewhere(decision, option)),
      fc.constantFrom(next, back),
    );
    fc.assert(
      fc.property(fc.array(looks, { maxLength: 30 }), (actions) => {
        const now = run(played, ...actions);
        if (now.segment !== 0 || step(now) === null) return;
        expect(run(now, ...Array<Action>(40).fill(next)).segment).toBe(1);
        expect(step(until(now, 'step_out', back))).toBe('step_out');
      }),
    );
  });
});
