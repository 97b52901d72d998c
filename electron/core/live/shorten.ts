import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Segment } from '../../../slides/model/programme.ts';
import type { SeminarContent } from '../../contract/content.ts';
import {
  allowedLeftOut,
  type Here,
  isOutWithin,
  type LeftOut,
  NOTHING_LEFT_OUT,
  withPartBack,
} from '../../contract/left-out.ts';
import type { SegmentState, Seminar } from '../../contract/seminar.ts';

type DeckPart = Extract<Segment, { kind: 'deck' }>;

/** Ids of the slides of a deck part, one per step. */
export function slideIds(content: SeminarContent, part: DeckPart): string[] {
  const deck = content.decks[part.deck];
  return deck ? stepsOfPart(deck, part).map(({ slide }) => deck.slides[slide]?.id ?? '') : [];
}

/** The slide or round that a part in this state shows; null where a part is one piece. */
function pieceOn(content: SeminarContent, part: Segment, state: SegmentState): string | null {
  if (part.kind === 'deck' && state.kind === 'deck') return slideIds(content, part)[state.step] ?? null;
  if (part.kind === 'activity' && state.kind === 'activity' && state.phase === 'round')
    return part.rounds[state.round]?.id ?? null;
  return null;
}

/** Where the trainer is. */
export function hereIn(content: SeminarContent, { segment, segments }: Seminar): Here {
  const part = content.programme.segments[segment];
  const state = segments[segment];
  return { segment, piece: part && state ? pieceOn(content, part, state) : null };
}

/** Leaves out what may be left out of `wanted`, and remembers until when there is time (`minutesLeft`, null: as before). */
export function shorten(
  content: SeminarContent,
  state: Seminar,
  wanted: LeftOut,
  minutesLeft: number | null,
  at: number,
): Seminar {
  const leftOut = allowedLeftOut(content, hereIn(content, state), wanted);
  const endsAt = minutesLeft === null ? state.endsAt : Math.round(at + minutesLeft * 60_000);
  return { ...state, leftOut, endsAt };
}

/** Takes back what was left out of one part, or everything for null. The very same seminar where nothing was. */
export function restore(state: Seminar, segment: number | null): Seminar {
  const leftOut = segment === null ? NOTHING_LEFT_OUT : withPartBack(state.leftOut, segment);
  const size = ({ parts, within }: LeftOut): number => parts.length + within.length;
  return size(leftOut) === size(state.leftOut) ? state : { ...state, leftOut };
}

/** Which slides and rounds of part `segment` are passed over. */
export const skipIn =
  (state: Seminar, segment: number) =>
  (id: string): boolean =>
    isOutWithin(state.leftOut, segment, id);

/** The nearest step after (`by` 1) or before (-1) `step` whose slide is not passed over; null where there is none. */
export function stepBeside(
  content: SeminarContent,
  part: DeckPart,
  step: number,
  by: 1 | -1,
  skip: (id: string) => boolean,
): number | null {
  const ids = slideIds(content, part);
  for (let at = step + by; at >= 0 && at < ids.length; at += by) if (!skip(ids[at] ?? '')) return at;
  return null;
}
