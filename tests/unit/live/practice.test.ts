import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../electron/contract/actions.ts';
import { pieceKey } from '../../../electron/contract/practice.ts';
import { type Seminar, seminarSchema } from '../../../electron/contract/seminar.ts';
import { reduce } from '../../../electron/core/live/reduce.ts';
import { anyRun } from './actions.ts';
import { begin, content, START } from './sample.ts';

const practice = (): Seminar => begin({ keeping: 'practice' });

const first = content.programme.segments[0];
if (first?.kind !== 'deck') throw new Error('The programme does not begin with slides.');
const [one, two] = (content.decks[first.deck]?.slides ?? []).map(({ id }) => pieceKey(first, id));
if (one === undefined || two === undefined) throw new Error('The deck has fewer than two slides.');

const played = (state: Seminar, ...steps: [seconds: number, action: Action][]): Seminar =>
  steps.reduce(
    (current, [seconds, action]) => reduce(content, current, { at: START + seconds * 1000, action }),
    state,
  );

const next: Action = { type: 'move/next' };
const back: Action = { type: 'move/back' };

/** Milliseconds of all pieces of the part with this index. */
const sumOf = (state: Seminar, segment: number): number =>
  Object.entries(state.pieceMs)
    .filter(([key]) => key.startsWith(`${content.programme.segments[segment]?.id}/`))
    .reduce((sum, [, ms]) => sum + ms, 0);

describe('practising alone', () => {
  it('keeps the time of each slide, also of one that is come back to', () => {
    const state = played(practice(), [30, next], [40, back], [45, next], [50, { type: 'closing/open' }]);
    expect(state.pieceMs).toEqual({ [one]: 35_000, [two]: 15_000 });
  });

  it('counts no time of a break, of closing or while the kit was off', () => {
    const state = played(
      practice(),
      [30, next],
      [35, { type: 'pause/start', minutes: 5 }],
      [300, { type: 'pause/end' }],
      [310, { type: 'closing/open' }],
      [400, { type: 'closing/back' }],
      [410, { type: 'audience/hold', on: true }],
      [9000, { type: 'seminar/resumed' }],
      [9005, back],
    );
    expect(state.pieceMs).toEqual({ [one]: 30_000, [two]: 30_000 });
  });

  it('adds up, slide by slide, to the part, whatever is done', () => {
    fc.assert(
      fc.property(anyRun, (actions) => {
        const end = actions.reduce((state, action) => reduce(content, state, action), practice());
        content.programme.segments.forEach((part, segment) => {
          const sum = sumOf(end, segment);
          if (part.kind === 'deck') expect(sum).toBe(end.spentMs[segment]);
          else expect(sum).toBeLessThanOrEqual(end.spentMs[segment] ?? 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('replays to the same times, also through JSON and in two halves', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (actions, cut) => {
        const play = (from: Seminar, part: typeof actions): Seminar =>
          part.reduce((state, action) => reduce(content, state, action), from);
        const at = actions.length === 0 ? 0 : cut % actions.length;
        const half = JSON.parse(JSON.stringify(play(practice(), actions.slice(0, at)))) as Seminar;
        expect(play(half, actions.slice(at))).toEqual(play(practice(), actions));
      }),
      { numRuns: 40 },
    );
  });
});

describe('any other seminar', () => {
  it('keeps no time of slides', () => {
    expect(played(begin(), [30, next], [40, { type: 'closing/open' }]).pieceMs).toEqual({});
  });

  it('opens when it was begun before such times were kept', () => {
    const { pieceMs: _, ...old } = begin();
    expect(seminarSchema.parse(old).pieceMs).toEqual({});
  });
});
