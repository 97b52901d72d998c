import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canLeavePart, canLeavePiece } from '../../../../electron/contract/left-out.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { reduce } from '../../../../electron/core/live/reduce.ts';
import {
  allowedFrom,
  cutsOf,
  neededMs,
  proposeShortening,
} from '../../../../renderer/console/present/shorten/propose.ts';
import { anyRun } from '../../live/actions.ts';
import { begin, content, START } from '../../live/sample.ts';

const MINUTE = 60_000;
const parts = content.programme.segments;
const idsOf = ({ leftOut }: { leftOut: { parts: number[]; within: { id: string }[] } }): string[] => [
  ...leftOut.parts.map((segment) => parts[segment]?.id ?? ''),
  ...leftOut.within.map(({ id }) => id),
];
const propose = (state: Seminar, minutes: number) => proposeShortening(content, state, START, minutes);
const goTo = (id: string): Seminar =>
  reduce(content, begin(), {
    at: START,
    action: { type: 'move/segment', segment: parts.findIndex((part) => part.id === id) },
  });

describe('a proposal to shorten', () => {
  it('leaves nothing out while there is time', () => {
    expect(propose(begin(), 45)).toEqual({ leftOut: { parts: [], within: [] }, overMs: 0 });
  });

  it('takes slides that are marked as needed less first', () => {
    const { leftOut } = propose(begin(), 43.5);
    const slides = Object.values(content.decks).flatMap((deck) => deck.slides);
    expect(leftOut.parts).toEqual([]);
    expect(leftOut.within.length).toBeGreaterThan(0);
    for (const { id } of leftOut.within) expect(slides.find((slide) => slide.id === id)?.optional).toBe(true);
  });

  it('takes the opening quiz before further rounds, and those before the closing quiz', () => {
    expect(idsOf(propose(begin(), 37))).toContain('trac-nghiem-dau');
    expect(idsOf(propose(begin(), 37))).not.toContain('doi-vai');
    const tight = idsOf(propose(goTo('cuoc-goi-la'), 19.2));
    expect(tight).toContain('doi-vai');
    expect(tight).not.toContain('trac-nghiem-cuoi');
    expect(idsOf(propose(goTo('cuoc-goi-la'), 14))).toContain('trac-nghiem-cuoi');
  });

  it('says by how much it is too long when nothing more may go', () => {
    const { leftOut, overMs } = propose(goTo('tap-noi'), 1);
    expect(overMs).toBeGreaterThan(MINUTE);
    expect(leftOut.parts.map((segment) => parts[segment]?.id)).toEqual(['trac-nghiem-cuoi']);
  });

  it('fits, leaves out no more than needed, and never what must stay', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 50 }), (actions, minutes) => {
        const state = actions.reduce((current, action) => reduce(content, current, action), begin());
        const { leftOut, overMs } = propose(state, minutes);
        expect(allowedFrom(content, state, leftOut)).toEqual(leftOut);
        const needed = neededMs(content, state, leftOut, START);
        expect(overMs).toBe(Math.max(0, needed - minutes * MINUTE));
        for (const segment of leftOut.parts) {
          const part = parts[segment];
          expect(part && canLeavePart(content, part)).toBe(true);
        }
        for (const { segment, id } of leftOut.within) {
          const part = parts[segment];
          expect(part && canLeavePiece(content, part, id)).toBe(true);
        }
        const applied = reduce(content, state, {
          at: START,
          action: { type: 'shorten/apply', leftOut, minutesLeft: minutes },
        });
        if (state.stage === 'running') expect(applied.leftOut).toEqual(leftOut);
      }),
      { numRuns: 100 },
    );
  });

  it('offers only what is still to come', () => {
    const end = goTo('nho-va-hua');
    expect(cutsOf(content, end).map(({ piece }) => piece)).toEqual(['loi-hua']);
    expect(cutsOf(content, goTo('lien-he'))).toEqual([]);
  });
});
