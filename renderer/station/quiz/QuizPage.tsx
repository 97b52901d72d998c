import { FormattedMessage } from 'react-intl';
import type { StationItem } from '../../../electron/contract/station.ts';
import type { Given } from '../../../slides/model/answering.ts';
import { inLocale } from '../../../slides/model/text.ts';
import { Fit } from '../../stage/parts/Fit.tsx';
import { MessageCard } from '../../stage/quiz/MessageCard.tsx';
import { itemNow } from '../step.ts';
import type { StationOn } from '../useStation.ts';
import { ItemOptions } from './ItemOptions.tsx';
import { ItemOrder } from './ItemOrder.tsx';
import { useKeys } from './useKeys.ts';
import '../../stage/quiz/QuizStage.css';
import './quiz.css';

/** What both ways of answering draw: the question, and what is answered so far. */
export type ItemProps = { on: StationOn; item: StationItem; given: Given };

/** One question: what it is about on the left, all that can be answered on the right, passing as large as the rest. */
export function QuizPage({ on }: { on: StationOn }) {
  const item = itemNow(on);
  return item ? <Asked key={`${on.part} ${item.id}`} on={on} item={item} /> : null;
}

function Asked({ on, item }: { on: StationOn; item: StationItem }) {
  const given = on.quiz?.answers[item.id];
  const heading = useKeys(item, given);
  const many = item.options.length > 4 || item.type === 'order';
  return (
    <div className={`station-quiz${many ? ' station-quiz-many' : ''}`}>
      <Fit className="station-quiz-left">
        {/* The focus begins here: a frame around the first option would speak for it. */}
        <h1
          ref={heading}
          id="station-question"
          tabIndex={-1}
          data-first=""
          className={`stage-quiz-question${item.message ? '' : ' stage-quiz-question-alone'}`}
        >
          {inLocale(item.question, on.locale)}
        </h1>
        {item.message ? <MessageCard message={item.message} locale={on.locale} /> : null}
        {item.type === 'single' || item.type === 'truefalse' ? null : (
          <p className="station-quiz-how" id="station-how">
            <FormattedMessage id={`station.quiz.how.${item.type}`} />
          </p>
        )}
      </Fit>
      <Fit className="station-quiz-right">
        {item.type === 'order' ? (
          <ItemOrder on={on} item={item} given={given} />
        ) : (
          <ItemOptions on={on} item={item} given={given} />
        )}
      </Fit>
    </div>
  );
}
