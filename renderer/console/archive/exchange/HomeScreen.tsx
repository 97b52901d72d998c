import { useEffect, useState } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { Import, Imports } from '../../../../electron/contract/imports.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { showDay } from '../../forms/day.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { WaitingLine } from '../decide/Waiting.tsx';
import type { Drill } from './Drill.tsx';
import { DrillStart } from './DrillStart.tsx';
import { byDay } from './days.ts';
import { HomeReports } from './HomeReports.tsx';
import { Page } from './Page.tsx';
import { TakenLine } from './TakenLine.tsx';
import './take.css';
import './home.css';

type Props = {
  locale: Locale;
  onBack: () => void;
  onOpen: (id: string) => void;
  onPage: (name: 'give' | 'take' | 'decide' | 'rollup') => void;
  drill: Drill;
};

/** The organiser's home: how much is here, what is missing, and what came in on which day. */
export function HomeScreen({ locale, onBack, onOpen, onPage, drill }: Props) {
  const [state, setState] = useState<Imports | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('exchange.imports').then(setState, setError);
  }, []);
  const among = (ids: readonly string[] = []): Import[] =>
    state?.imports.filter(({ id }) => ids.includes(id)) ?? [];
  const [missing, settled] = [among(state?.missing), among(state?.settled)];
  const settle = (id: string, isSettled: boolean): void =>
    void call('exchange.settle', { id, settled: isSettled }).then(setState, setError);
  return (
    <Page title="imports.title" lead="imports.lead" onBack={onBack}>
      {state === null ? null : <Totals totals={state.totals} />}
      <div className="exchange-buttons">
        <button type="button" className="form-button is-main" onClick={() => onPage('take')}>
          <FormattedMessage id="exchange.take.open" />
        </button>
        <button type="button" className="form-button" onClick={() => onPage('rollup')}>
          <FormattedMessage id="imports.rollup" />
        </button>
        <button type="button" className="form-button" onClick={() => onPage('give')}>
          <FormattedMessage id="imports.give" />
        </button>
      </div>
      <ErrorNote error={error} />
      <WaitingLine onOpen={() => onPage('decide')} />
      {missing.length === 0 ? null : (
        <section className="home-missing" aria-labelledby="home-missing">
          <h2 id="home-missing">
            <FormattedMessage id="imports.missing" values={{ count: missing.length }} />
          </h2>
          <p>
            <FormattedMessage id="imports.missing.lead" />
          </p>
          <Lines
            imports={missing}
            locale={locale}
            action="imports.settle"
            onAction={(id) => settle(id, true)}
          />
        </section>
      )}
      {settled.length === 0 ? null : (
        <details className="home-settled">
          <summary>
            <FormattedMessage id="imports.settled" values={{ count: settled.length }} />
          </summary>
          <Lines
            imports={settled}
            locale={locale}
            action="imports.unsettle"
            onAction={(id) => settle(id, false)}
          />
        </details>
      )}
      {drill.on ? <DrillStart drill={drill} /> : null}
      <HomeReports locale={locale} onOpen={onOpen} onList={onBack} />
      {state?.imports.length === 0 ? (
        <p className="form-note">
          <FormattedMessage id="imports.none" />
        </p>
      ) : null}
      {byDay(state?.imports ?? []).map(({ day, imports }) => (
        <section key={day} className="home-day" aria-labelledby={`home-${day}`}>
          <h2 id={`home-${day}`}>{showDay(day, locale)}</h2>
          <Lines imports={imports} locale={locale} />
        </section>
      ))}
      {drill.on ? null : <DrillStart drill={drill} />}
    </Page>
  );
}

const Totals = ({ totals }: { totals: Imports['totals'] }) => (
  <ul className="home-totals">
    {(['laptops', 'seminars', 'schools'] as const).map((name) => (
      <li key={name}>
        <strong>
          <FormattedNumber value={totals[name]} />
        </strong>
        <FormattedMessage id={`imports.${name}`} values={{ count: totals[name] }} />
      </li>
    ))}
  </ul>
);

type LinesProps = {
  imports: readonly Import[];
  locale: Locale;
  /** What can be done about each, by its message. */
  action?: string;
  onAction?: (id: string) => void;
};

const Lines = ({ imports, locale, action, onAction }: LinesProps) => (
  <ul className="exchange-lines">
    {imports.map(({ id, time, trainers, what }) => (
      <TakenLine key={id} taken={what} locale={locale} time={time.slice(0, 5)} trainers={trainers}>
        {action === undefined ? null : (
          <button type="button" className="form-link" onClick={() => onAction?.(id)}>
            <FormattedMessage id={action} />
          </button>
        )}
      </TakenLine>
    ))}
  </ul>
);
