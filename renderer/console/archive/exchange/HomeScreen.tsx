import { useEffect, useState } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { Import, Imports } from '../../../../electron/contract/imports.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { showDay } from '../../forms/day.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { WaitingLine } from '../decide/Waiting.tsx';
import { byDay } from './days.ts';
import { Page } from './Page.tsx';
import { TakenLine } from './TakenLine.tsx';
import './home.css';

type Props = {
  locale: Locale;
  onBack: () => void;
  onTake: () => void;
  onGive: () => void;
  onDecide: () => void;
};

/** The organiser's home: how much is here, what is missing, and what came in on which day. */
export function HomeScreen({ locale, onBack, onTake, onGive, onDecide }: Props) {
  const [state, setState] = useState<Imports | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('exchange.imports').then(setState, setError);
  }, []);
  const missing = state?.imports.filter(({ id }) => state.missing.includes(id)) ?? [];
  return (
    <Page title="imports.title" lead="imports.lead" onBack={onBack}>
      {state === null ? null : <Totals totals={state.totals} />}
      <div className="exchange-buttons">
        <button type="button" className="form-button is-main" onClick={onTake}>
          <FormattedMessage id="exchange.take.open" />
        </button>
        <button type="button" className="form-button" onClick={onBack}>
          <FormattedMessage id="imports.list" />
        </button>
        <button type="button" className="form-button" onClick={onGive}>
          <FormattedMessage id="imports.give" />
        </button>
      </div>
      <ErrorNote error={error} />
      <WaitingLine onOpen={onDecide} />
      {missing.length === 0 ? null : (
        <section className="home-missing" aria-labelledby="home-missing">
          <h2 id="home-missing">
            <FormattedMessage id="imports.missing" values={{ count: missing.length }} />
          </h2>
          <p>
            <FormattedMessage id="imports.missing.lead" />
          </p>
          <Lines imports={missing} locale={locale} />
        </section>
      )}
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

const Lines = ({ imports, locale }: { imports: readonly Import[]; locale: Locale }) => (
  <ul className="exchange-lines">
    {imports.map(({ id, time, trainers, what }) => (
      <TakenLine key={id} taken={what} locale={locale} time={time.slice(0, 5)} trainers={trainers} />
    ))}
  </ul>
);
