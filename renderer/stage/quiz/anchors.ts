import type { Counts } from '../../../electron/contract/archive.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { itemsOfForm, type Quiz, type QuizItem } from '../../../slides/model/quiz.ts';
import { type Share, sharesOf, totalHands } from '../hands.ts';

type QuizState = SegmentStateOf<'quiz'>;

/** One item asked at the beginning and at the end; both lists in the order of the item's options. */
export type AnchorResult = { item: QuizItem; opening: Share[]; closing: Share[] };

/**
 * The items of the closing quiz that the class also answered at the beginning, with the hands of the whole class then
 * and now. Items nobody was counted for at one of the two times are left out: there is nothing to compare.
 */
export function anchorsOf(
  content: SeminarContent,
  seminar: Pick<Seminar, 'segments'>,
  quiz: Quiz,
  closing: QuizState,
): AnchorResult[] {
  const before = openingTallies(content, seminar, quiz);
  return itemsOfForm(quiz, closing.form)
    .filter(({ anchor }) => anchor)
    .filter(({ id }) => totalHands(before[id]) > 0 && totalHands(closing.tallies[id]) > 0)
    .map((item) => ({
      item,
      opening: sharesOf(before[item.id], item.options),
      closing: sharesOf(closing.tallies[item.id], item.options),
    }));
}

function openingTallies(
  { programme }: SeminarContent,
  { segments }: Pick<Seminar, 'segments'>,
  quiz: Quiz,
): Record<string, Counts> {
  const at = programme.segments.findIndex(
    (segment) => segment.kind === 'quiz' && segment.when === 'opening' && segment.quiz === quiz.id,
  );
  const state = segments[at];
  return state?.kind === 'quiz' ? state.tallies : {};
}
