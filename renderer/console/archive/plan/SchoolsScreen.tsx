import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SchoolsState, Spelling } from '../../../../electron/contract/plan.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { Page } from '../exchange/Page.tsx';
import './schools.css';

type School = Spelling['school'];

const nameOf = ({ name, provinceName, communeName }: School): string =>
  [name, communeName, provinceName].join(' ');

const placeOf = ({ communeName, provinceName }: School): string =>
  [communeName, provinceName].filter((part) => part !== '').join(', ');

/** Names of schools that may be two ways of writing one, and what was said about them, to be taken back. */
export function SchoolsScreen({ onBack }: { onBack: () => void }) {
  const [state, setState] = useState<SchoolsState | null>(null);
  const { busy, error, setError, run } = useWork();
  useEffect(() => {
    call('schools.state').then(setState, setError);
  }, [setError]);
  const say = (what: () => Promise<void>): void =>
    void run(async () => {
      await what();
      setState(await call('schools.state'));
    });
  return (
    <Page title="plan.schools.title" lead="plan.schools.lead" onBack={onBack}>
      <ErrorNote error={error} />
      {state?.suggestions.length === 0 ? (
        <p className="form-note is-leaf" role="status">
          <FormattedMessage id="plan.schools.none" />
        </p>
      ) : null}
      {state && state.suggestions.length > 0 ? (
        <ul className="schools-questions">
          {state.suggestions.map(({ a, b }) => (
            <li key={`${nameOf(a.school)} ${nameOf(b.school)}`} className="schools-question">
              <h2>
                <FormattedMessage id="plan.schools.question" />
              </h2>
              <div className="schools-pair">
                <Way spelling={a} busy={busy} onUse={() => say(() => join(b, a))} />
                <Way spelling={b} busy={busy} onUse={() => say(() => join(a, b))} />
              </div>
              <button
                type="button"
                className="form-button"
                disabled={busy}
                onClick={() => say(() => call('schools.apart', { a: a.school, b: b.school }))}
              >
                <FormattedMessage id="plan.schools.no" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {state ? <Said state={state} busy={busy} say={say} /> : null}
    </Page>
  );
}

const join = (from: Spelling, to: Spelling): Promise<void> =>
  call('schools.join', { from: from.school, to: to.school });

function Way({ spelling, busy, onUse }: { spelling: Spelling; busy: boolean; onUse: () => void }) {
  const { school, seminars, planned } = spelling;
  return (
    <div className="schools-way">
      <strong>{school.name}</strong>
      <small>{placeOf(school) || <FormattedMessage id="plan.schools.noCommune" />}</small>
      <small>
        <FormattedMessage id="plan.schools.used" values={{ seminars, planned }} />
      </small>
      <button type="button" className="form-button is-small" disabled={busy} onClick={onUse}>
        <FormattedMessage id="plan.schools.yes" />
      </button>
    </div>
  );
}

type SaidProps = { state: SchoolsState; busy: boolean; say: (what: () => Promise<void>) => void };

/** What was said before. An alias that another contradicts is marked: neither counts. */
function Said({ state, busy, say }: SaidProps) {
  return (
    <>
      {state.aliases.length === 0 ? null : (
        <section>
          <h2 className="form-label schools-said-head">
            <FormattedMessage id="plan.schools.said" />
          </h2>
          <ul className="schools-said">
            {state.aliases.map(({ id, from, to, counts }) => (
              <li key={id}>
                <span>
                  <s>{from.name}</s> → <strong>{to.name}</strong>
                  <small>{placeOf(to)}</small>
                  {counts ? null : (
                    <small className="schools-bad">
                      <FormattedMessage id="plan.schools.disagree" />
                    </small>
                  )}
                </span>
                <button
                  type="button"
                  className="form-button is-small"
                  disabled={busy}
                  onClick={() => say(() => call('schools.undo', { id }))}
                >
                  <FormattedMessage id="plan.schools.undo" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.apart === 0 ? null : (
        <p className="schools-apart">
          <FormattedMessage id="plan.schools.apart" values={{ count: state.apart }} />{' '}
          <button
            type="button"
            className="form-button is-small"
            disabled={busy}
            onClick={() => say(() => call('schools.askAgain'))}
          >
            <FormattedMessage id="plan.schools.askAgain" />
          </button>
        </p>
      )}
    </>
  );
}
