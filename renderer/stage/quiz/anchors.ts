import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { itemsOfForm, type Quiz, type QuizItem } from '../../../slides/model/quiz.ts';
import { type Share, sharesOf, totalHands } from '../hands.ts';
import { countsOf } from './counts.ts';

type QuizState = SegmentStateOf<'quiz'>;

/** One item asked at the beginning and at the end; both lists in the order of the item's options. */
export type AnchorResult = { item: QuizItem; opening: Share[]; closing: Share[] };

/**
 * The items of the closing quiz that the class also answered at the beginning in the same mode, with the answers of the
 * whole class then and now. Items nobody answered at one of the two times are left out: there is nothing to compare.
 */
export function anchorsOf(
  content: SeminarContent,
  seminar: Pick<Seminar, 'segments'>,
  quiz: Quiz,
  closing: QuizState,
): AnchorResult[] {
  const before = openingOf(content, seminar, quiz);
  if (before?.mode !== closing.mode) return [];
  return itemsOfForm(quiz, closing.form)
    .filter(({ anchor }) => anchor)
    .map((item) => ({ item, earlier: countsOf(before, item.id), later: countsOf(closing, item.id) }))
    .filter(({ earlier, later }) => totalHands(earlier) > 0 && totalHands(later) > 0)
    .map(({ item, earlier, later }) => ({
      item,
      opening: sharesOf(earlier, item.options),
      closing: sharesOf(later, item.options),
    }));
}

function openingOf(
  { programme }: SeminarContent,
  { segments }: Pick<Seminar, 'segments'>,
  quiz: Quiz,
): QuizState | null {
  const at = programme.segments.findIndex(
    (segment) => segment.kind === 'quiz' && segment.when === 'opening' && segment.quiz === quiz.id,
  );
  const state = segments[at];
  return state?.kind === 'quiz' ? state : null;
}
