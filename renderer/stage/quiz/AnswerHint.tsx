import { FormattedMessage } from 'react-intl';
import type { QuizItem } from '../../../slides/model/quiz.ts';
import './AnswerHint.css';

/** How a question that is not simply "choose one" is answered; nothing for the others. */
export function AnswerHint({ type }: Pick<QuizItem, 'type'>) {
  if (type === 'single' || type === 'truefalse') return null;
  return (
    <p className="stage-quiz-hint">
      <FormattedMessage id={`quiz.hint.${type}`} />
    </p>
  );
}
