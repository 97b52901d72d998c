import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { SegmentStateOf, Seminar } from '../../../electron/contract/seminar.ts';
import { itemsOfForm, type Quiz, type QuizItem } from '../../../slides/model/quiz.ts';
import { presentOf, type Share, totalHands } from '../hands.ts';
import { countsOf, peopleIn, resultsOf } from './counts.ts';

type QuizState = SegmentStateOf<'quiz'>;

/**
 * One item asked at the beginning and at the end; both lists in the order of the item's options. `answers`: how many chose
 * an option then and now, null where hands do not say that.
 */
export type AnchorResult = {
  item: QuizItem;
  opening: Share[];
  closing: Share[];
  answers: { opening: number | null; closing: number | null };
};

/**
 * The items of the closing quiz that the class also answered at the beginning in the same mode, with the answers of the
 * whole class then and now. Items nobody answered at one of the two times are left out: there is nothing to compare.
 */
export function anchorsOf(
  content: SeminarContent,
  seminar: Pick<Seminar, 'segments' | 'setup'>,
  quiz: Quiz,
  closing: QuizState,
): AnchorResult[] {
  const before = openingOf(content, seminar, quiz);
  if (before?.mode !== closing.mode) return [];
  const present = presentOf(seminar.setup.groups);
  return itemsOfForm(quiz, closing.form)
    .filter(({ anchor, id }) => anchor && [before, closing].every((one) => totalHands(countsOf(one, id)) > 0))
    .map((item) => ({
      item,
      opening: resultsOf(before, item, present),
      closing: resultsOf(closing, item, present),
      answers: { opening: peopleIn(before, item), closing: peopleIn(closing, item) },
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
