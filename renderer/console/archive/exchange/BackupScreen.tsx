import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Taken } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { showDay } from '../../forms/day.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { Page } from './Page.tsx';
import { TakenLine } from './TakenLine.tsx';
import { Written } from './Written.tsx';

/** Backs the archive up on a stick, and brings back what a backup has and the archive has not. */
export function BackupScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [last, setLast] = useState<string | null | undefined>(undefined);
  const [file, setFile] = useState<string | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const { busy, error, setError, run: start } = useWork();
  useEffect(() => {
    call('backup.last').then(setLast, setError);
  }, [setError]);
  const run = (work: () => Promise<void>): Promise<void> => {
    setFile(null);
    setTaken(null);
    return start(work);
  };
  return (
    <Page title="exchange.backup.title" lead="exchange.backup.lead" onBack={onBack}>
      <div className="exchange-buttons">
        <button
          type="button"
          className="form-button is-main"
          disabled={busy}
          onClick={() => void run(async () => setFile(await call('backup.write')))}
        >
          <FormattedMessage id={busy ? 'exchange.give.busy' : 'exchange.backup.write'} />
        </button>
        <button
          type="button"
          className="form-button"
          disabled={busy}
          onClick={() => void run(async () => setTaken(await call('backup.restore')))}
        >
          <FormattedMessage id="exchange.backup.restore" />
        </button>
      </div>
      <p className="form-hint">
        {last === undefined ? null : last === null ? (
          <FormattedMessage id="exchange.backup.never" />
        ) : (
          <FormattedMessage id="exchange.backup.last" values={{ day: showDay(last, locale) }} />
        )}
      </p>
      <p className="form-hint">
        <FormattedMessage id="exchange.backup.restore.hint" />
      </p>
      <ErrorNote error={error} />
      {file === null ? null : (
        <Written file={file} onError={setError}>
          <FormattedMessage id="exchange.backup.done" />
        </Written>
      )}
      {taken === null ? null : (
        <ul className="exchange-lines">
          <TakenLine taken={taken} locale={locale} />
        </ul>
      )}
    </Page>
  );
}
