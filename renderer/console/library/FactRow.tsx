import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { FactsView } from '../../../electron/contract/library-view.ts';
import { useSourceDay } from './useSourceDay.ts';

type Seen = FactsView['contacts'][number] | FactsView['rules'][number];

type Props = {
  seen: Seen;
  /** Who is checking now; '' while nobody has said. */
  by: string;
  /** Notes a check by this name; with '' takes it back. */
  onCheck: (name: string) => void;
  children: ReactNode;
};

/** One number or rule, its source with the day, and who checked it; a button notes that somebody has done so now. */
export function FactRow({ seen: { fact, checked, state, own }, by, onCheck, children }: Props) {
  const { formatDate, formatMessage } = useIntl();
  const day = (date: string | null): string =>
    date === null
      ? formatMessage({ id: 'library.facts.noDay' })
      : formatDate(date, { dateStyle: 'long', timeZone: 'UTC' });
  const readOn = useSourceDay();
  const seenOn = 'source_seen' in fact ? fact.source_seen : undefined;
  const name = by.trim();
  return (
    <li className={`facts-row is-${state}`} data-fact={fact.id} data-state={state}>
      <div>
        {children}
        <p className="library-address">
          <FormattedMessage
            id="library.facts.source"
            values={{
              source: fact.source,
              date: seenOn === undefined ? day(fact.source_date) : readOn({ seen: seenOn }),
            }}
          />
          {own && (
            <em>
              <FormattedMessage id="library.facts.own" />
            </em>
          )}
        </p>
      </div>
      <div className="facts-check">
        <p>
          <FormattedMessage
            id={`library.facts.state.${state}`}
            values={{ by: checked?.by ?? '', date: day(checked?.date ?? null) }}
          />
        </p>
        <button
          type="button"
          className="form-button is-small"
          disabled={name === ''}
          title={name === '' ? formatMessage({ id: 'library.facts.sayWho' }) : undefined}
          onClick={() => onCheck(name)}
        >
          <FormattedMessage id="library.facts.check" />
        </button>
        {checked !== null && (
          <button type="button" className="form-link" onClick={() => onCheck('')}>
            <FormattedMessage id="library.facts.uncheck" />
          </button>
        )}
      </div>
    </li>
  );
}
