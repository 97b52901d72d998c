import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import type { StationItem } from '../../../electron/contract/station.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { Fit } from '../../stage/parts/Fit.tsx';
import { MessageCard } from '../../stage/quiz/MessageCard.tsx';
import { itemNow } from '../step.ts';
import { act, type StationOn } from '../useStation.ts';
import { numberKey } from '../useSteps.ts';
import { type Given, pressed } from './answer.ts';
import { ItemOptions } from './ItemOptions.tsx';
import { ItemOrder } from './ItemOrder.tsx';
import '../../stage/quiz/QuizStage.css';
import './quiz.css';

/** What both ways of answering need: the question, what is answered so far, and how to say another answer. */
export type ItemProps = {
  on: StationOn;
  item: StationItem;
  given: Given;
  onGive: (answer: string[] | null) => void;
};

/** One question: what it is about on the left, all that can be answered on the right, passing as large as the rest. */
export function QuizPage({ on }: { on: StationOn }) {
  const item = itemNow(on);
  return item ? <Asked key={`${on.part} ${item.id}`} on={on} item={item} /> : null;
}

function Asked({ on, item }: { on: StationOn; item: StationItem }) {
  const { locale, quiz } = on;
  const given = quiz?.answers[item.id];
  const give = (answer: string[] | null): void => act({ type: 'answer', item: item.id, answer });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const answer = pressed(item, given, numberKey(event));
      if (answer !== undefined) give(answer);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const props = { on, item, given, onGive: give };
  const many = item.options.length > 4 || item.type === 'order';
  return (
    <div className={`station-quiz${many ? ' station-quiz-many' : ''}`}>
      <Fit className="station-quiz-left">
        <h1
          id="station-question"
          className={`stage-quiz-question${item.message ? '' : ' stage-quiz-question-alone'}`}
        >
          {inLocale(item.question, locale)}
        </h1>
        {item.message ? <MessageCard message={item.message} locale={locale} /> : null}
        {item.type === 'single' || item.type === 'truefalse' ? null : (
          <p className="station-quiz-how" id="station-how">
            <FormattedMessage id={`station.quiz.how.${item.type}`} />
          </p>
        )}
      </Fit>
      <Fit className="station-quiz-right">
        {item.type === 'order' ? <ItemOrder {...props} /> : <ItemOptions {...props} />}
      </Fit>
    </div>
  );
}
