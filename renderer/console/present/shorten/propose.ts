import { ownCasesOut } from '../../../../electron/contract/cases.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import {
  allowedLeftOut,
  canLeavePart,
  canLeavePiece,
  isOutWithin,
  isPartOut,
  type LeftOut,
  NOTHING_LEFT_OUT,
  piecesOf,
} from '../../../../electron/contract/left-out.ts';
import { type Seminar, timeLeft } from '../../../../electron/contract/seminar.ts';
import type { Segment } from '../../../../slides/model/programme.ts';
import { restMs } from '../pace.ts';
import { slidePosition } from '../position.ts';

/** Something that can be left out of the rest: a whole part (`piece` null), or one slide or round of it. */
export type Cut = {
  segment: number;
  piece: string | null;
  /** What goes first: 0 before 1. Null: only if the trainer says so. */
  rank: number | null;
  savesMs: number;
};

/** The part and the slide or round that are on. */
function hereOf(content: SeminarContent, seminar: Seminar) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (plan?.kind === 'activity' && state?.kind === 'activity' && state.phase === 'round')
    return { segment: seminar.segment, piece: plan.rounds[state.round]?.id ?? null };
  const position = plan && state ? slidePosition(content, plan, state) : null;
  return { segment: seminar.segment, piece: position?.slide.id ?? null };
}

/** What may be left out of `wanted` from here on. */
export const allowedFrom = (content: SeminarContent, seminar: Seminar, wanted: LeftOut): LeftOut =>
  allowedLeftOut(content, hereOf(content, seminar), wanted);

/** Planned ms from the middle of what is on to the end, if `leftOut` were left out, with what is left of a break. */
export function neededMs(content: SeminarContent, seminar: Seminar, leftOut: LeftOut, now: number): number {
  const { from, to } = restMs(content, { ...seminar, leftOut });
  const { pause } = seminar.audience;
  return (from + to) / 2 + (pause === null ? 0 : Math.max(0, timeLeft(pause, now)));
}

/** Adds a cut to what is left out. */
export const withCut = (leftOut: LeftOut, { segment, piece }: Pick<Cut, 'segment' | 'piece'>): LeftOut =>
  piece === null
    ? { ...leftOut, parts: [...leftOut.parts, segment] }
    : { ...leftOut, within: [...leftOut.within, { segment, id: piece }] };

/** Takes a cut away again. */
export const withoutCut = (leftOut: LeftOut, { segment, piece }: Pick<Cut, 'segment' | 'piece'>): LeftOut =>
  piece === null
    ? { ...leftOut, parts: leftOut.parts.filter((part) => part !== segment) }
    : {
        ...leftOut,
        within: leftOut.within.filter((entry) => entry.segment !== segment || entry.id !== piece),
      };

export const isCut = (leftOut: LeftOut, { segment, piece }: Pick<Cut, 'segment' | 'piece'>): boolean =>
  piece === null ? isPartOut(leftOut, segment) : isOutWithin(leftOut, segment, piece);

/**
 * What goes first where time is short: what the programme marks, a break, the opening quiz, further rounds. Practising
 * aloud and the closing quiz go last of all; slides that are not marked only by the trainer's own hand.
 */
function rankOf(part: Segment): number | null {
  if (part.optional === true) return 0;
  if (part.kind === 'break') return 2;
  if (part.kind === 'quiz') return part.when === 'opening' ? 3 : 5;
  return part.kind === 'activity' ? 6 : null;
}

const PIECE_RANK = { deck: 1, activity: 4 } as const;

/** All that can be left out from here on, in the order of the programme; each with what it saves by itself. */
export function cutsOf(content: SeminarContent, seminar: Seminar): Cut[] {
  const all = restMs(content, { ...seminar, leftOut: NOTHING_LEFT_OUT }).to;
  return content.programme.segments.flatMap((part, segment): Cut[] => {
    if (segment < seminar.segment) return [];
    const whole =
      segment > seminar.segment && canLeavePart(content, part)
        ? [{ segment, piece: null, rank: rankOf(part) }]
        : [];
    const pieces =
      part.kind === 'deck' || part.kind === 'activity'
        ? laterPieces(content, seminar, segment, part).map(({ id }) => ({
            segment,
            piece: id,
            rank: PIECE_RANK[part.kind],
          }))
        : [];
    return [...whole, ...pieces].map((cut) => {
      const leftOut = withCut(NOTHING_LEFT_OUT, cut);
      return { ...cut, savesMs: all - restMs(content, { ...seminar, leftOut }).to };
    });
  });
}

/** Slides marked as needed less and further rounds of a part, those that are still to come. */
function laterPieces(
  content: SeminarContent,
  seminar: Seminar,
  segment: number,
  part: Extract<Segment, { kind: 'deck' | 'activity' }>,
) {
  const pieces = piecesOf(content, part);
  const here = hereOf(content, seminar);
  const state = seminar.segments[segment];
  const over = state?.kind === 'activity' && state.phase === 'outro' && segment === seminar.segment;
  const on = segment === here.segment ? pieces.findIndex(({ id }) => id === here.piece) : -1;
  return pieces.filter(
    ({ id, optional }, index) =>
      !over &&
      index > on &&
      canLeavePiece(content, part, id) &&
      (part.kind === 'activity' || optional === true),
  );
}

/** What is left out already and lies behind: nothing that could be ticked any more. */
function pastOf(leftOut: LeftOut, cuts: readonly Cut[]): LeftOut {
  const ahead = cuts.reduce(withCut, NOTHING_LEFT_OUT);
  return {
    parts: leftOut.parts.filter((segment) => !isPartOut(ahead, segment)),
    within: leftOut.within.filter(({ segment, id }) => !isOutWithin(ahead, segment, id)),
  };
}

/** What should be left out, and by how much the rest is still too long then (0: it fits). */
export type Proposal = { leftOut: LeftOut; overMs: number };

/**
 * What to leave out of the rest so that it fits into `minutesLeft`: as little as needed, least needed first. Pure. The
 * debrief of a role-play and whom to call are never among it.
 */
export function proposeShortening(
  content: SeminarContent,
  seminar: Seminar,
  now: number,
  minutesLeft: number,
): Proposal {
  const room = minutesLeft * 60_000;
  const over = (leftOut: LeftOut): number =>
    neededMs(content, seminar, allowedFrom(content, seminar, leftOut), now) - room;
  const cuts = cutsOf(content, seminar);
  // A case of the own province stays out: only the trainer brings it back.
  const ownOut = { parts: [], within: ownCasesOut(content, seminar.setup, seminar.leftOut) };
  const ranked = cuts
    .filter((cut) => cut.rank !== null && cut.savesMs > 0 && !isCut(ownOut, cut))
    // Later ones first among equals: what is near is prepared already.
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.segment - a.segment);
  const taken: Cut[] = [];
  const past = pastOf(seminar.leftOut, cuts);
  let leftOut: LeftOut = { ...past, within: [...past.within, ...ownOut.within] };
  for (const cut of ranked) {
    if (over(leftOut) <= 0) break;
    taken.push(cut);
    leftOut = withCut(leftOut, cut);
  }
  // What a larger cut made unneeded stays in, the most needed first.
  for (const cut of taken.reverse()) {
    const without = withoutCut(leftOut, cut);
    if (over(without) <= 0) leftOut = without;
  }
  const allowed = allowedFrom(content, seminar, leftOut);
  return { leftOut: allowed, overMs: Math.max(0, over(allowed)) };
}
