import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { LocalText } from '../../../slides/model/text.ts';

/** One part of the programme: `takenMinutes` rounded, null where it was not held. */
export type PartSummary = {
  id: string;
  title: LocalText;
  plannedMinutes: number;
  takenMinutes: number | null;
};

/** Shorter than this is walking past a part, not holding it, ms. */
const PASSED_BY_MS = 5_000;

/** What ran: each part of the programme with its planned and its real length. */
export const summaryOf = (
  { programme }: Pick<SeminarContent, 'programme'>,
  spentMs: Seminar['spentMs'],
): PartSummary[] =>
  programme.segments.map(({ id, title, minutes }, index) => {
    const spent = spentMs[index] ?? 0;
    const held = spent >= PASSED_BY_MS;
    return {
      id,
      title,
      plannedMinutes: minutes,
      takenMinutes: held ? Math.max(1, Math.round(spent / 60_000)) : null,
    };
  });
