import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Taken } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { showDay } from '../../forms/day.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { Page } from './Page.tsx';

type Line = Taken & { key: number };

/** Takes in bundles and sticks one after the other; what became of each stays in sight, the last one on top. */
export function TakeScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const take = async (from: 'files' | 'folder'): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const taken = (await call('exchange.take', { from })) ?? [];
      setLines((before) => [
        ...taken.map((one, index) => ({ ...one, key: before.length + taken.length - index })),
        ...before,
      ]);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  const count = lines.filter(({ status }) => status === 'taken').length;
  return (
    <Page title="exchange.take.title" lead="exchange.take.lead" onBack={onBack}>
      <div className="exchange-buttons">
        <button
          type="button"
          className="form-button is-main"
          disabled={busy}
          onClick={() => void take('folder')}
        >
          <FormattedMessage id={busy ? 'exchange.take.busy' : 'exchange.take.folder'} />
        </button>
        <button type="button" className="form-button" disabled={busy} onClick={() => void take('files')}>
          <FormattedMessage id="exchange.take.files" />
        </button>
      </div>
      <ErrorNote error={error} />
      <p className="form-hint" role="status">
        {!busy && lines.length > 0 ? (
          <FormattedMessage id="exchange.take.next" values={{ taken: count }} />
        ) : null}
      </p>
      <ul className="exchange-lines">
        {lines.map((line) => (
          <li key={line.key} className={`exchange-line is-${line.status}`}>
            <p className="exchange-name">
              <strong>{line.name}</strong>
              {line.status === 'taken' && line.made !== null ? (
                <small>{showDay(line.made, locale)}</small>
              ) : null}
            </p>
            <p className="exchange-what">
              {line.status === 'taken' ? (
                <Counts taken={line} />
              ) : (
                <FormattedMessage id={`exchange.refused.${line.code}`} />
              )}
            </p>
          </li>
        ))}
      </ul>
    </Page>
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
