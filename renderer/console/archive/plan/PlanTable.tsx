import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Planned, Progress } from '../../../../electron/contract/plan.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import { matches } from '../../forms/fold.ts';
import '../numbers.css';

type Props = { progress: Progress; locale: Locale; onOpen: (id: string) => void };

const FILTERS = ['missing', 'all', 'unplanned'] as const;
type Filter = (typeof FILTERS)[number];

/** More rows than anybody reads; the search finds the others. */
const MOST = 300;

const fits = (query: string, ...texts: string[]): boolean => matches(texts.join(' '), query);

/** Every planned seminar with what came in of it; and seminars that the plan does not know. */
export function PlanTable({ progress, locale, onOpen }: Props) {
  const { formatMessage } = useIntl();
  const [filter, setFilter] = useState<Filter>('missing');
  const [query, setQuery] = useState('');
  const counts: Record<Filter, number> = {
    missing: progress.seminars.planned - progress.seminars.held,
    all: progress.seminars.planned,
    unplanned: progress.unplanned.length,
  };
  const rows = progress.rows.filter(
    ({ state, school, commune, province, trainer }) =>
      (filter === 'all' || state !== 'held') && fits(query, school, commune, province, trainer),
  );
  const unplanned = progress.unplanned.filter(({ school, commune }) => fits(query, school, commune));
  const shown = filter === 'unplanned' ? unplanned.length : rows.length;
  return (
    <section>
      <div className="plan-tools">
        <fieldset className="plan-filter">
          <legend className="form-label">
            <FormattedMessage id="plan.filter" />
          </legend>
          {FILTERS.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="plan-filter"
                checked={filter === name}
                onChange={() => setFilter(name)}
              />
              <FormattedMessage id={`plan.filter.${name}`} values={{ count: counts[name] }} />
            </label>
          ))}
        </fieldset>
        <input
          type="search"
          className="archive-search"
          aria-label={formatMessage({ id: 'plan.search' })}
          placeholder={formatMessage({ id: 'plan.search' })}
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {shown === 0 ? (
        <p className="form-note is-leaf" role="status">
          <FormattedMessage id={query === '' ? `plan.none.${filter}` : 'plan.none.found'} />
        </p>
      ) : (
        <table className="archive-table">
          <thead>
            <tr>
              {['date', 'school', ...(filter === 'unplanned' ? [] : ['trainer']), 'state'].map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id={`plan.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filter === 'unplanned'
              ? unplanned.slice(0, MOST).map(({ id, school, commune, date, extra }) => (
                  <tr key={id}>
                    <td>{showDay(date, locale)}</td>
                    <School name={school} places={[commune]} />
                    <td>
                      {extra ? (
                        <span className="plan-state is-held">
                          <FormattedMessage id="plan.extra" />
                        </span>
                      ) : null}
                      <OpenButton onOpen={() => onOpen(id)} />
                    </td>
                  </tr>
                ))
              : rows
                  .slice(0, MOST)
                  .map((row) => <Row key={JSON.stringify(row)} row={row} locale={locale} onOpen={onOpen} />)}
          </tbody>
        </table>
      )}
      {shown > MOST ? (
        <p className="form-hint">
          <FormattedMessage id="plan.more" values={{ count: shown - MOST }} />
        </p>
      ) : null}
    </section>
  );
}

function School({ name, places }: { name: string; places: string[] }) {
  return (
    <td className="plan-school">
      <strong>{name}</strong>
      <small>{places.filter((place) => place !== '').join(', ')}</small>
    </td>
  );
}

function OpenButton({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" className="form-link" onClick={onOpen}>
      <FormattedMessage id="plan.open" />
    </button>
  );
}

function Row({ row, locale, onOpen }: { row: Planned; locale: Locale; onOpen: (id: string) => void }) {
  const { date, school, commune, province, trainer, state, seminar, heldOn } = row;
  return (
    <tr>
      <td>{date === null ? <FormattedMessage id="plan.noDay" /> : showDay(date, locale)}</td>
      <School name={school} places={[commune, province]} />
      <td>{trainer}</td>
      <td>
        <span className={`plan-state is-${state}`}>
          {heldOn !== null && heldOn !== date ? (
            <FormattedMessage id="plan.state.other" values={{ day: showDay(heldOn, locale) }} />
          ) : (
            <FormattedMessage id={`plan.state.${state}`} />
          )}
        </span>
        {seminar === null ? null : <OpenButton onOpen={() => onOpen(seminar)} />}
      </td>
    </tr>
  );
}
