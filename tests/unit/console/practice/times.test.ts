import { describe, expect, it } from 'vitest';
import { pieceKey } from '../../../../electron/contract/practice.ts';
import { practiceTimes } from '../../../../renderer/console/practice/times.ts';
import { content } from '../../live/sample.ts';

const [first] = content.programme.segments;
if (first?.kind !== 'deck') throw new Error('The programme does not begin with slides.');
const slides = (content.decks[first.deck]?.slides ?? []).slice(0, 4);

/** The first part with `over` seconds more than planned on each of its slides in turn. */
const practised = (over: readonly number[]) => {
  const pieceMs = Object.fromEntries(
    slides.map(({ id, seconds }, index) => [pieceKey(first, id), (seconds + (over[index] ?? 0)) * 1000]),
  );
  const sum = Object.values(pieceMs).reduce((a, b) => a + b, 0);
  return practiceTimes(content, {
    spentMs: content.programme.segments.map((_, i) => (i === 0 ? sum : 0)),
    pieceMs,
  });
};

describe('the times of a practice run', () => {
  it('stand part by part, slide by slide, beside the plan', () => {
    const { parts, plannedMs, takenMs } = practised([10, 0, 0, -5]);
    expect(parts.map(({ takenMs: taken }) => taken === null)).toEqual([false, ...Array(7).fill(true)]);
    expect(parts[0]?.pieces.map(({ number, plannedMs: planned }) => [number, planned])).toEqual(
      slides.map(({ seconds }, index) => [index + 1, seconds * 1000]),
    );
    expect(takenMs).toBe(parts[0]?.pieces.reduce((sum, piece) => sum + (piece.takenMs ?? 0), 0));
    // Only what was practised is compared.
    expect(plannedMs).toBe(first.minutes * 60_000);
  });

  it('name the three slides that ran over most, worst first', () => {
    expect(practised([10, 40, 20, 30]).longest.map(({ number }) => number)).toEqual([2, 4, 3]);
  });

  it('name none where none ran over by five seconds', () => {
    expect(practised([4, 0, -10, 0]).longest).toEqual([]);
  });

  it('tell a slide that was walked past from one that was shown', () => {
    const pieceMs = {
      [pieceKey(first, slides[0]?.id ?? '')]: 400,
      [pieceKey(first, slides[1]?.id ?? '')]: 9000,
    };
    const { parts } = practiceTimes(content, { spentMs: [9400], pieceMs });
    expect(parts[0]?.pieces.map(({ takenMs }) => takenMs)).toEqual([null, 9000, null, null]);
  });

  it('have the rounds of an activity, too', () => {
    const part = content.programme.segments.find(({ kind }) => kind === 'activity');
    if (part?.kind !== 'activity') throw new Error('The programme has no activity.');
    const pieceMs = { [pieceKey(part, part.rounds[0]?.id ?? '')]: 500_000 };
    const { longest } = practiceTimes(content, { spentMs: [], pieceMs });
    expect(longest).toMatchObject([{ kind: 'round', number: 1, title: part.rounds[0]?.task }]);
  });
});
