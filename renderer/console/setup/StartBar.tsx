import { FormattedList, FormattedMessage, useIntl } from 'react-intl';
import type { Setup } from '../../../electron/contract/setup.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import type { Missing } from './model.ts';

type Props = {
  setup: Setup;
  missing: readonly Missing[];
  minutes: number | null;
  busy: boolean;
  error: unknown;
  /** The check page is up, instead of the form. */
  checking: boolean;
  /** Opens the check page, or goes back to the form. */
  onCheck: () => void;
  onStart: () => void;
  /** Goes through the programme without a class; needs neither place nor school. */
  onPractise: () => void;
};

/** What will be started, or what is still missing, and the one big button. */
export function StartBar({
  setup,
  missing,
  minutes,
  busy,
  error,
  checking,
  onCheck,
  onStart,
  onPractise,
}: Props) {
  const { formatMessage } = useIntl();
  const { school, keeping, trustedAdult } = setup;
  return (
    <footer className="form-bar setup-bar">
      <div aria-live="polite">
        {error !== null ? (
          <ErrorNote error={error} />
        ) : missing.length > 0 ? (
          <p className="form-hint">
            <FormattedMessage
              id="setup.bar.missing"
              values={{
                what: (
                  <FormattedList
                    key="what"
                    type="conjunction"
                    value={missing.map((what) => formatMessage({ id: `setup.missing.${what}` }))}
                  />
                ),
              }}
            />
          </p>
        ) : (
          <p className="setup-bar-ready">
            <strong>{school.name}</strong>
            <span>{school.communeName || school.provinceName}</span>
            {minutes !== null && (
              <span>
                <FormattedMessage id="setup.minutes" values={{ minutes }} />
              </span>
            )}
            {trustedAdult !== '' && (
              <span>
                <FormattedMessage id="setup.bar.adult" values={{ adult: trustedAdult }} />
              </span>
            )}
          </p>
        )}
      </div>
      {keeping !== 'record' && (
        <span className="setup-pill">
          <FormattedMessage id={`setup.keeping.${keeping}`} />
        </span>
      )}
      <button type="button" className="form-button" aria-disabled={busy} onClick={onPractise}>
        <FormattedMessage id="practice.start" />
      </button>
      <button type="button" className="form-button" onClick={onCheck}>
        <FormattedMessage id={checking ? 'ready.back' : 'ready.open'} />
      </button>
      <button type="button" className="form-button is-main" aria-disabled={busy} onClick={onStart}>
        <FormattedMessage id={busy ? 'setup.starting' : 'setup.start'} />
        {!busy && !checking && <kbd>Enter</kbd>}
      </button>
    </footer>
  );
}
