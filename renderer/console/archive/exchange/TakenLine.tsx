import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { doubtfulClock } from '../../../../electron/contract/clock.ts';
import type { Taken } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { dayAt, showDay } from '../../forms/day.ts';

type Props = {
  taken: Taken;
  locale: Locale;
  time?: string;
  trainers?: readonly string[];
  children?: ReactNode;
};

/**
 * One source that was handed in: its name, the day on which it was made, and what became of it; also the time of day at
 * which that happened, and from whom it is, where that is known. `children`: what can be done about it.
 */
export function TakenLine({ taken, locale, time, trainers = [], children }: Props) {
  const day = taken.status === 'taken' && taken.made !== null ? showDay(taken.made, locale) : null;
  return (
    <li className={`exchange-line is-${taken.status}`}>
      <p className="exchange-name">
        <strong>{trainers.length > 0 ? trainers.join(', ') : taken.name}</strong>
        {trainers.length > 0 ? <small>{taken.name}</small> : null}
        {time === undefined ? null : (
          <small>
            <FormattedMessage id={day === null ? 'imports.at' : 'imports.at.made'} values={{ time, day }} />
          </small>
        )}
        {time === undefined && day !== null ? <small>{day}</small> : null}
      </p>
      <div className="exchange-what">
        {taken.status === 'taken' ? (
          <Counts taken={taken} />
        ) : (
          <span>
            <FormattedMessage id={`exchange.refused.${taken.code}`} />
          </span>
        )}
        {children}
      </div>
    </li>
  );
}

/** What one source brought; what did not happen is not mentioned. */
function Counts({ taken }: { taken: Extract<Taken, { status: 'taken' }> }) {
  const { seminars, corrections, conflicts, purged, removed } = taken;
  const clock = doubtfulClock(taken.made, dayAt(Date.now()));
  return (
    <>
      <span>
        <FormattedMessage id="exchange.take.line" values={{ added: seminars.added }} />
      </span>
      {seminars.already > 0 ? (
        <span>
          <FormattedMessage id="exchange.take.already" values={{ count: seminars.already }} />
        </span>
      ) : null}
      {corrections > 0 ? (
        <span>
          <FormattedMessage id="exchange.take.corrections" values={{ count: corrections }} />
        </span>
      ) : null}
      {conflicts > 0 ? (
        <span className="exchange-conflict">
          <FormattedMessage id="exchange.take.conflicts" values={{ count: conflicts }} />
        </span>
      ) : null}
      {removed > 0 ? (
        <span className="exchange-conflict">
          <FormattedMessage id="exchange.take.removed" values={{ count: removed }} />
        </span>
      ) : null}
      {purged > 0 ? (
        <span>
          <FormattedMessage id="exchange.take.purged" />
        </span>
      ) : null}
      {clock === null ? null : (
        <span className="exchange-conflict">
          <FormattedMessage id={`exchange.take.clock.${clock}`} />
        </span>
      )}
    </>
  );
}
