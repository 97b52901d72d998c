import { FormattedMessage } from 'react-intl';
import type { Taken } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';

/** One source that was handed in: its name, the day on which it was made, and what became of it. */
export function TakenLine({ taken, locale }: { taken: Taken; locale: Locale }) {
  return (
    <li className={`exchange-line is-${taken.status}`}>
      <p className="exchange-name">
        <strong>{taken.name}</strong>
        {taken.status === 'taken' && taken.made !== null ? (
          <small>{showDay(taken.made, locale)}</small>
        ) : null}
      </p>
      <p className="exchange-what">
        {taken.status === 'taken' ? (
          <Counts taken={taken} />
        ) : (
          <FormattedMessage id={`exchange.refused.${taken.code}`} />
        )}
      </p>
    </li>
  );
}

/** What one source brought; what did not happen is not mentioned. */
function Counts({ taken }: { taken: Extract<Taken, { status: 'taken' }> }) {
  const { seminars, corrections, conflicts, purged } = taken;
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
      {purged > 0 ? (
        <span>
          <FormattedMessage id="exchange.take.purged" />
        </span>
      ) : null}
    </>
  );
}
