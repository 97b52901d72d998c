import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { StationMode } from '../../../../electron/contract/station.ts';
import type { Draft, Offer } from './StationPanel.tsx';

/** What is proposed first: everything that the programme has, for a group of the class as the set-up describes it. */
export const firstSeat = (
  { opening, closing, scenarios, role, ageBand }: Offer,
  practice: boolean,
): Draft => ({
  opening: opening?.id ?? null,
  scenario: scenarios[0]?.id ?? null,
  closing: closing?.id ?? null,
  mode: 'group',
  trial: practice,
  role,
  ageBand,
  clicker: null,
});

/**
 * Whether Page Up and Page Down should move the programme, as long as the trainer has not said it: while the class does
 * something with its clock on the stage and a group is at the laptop.
 */
export function clickerFor(
  mode: StationMode,
  { segments, segment }: Pick<Seminar, 'segments' | 'segment'>,
): boolean {
  const kind = segments[segment]?.kind;
  return mode === 'group' && (kind === 'activity' || kind === 'break');
}

/** True where a turn would have nothing in it. */
export const isEmpty = ({ opening, scenario, closing }: Draft): boolean =>
  opening === null && scenario === null && closing === null;
