import type { Counts } from '../../../electron/contract/archive.ts';
import type { SegmentStateOf } from '../../../electron/contract/seminar.ts';

/** What the class answered to an item in the mode that is on: hands, or what is shown of cards once revealed. */
export const countsOf = ({ mode, tallies, shown }: SegmentStateOf<'quiz'>, item: string): Counts =>
  (mode === 'hands' ? tallies[item] : shown[item]?.counts) ?? {};
