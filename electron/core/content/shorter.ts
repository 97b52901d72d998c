import { stepsOfPart } from '../../../slides/model/part.ts';
import type { Programme, Segment } from '../../../slides/model/programme.ts';
import type { LocalText } from '../../../slides/model/text.ts';
import type { SeminarContent } from '../../contract/content.ts';
import { canLeavePiece } from '../../contract/left-out.ts';

/**
 * What goes first where time is short, of one part: the whole of it, slides of it, or all rounds but the first. `seconds`:
 * how much shorter it gets.
 */
export type Spare = { part: Segment; whole: boolean; pieces: LocalText[]; seconds: number };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The short variant of a programme, in its order: parts and slides that it marks as needed less, breaks, further rounds of
 * an activity. The same that the console proposes first (present/shorten), known before the seminar. Pure.
 */
export function sparesOf(content: Pick<SeminarContent, 'decks' | 'programme'>): Spare[] {
  return content.programme.segments.flatMap((part): Spare[] => {
    if (part.hidden === true) return [];
    if (part.optional === true || part.kind === 'break')
      return [{ part, whole: true, pieces: [], seconds: part.minutes * 60 }];
    const pieces = piecesIn(content, part);
    const seconds = sum(pieces.map((piece) => piece.seconds));
    return pieces.length === 0
      ? []
      : [{ part, whole: false, pieces: pieces.map(({ title }) => title), seconds }];
  });
}

function piecesIn(
  content: Pick<SeminarContent, 'decks'>,
  part: Segment,
): { title: LocalText; seconds: number }[] {
  if (part.kind === 'activity')
    return part.rounds
      .filter(({ id }) => canLeavePiece(content, part, id))
      .map(({ task, seconds }) => ({ title: task, seconds }));
  const deck = part.kind === 'deck' ? content.decks[part.deck] : undefined;
  if (part.kind !== 'deck' || !deck) return [];
  const shown = new Set(stepsOfPart(deck, part).map(({ slide }) => slide));
  return deck.slides.filter(
    ({ id, optional, hidden }, at) =>
      shown.has(at) && optional === true && hidden !== true && canLeavePiece(content, part, id),
  );
}

/** By how many minutes a programme can be shorter without losing what its pupils need most. */
export const spareMinutes = (decks: SeminarContent['decks'], programme: Programme): number =>
  sum(sparesOf({ decks, programme }).map(({ seconds }) => seconds)) / 60;
