import { z } from 'zod';
import { stepsOfPart } from '../../slides/model/part.ts';
import type { Segment } from '../../slides/model/programme.ts';
import { idSchema } from '../../slides/model/text.ts';
import type { SeminarContent } from './content.ts';

const index = z.int().min(0).max(100_000);

/** What is left out of a running seminar because time is short: whole parts, and slides or rounds inside others. */
export const leftOutSchema = z.strictObject({
  /** Indices of parts of the programme. */
  parts: z.array(index).max(60),
  /** Slides of a deck part and rounds of an activity, by their ids. */
  within: z.array(z.strictObject({ segment: index, id: idSchema })).max(600),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

export const NOTHING_LEFT_OUT: LeftOut = { parts: [], within: [] };

/** True where the whole part is passed over. */
export const isPartOut = (leftOut: LeftOut, segment: number): boolean => leftOut.parts.includes(segment);

/** True where this slide or round of the part is passed over. */
export const isOutWithin = (leftOut: LeftOut, segment: number, id: string): boolean =>
  leftOut.within.some((entry) => entry.segment === segment && entry.id === id);

type Decks = Pick<SeminarContent, 'decks'>;
type Within = {
  id: string;
  seconds: number;
  essential?: boolean | undefined;
  optional?: boolean | undefined;
};

/** The slides of a deck part or the rounds of an activity, in order; nothing for parts that are one piece. */
export function piecesOf(content: Decks, part: Segment): Within[] {
  if (part.kind === 'activity') return part.rounds;
  const deck = part.kind === 'deck' ? content.decks[part.deck] : undefined;
  if (part.kind !== 'deck' || !deck) return [];
  const shown = new Set(stepsOfPart(deck, part).map(({ slide }) => slide));
  return deck.slides.filter((_, slide) => shown.has(slide));
}

/**
 * Whether a whole part may be left out. Never: whom to call, a role-play (its debrief belongs to what was played), a part
 * that says that it is essential, and slides among which one is.
 */
export function canLeavePart(content: SeminarContent, part: Segment): boolean {
  if (part.kind === 'contacts' || part.kind === 'roleplay' || part.essential === true) return false;
  return part.kind !== 'deck' || piecesOf(content, part).every(({ essential }) => essential !== true);
}

/** Whether a slide or a round may be left out: no essential slide, and never the first round, in which all try it. */
export function canLeavePiece(content: Decks, part: Segment, id: string): boolean {
  const pieces = piecesOf(content, part);
  const at = pieces.findIndex((piece) => piece.id === id);
  if (at < 0 || pieces[at]?.essential === true) return false;
  return part.kind !== 'activity' || at > 0;
}

/** Where the trainer is: that part and, in it, the slide or round that is on. */
export type Here = { segment: number; piece: string | null };

/**
 * What of `wanted` may really be left out: nothing that must stay, nothing that is on now. A part of which no slide would
 * remain is left out as a whole, or kept whole where it may not be. Sorted, each thing once.
 */
export function allowedLeftOut(content: SeminarContent, here: Here, wanted: LeftOut): LeftOut {
  const parts: number[] = [];
  const within: LeftOut['within'] = [];
  content.programme.segments.forEach((part, segment) => {
    const may = segment !== here.segment && canLeavePart(content, part);
    if (may && isPartOut(wanted, segment)) {
      parts.push(segment);
      return;
    }
    const pieces = piecesOf(content, part);
    const out = pieces.filter(
      ({ id }) =>
        isOutWithin(wanted, segment, id) &&
        canLeavePiece(content, part, id) &&
        !(segment === here.segment && id === here.piece),
    );
    if (out.length < pieces.length) within.push(...out.map(({ id }) => ({ segment, id })));
    else if (may && out.length > 0) parts.push(segment);
  });
  return { parts, within };
}

/** `leftOut` with everything of one part back in the programme. */
export const withPartBack = (leftOut: LeftOut, segment: number): LeftOut => ({
  parts: leftOut.parts.filter((part) => part !== segment),
  within: leftOut.within.filter((entry) => entry.segment !== segment),
});

/** `leftOut` with one slide or round back in the programme. */
export const withPieceBack = (leftOut: LeftOut, segment: number, id: string): LeftOut => ({
  ...leftOut,
  within: leftOut.within.filter((entry) => entry.segment !== segment || entry.id !== id),
});
