import { CARDS } from './answering.ts';
import type { SegmentStateOf, Seminar } from './seminar.ts';
import { totalAttendance } from './setup.ts';

type Dealt = Pick<Seminar, 'dealt' | 'setup'>;

/** The highest number that can be in the room; a higher one is a card that nobody dealt. */
export function highestCard({ dealt, setup }: Dealt): number {
  return dealt ?? Math.min(totalAttendance(setup.groups).present ?? CARDS, CARDS);
}

/** How many cards are waited for; null where nobody said how many are present or were dealt. */
export function expectedCards({ dealt, setup }: Dealt): number | null {
  const { present } = totalAttendance(setup.groups);
  if (present === null) return dealt;
  return Math.min(present, dealt ?? CARDS, CARDS);
}

/** The quiz that is on with an open question that cards answer; null while there is nothing for a camera to do. */
export function openForCards({
  stage,
  segment,
  segments,
}: Pick<Seminar, 'stage' | 'segment' | 'segments'>): SegmentStateOf<'quiz'> | null {
  const state = segments[segment];
  const open =
    stage === 'running' && state?.kind === 'quiz' && state.mode === 'cards' && state.phase === 'ask';
  return open ? state : null;
}
