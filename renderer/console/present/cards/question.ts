import { openForCards } from '../../../../electron/contract/cards.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { itemsOfForm, type QuizItem } from '../../../../slides/model/quiz.ts';

/** The question that cards answer now; null while there is none. */
export function cardQuestion(content: SeminarContent, seminar: Seminar): QuizItem | null {
  const open = openForCards(seminar);
  const plan = content.programme.segments[seminar.segment];
  const quiz = open && plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
  return (open && quiz && itemsOfForm(quiz, open.form)[open.item]) ?? null;
}
