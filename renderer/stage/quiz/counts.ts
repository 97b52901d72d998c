import type { Counts } from '../../../electron/contract/archive.ts';
import type { SegmentStateOf } from '../../../electron/contract/seminar.ts';
import type { QuizItem } from '../../../slides/model/quiz.ts';
import { type Share, sharesOf, totalHands } from '../hands.ts';

type QuizState = SegmentStateOf<'quiz'>;

/** What the class answered to an item in the mode that is on: hands, or what is shown of cards once revealed. */
export const countsOf = ({ mode, tallies, shown }: QuizState, item: string): Counts =>
  (mode === 'hands' ? tallies[item] : shown[item]?.counts) ?? {};

/** True for types where one participant can stand at more than one option, so that counts do not add up to people. */
export const isManifold = ({ type }: Pick<QuizItem, 'type'>): boolean =>
  type === 'several' || type === 'order';

/** How many chose an option at all; null where several hands can be one person's. */
export function peopleIn(state: QuizState, item: QuizItem): number | null {
  if (state.mode === 'hands') return isManifold(item) ? null : totalHands(state.tallies[item.id]);
  const { answered = 0, passed = 0 } = state.shown[item.id] ?? {};
  return answered - passed;
}

/**
 * Count and share of each option in the order written. Where one may choose several, or put steps in order, a share is one
 * of all who answered: those present where hands were counted and are known to be that many, else of no number, and only
 * the bars say which option got more.
 */
export function resultsOf(state: QuizState, item: QuizItem, present: number | null): Share[] {
  const counts = countsOf(state, item.id);
  if (!isManifold(item)) return sharesOf(counts, item.options);
  const each = item.options.map(({ id }) => ({ id, count: counts[id] ?? 0 }));
  const most = Math.max(0, ...each.map(({ count }) => count));
  const all = (state.mode === 'hands' ? present : peopleIn(state, item)) ?? 0;
  return each.map(({ id, count }) => ({
    id,
    count,
    share: most > 0 && all >= most ? count / all : null,
    bar: most === 0 ? 0 : count / Math.max(all, most),
  }));
}
