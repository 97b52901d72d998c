import { FormattedMessage } from 'react-intl';
import type { StationOn } from '../useStation.ts';
import './progress.css';

/** Which quiz and which question of it, as dashes and in words; nothing outside a quiz. */
export function Progress({ on }: { on: StationOn }) {
  const { quiz, page, at, part } = on;
  if (!quiz) return null;
  const total = quiz.items.length;
  return (
    <div className="station-progress">
      <p>
        <FormattedMessage id={`station.part.${part}`} />
        {page === 'quiz' ? (
          <span>
            <FormattedMessage id="stage.quiz.item" values={{ item: at + 1, total }} />
          </span>
        ) : null}
      </p>
      <div aria-hidden="true">
        {quiz.items.map(({ id }, index) => (
          <span
            key={id}
            className={page === 'quiz' && index === at ? 'is-now' : quiz.answers[id] ? 'is-done' : ''}
          />
        ))}
      </div>
    </div>
  );
}
