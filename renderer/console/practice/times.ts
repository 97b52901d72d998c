import type { SeminarContent } from '../../../electron/contract/content.ts';
import { piecesOf } from '../../../electron/contract/left-out.ts';
import { pieceKey } from '../../../electron/contract/practice.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { LocalText } from '../../../slides/model/text.ts';

/** Planned and taken time in ms; `takenMs` null where it was walked past or never come to. */
type Time = { plannedMs: number; takenMs: number | null };

/** A slide or a round of an activity, with the number of its part and its own within that, from 1. */
export type PieceTime = Time & {
  id: string;
  kind: 'slide' | 'round';
  part: number;
  number: number;
  title: LocalText;
};

export type PartTime = Time & { id: string; title: LocalText; pieces: PieceTime[] };

/** `plannedMs` of the whole is that of the parts which were practised. `longest`: what ran over most, worst first. */
export type PracticeTimes = {
  parts: PartTime[];
  plannedMs: number;
  takenMs: number;
  longest: PieceTime[];
};

/** Shorter than this is walking past, ms. */
const PASSED_BY_MS = 1000;

/** Running over by less is nothing to talk about, ms. */
const WORTH_SAYING_MS = 5000;

const SHOWN = 3;

const taken = (ms: number | undefined): number | null => (ms === undefined || ms < PASSED_BY_MS ? null : ms);

const overMs = ({ plannedMs, takenMs }: Time): number => (takenMs ?? 0) - plannedMs;

/** What a practice run took, part by part and slide by slide, beside the plan. */
export function practiceTimes(
  content: SeminarContent,
  { spentMs, pieceMs }: Pick<Seminar, 'spentMs' | 'pieceMs'>,
): PracticeTimes {
  const parts = content.programme.segments.map((part, index): PartTime => {
    const deck = part.kind === 'deck' ? content.decks[part.deck] : undefined;
    const pieces = piecesOf(content, part).map(({ id, seconds }, at): PieceTime => {
      const slide = deck?.slides.find((one) => one.id === id);
      const round = part.kind === 'activity' ? part.rounds[at] : undefined;
      return {
        id,
        kind: slide ? 'slide' : 'round',
        part: index + 1,
        number: at + 1,
        title: slide?.title ?? round?.task ?? part.title,
        plannedMs: seconds * 1000,
        takenMs: taken(pieceMs[pieceKey(part, id)]),
      };
    });
    const { id, title, minutes } = part;
    return { id, title, plannedMs: minutes * 60_000, takenMs: taken(spentMs[index]), pieces };
  });
  const held = parts.filter(({ takenMs }) => takenMs !== null);
  return {
    parts,
    plannedMs: held.reduce((sum, { plannedMs }) => sum + plannedMs, 0),
    takenMs: held.reduce((sum, { takenMs }) => sum + (takenMs ?? 0), 0),
    longest: parts
      .flatMap(({ pieces }) => pieces)
      .filter((piece) => overMs(piece) >= WORTH_SAYING_MS)
      .sort((a, b) => overMs(b) - overMs(a))
      .slice(0, SHOWN),
  };
}
