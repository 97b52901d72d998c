import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { SegmentState, Seminar } from '../../../electron/contract/seminar.ts';
import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';

/** Where a deck part is: its slide, numbered from 1 within the part, and its step among the steps of that slide. */
export type SlidePosition = { slide: CompiledSlide; number: number; of: number; step: number; steps: number };

/** The slide that a deck part shows at `step`; null for a part that is no deck or has no such step. */
export function slidePosition(
  content: SeminarContent,
  plan: Segment,
  state: SegmentState,
): SlidePosition | null {
  if (plan.kind !== 'deck' || state.kind !== 'deck') return null;
  const deck = content.decks[plan.deck];
  const steps = deck ? stepsOfPart(deck, plan) : [];
  const here = steps[state.step];
  const slide = here ? deck?.slides[here.slide] : undefined;
  if (!here || !slide) return null;
  const shown = [...new Set(steps.map((step) => step.slide))];
  return {
    slide,
    number: shown.indexOf(here.slide) + 1,
    of: shown.length,
    step: here.fragment + 1,
    steps: slide.fragments + 1,
  };
}

/**
 * The seminar as the next press would leave it, for the preview; null where that cannot be known before the class has
 * answered, or at the very end. Only decks and the first view of the next part are looked at.
 */
export function nextSeminar(content: SeminarContent, seminar: Seminar): Seminar | null {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (!plan || !state) return null;
  const uncovered = { ...seminar, audience: { cover: 'none', held: null } } as const;
  if (plan.kind === 'deck' && state.kind === 'deck') {
    const deck = content.decks[plan.deck];
    const length = deck ? stepsOfPart(deck, plan).length : 0;
    if (state.step + 1 < length) {
      const ahead = { ...state, step: state.step + 1 };
      return {
        ...uncovered,
        segments: seminar.segments.map((old, i) => (i === seminar.segment ? ahead : old)),
      };
    }
  }
  const over =
    plan.kind === 'deck' ||
    plan.kind === 'break' ||
    plan.kind === 'contacts' ||
    (state.kind === 'quiz' && state.phase === 'done') ||
    (state.kind === 'activity' && state.phase === 'outro');
  if (!over || seminar.segment + 1 >= seminar.segments.length) return null;
  return { ...uncovered, segment: seminar.segment + 1 };
}

/** Time of a seminar at `now`: since its start without the time the kit was off, what is left by plan, and how late. */
export type Pace = { elapsedMs: number; leftMs: number; lateMs: number };

/**
 * Where the clock stands against the plan. `lateMs` is how far the elapsed time is beyond the planned end of the part that
 * is on; 0 while there is still time for it.
 */
export function paceOf(content: SeminarContent, seminar: Seminar, now: number): Pace {
  const elapsedMs = Math.max(0, now - seminar.startedAt - seminar.awayMs);
  const minutes = content.programme.segments
    .slice(0, seminar.segment + 1)
    .reduce((sum, part) => sum + part.minutes, 0);
  return {
    elapsedMs,
    leftMs: content.programme.minutes * 60_000 - elapsedMs,
    lateMs: Math.max(0, elapsedMs - minutes * 60_000),
  };
}
