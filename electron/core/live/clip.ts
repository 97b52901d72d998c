import type { CompiledSlide, DeckStep } from '../../../slides/model/deck.ts';
import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import type { Action } from '../../contract/actions.ts';
import type { SeminarContent } from '../../contract/content.ts';
import type { SegmentState, Seminar } from '../../contract/seminar.ts';

type DeckPart = Extract<Segment, { kind: 'deck' }>;

const placeOf = (content: SeminarContent, plan: DeckPart, step: number): DeckStep | undefined => {
  const deck = content.decks[plan.deck];
  return deck && stepsOfPart(deck, plan)[step];
};

const slideOf = (content: SeminarContent, plan: DeckPart, step: number): CompiledSlide | undefined =>
  content.decks[plan.deck]?.slides[placeOf(content, plan, step)?.slide ?? -1];

/** Plays or stops a clip of the slide that is on; the very same state where the slide has no such clip, or nothing changes. */
export function playClip(
  content: SeminarContent,
  plan: Segment | undefined,
  state: SegmentState,
  { clip, on, again }: Extract<Action, { type: 'deck/clip' }>,
): SegmentState {
  if (plan?.kind !== 'deck' || state.kind !== 'deck') return state;
  if (clip >= (slideOf(content, plan, state.step)?.clips?.length ?? 0)) return state;
  const before = state.clip;
  const same = before?.index === clip;
  if (same && before.on === on && !again) return state;
  const run = (before?.run ?? 0) + (same && !again ? 0 : 1);
  return { ...state, clip: { index: clip, on, run } };
}

/**
 * `after` with its clips in line with where the seminar is now: a clip goes on through the steps of its slide and ends with
 * it, and none sounds below a cover, in another part, or while the seminar is being closed.
 */
export function settleClips(content: SeminarContent, before: Seminar, after: Seminar): Seminar {
  if (after === before || !after.segments.some((segment) => segment.kind === 'deck' && segment.clip))
    return after;
  const segments = after.segments.map((segment, index): SegmentState => {
    const [plan, old] = [content.programme.segments[index], before.segments[index]];
    if (segment.kind !== 'deck' || !segment.clip || plan?.kind !== 'deck' || old?.kind !== 'deck')
      return segment;
    const same = slideOf(content, plan, old.step) === slideOf(content, plan, segment.step);
    return same ? segment : { kind: 'deck', step: segment.step };
  });
  const settled = { ...after, segments };
  const heard =
    after.stage === 'running' && after.segment === before.segment && after.audience.cover === 'none';
  return heard ? settled : silenced(settled);
}

/** No clip may begin to sound by itself when a cover is lifted or the kit was started again. */
export function silenced(state: Seminar): Seminar {
  const quiet = (segment: SegmentState): SegmentState =>
    segment.kind === 'deck' && segment.clip?.on
      ? { ...segment, clip: { ...segment.clip, on: false } }
      : segment;
  const { held } = state.audience;
  const audience =
    held === null ? state.audience : { ...state.audience, held: { ...held, state: quiet(held.state) } };
  return { ...state, segments: state.segments.map(quiet), audience };
}
