import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import { canRun, itemsOfForm, type RunMode } from '../../../../slides/model/quiz.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import './mode.css';

/** The ways of answering, from the most usual one. */
const CHOICES = ['hands', 'cards', 'stance', 'station'] as const satisfies readonly RunMode[];

/** How the class answers the quiz that is on, where its questions allow more than one way. */
export function ModeChoice({
  content,
  seminar,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  dispatch: (action: Action) => void;
}) {
  const plan = content.programme.segments[seminar.segment];
  const state = seminar.segments[seminar.segment];
  const quiz = plan?.kind === 'quiz' ? content.quizzes[plan.quiz] : undefined;
  if (state?.kind !== 'quiz' || quiz === undefined || state.phase === 'done') return null;
  const items = itemsOfForm(quiz, state.form);
  const able = CHOICES.filter((mode) => items.every((item) => canRun(item, mode)));
  if (able.length < 2) return null;
  return (
    <section className="mode">
      <h2>
        <FormattedMessage id="scan.mode" />
      </h2>
      <div className="mode-row">
        {able.map((mode) => (
          <PressButton
            key={mode}
            aria-pressed={state.mode === mode}
            onClick={() => dispatch({ type: 'quiz/mode', mode })}
          >
            <FormattedMessage id={`scan.mode.${mode}`} />
          </PressButton>
        ))}
      </div>
    </section>
  );
}
