import { useEffect, useRef } from 'react';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { itemsOfForm, type QuizItem } from '../../../slides/model/quiz.ts';

/** What a key means where a hall stands: the place of the option that most chose, `null` for shared out, undefined: nothing. */
export function stanceKey(code: string, options: number): number | null | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit === undefined || Number(digit) > options) return undefined;
  return digit === '0' ? null : Number(digit) - 1;
}

/** The question that a hall stands to now; null while something else is on, or after the answer was shown. */
export function stanceQuestion(content: SeminarContent, seminar: Seminar): QuizItem | null {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  if (plan?.kind !== 'quiz' || state?.kind !== 'quiz') return null;
  if (state.mode !== 'stance' || state.phase !== 'ask') return null;
  const quiz = content.quizzes[plan.quiz];
  return (quiz && itemsOfForm(quiz, state.form)[state.item]) ?? null;
}

/** One option for most of the hall, or none where it is shared out. */
export const stanceAction = (item: QuizItem, at: number | null): Action => ({
  type: 'quiz/stance',
  item: item.id,
  option: at === null ? null : (item.options[at]?.id ?? null),
});

const isTyping = (element: Element | null): boolean =>
  element?.matches('input, select, textarea, [contenteditable]') ?? false;

/** While mounted, the keys 1, 2, 3 mark an option of `item` and 0 marks none, unless something is being typed. */
export function useStanceKeys(item: QuizItem | null, dispatch: (action: Action) => void): void {
  const latest = useRef({ item, dispatch });
  latest.current = { item, dispatch };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { item: open, dispatch: send } = latest.current;
      if (!open || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (isTyping(document.activeElement) || document.querySelector('dialog[open]')) return;
      const at = stanceKey(event.code, open.options.length);
      if (at === undefined) return;
      event.preventDefault();
      send(stanceAction(open, at));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
