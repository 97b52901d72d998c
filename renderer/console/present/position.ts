import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Ahead, SegmentState, Seminar } from '../../../electron/contract/seminar.ts';
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

/** The slides of the part that is on, as indices in its deck; none where it is no deck. */
function slidesHere(content: SeminarContent, seminar: Seminar): { slide: number; step: number }[] {
  const plan = content.programme.segments[seminar.segment];
  const deck = plan?.kind === 'deck' ? content.decks[plan.deck] : undefined;
  if (plan?.kind !== 'deck' || !deck) return [];
  return stepsOfPart(deck, plan).flatMap(({ slide, fragment }, step) =>
    fragment === 0 ? [{ slide, step }] : [],
  );
}

/** How many slides the part that is on has; 0 where it is no deck. */
export const slideCount = (content: SeminarContent, seminar: Seminar): number =>
  slidesHere(content, seminar).length;

/** The first step of slide `number` (from 1) of the part that is on; null where it has no such slide. */
export const stepOfSlide = (content: SeminarContent, seminar: Seminar, number: number): number | null =>
  slidesHere(content, seminar)[number - 1]?.step ?? null;

const BARE = { cover: 'none', pause: null, held: null } as const;

/** The seminar as the class would see it without covers and without a held picture: the trainer's own place. */
export const ownPlace = (seminar: Seminar): Seminar => ({ ...seminar, audience: BARE });

/** The seminar once what covers the class's screen is taken away: a break that lies below is seen again. */
export function uncovered(seminar: Seminar): Seminar {
  const { cover, pause } = seminar.audience;
  const below = cover !== 'break' && pause !== null ? 'break' : 'none';
  return { ...seminar, audience: { ...seminar.audience, cover: below } };
}

/** A time that has not come: a clock that starts then stands still at its full time. */
const NOT_YET = Number.MAX_SAFE_INTEGER;

/** The seminar as the next press will show it, for a picture that stands still. */
export function nextSeminar(seminar: Seminar, { segment, state }: Ahead): Seminar {
  const shown =
    'timer' in state && state.timer.startedAt !== null
      ? { ...state, timer: { ...state.timer, startedAt: NOT_YET } }
      : state;
  const segments = seminar.segments.map((old, index) => (index === segment ? shown : old));
  return { ...ownPlace(seminar), segment, segments };
}
