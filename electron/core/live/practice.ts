import type { SeminarContent } from '../../contract/content.ts';
import { pieceKey } from '../../contract/practice.ts';
import type { Seminar } from '../../contract/seminar.ts';
import { hereIn } from './shorten.ts';
import { settle } from './timing.ts';

/** The slide or the round that is on, as a key of `pieceMs`; null in parts that are one piece, and around the rounds. */
function keyOn(content: SeminarContent, state: Seminar): string | null {
  const { segment, piece } = hereIn(content, state);
  const plan = content.programme.segments[segment];
  return plan && piece !== null ? pieceKey(plan, piece) : null;
}

/**
 * Keeps the time of each slide and round while somebody practises: whatever an action added to the account of the part
 * that was on belongs to the piece that was on. So the pieces of a part of slides always add up to that part, and time
 * asleep, away or on a break is in neither. `changed` is `state` after the action that came at `at`.
 */
export function timePieces(content: SeminarContent, state: Seminar, changed: Seminar, at: number): Seminar {
  if (state.setup.keeping !== 'practice') return changed;
  const piece = keyOn(content, state);
  const settled = piece === keyOn(content, changed) ? changed : settle(changed, at);
  const { segment } = state;
  const added = (settled.spentMs[segment] ?? 0) - (state.spentMs[segment] ?? 0);
  if (piece === null || added === 0) return settled;
  const pieceMs = { ...settled.pieceMs, [piece]: (settled.pieceMs[piece] ?? 0) + added };
  return { ...settled, pieceMs };
}
