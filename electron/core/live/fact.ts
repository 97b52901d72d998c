import type { SegmentState, Seminar } from '../../contract/seminar.ts';

/** What a part has recorded of the class: its counts and choices. */
function recorded(segment: SegmentState): readonly unknown[] {
  if (segment.kind === 'quiz') return [segment.tallies, segment.stance, segment.doubles];
  if (segment.kind === 'roleplay')
    return [segment.votes, segment.rehearsal.path, segment.rehearsal.stopped, segment.past];
  return [];
}

const differs = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.some((value, index) => value !== b[index]);

/** What the station has recorded: plays that are over, and each choice of the one that is on. */
const atStation = ({ station: { on, plays } }: Seminar): readonly unknown[] => [
  plays,
  on?.rehearsal?.path.length,
  on?.rehearsal?.stopped,
];

/**
 * True where a step changed something whose loss would lose a fact: a count, a choice that happened, attendance, words of
 * the trainer, a question of the box, or that the seminar is being closed. Such a step is on the disk before any window shows it; a mere
 * position shows at once and follows within 250 ms.
 */
export function isFact(before: Seminar, after: Seminar): boolean {
  if (before.answering !== after.answering || before.box !== after.box) return true;
  if (before.setup !== after.setup || before.remarks !== after.remarks || before.stage !== after.stage)
    return true;
  if (before.awayMs !== after.awayMs || differs(atStation(before), atStation(after))) return true;
  return after.segments.some((segment, index) => {
    const old = before.segments[index];
    return old !== undefined && segment !== old && differs(recorded(segment), recorded(old));
  });
}
