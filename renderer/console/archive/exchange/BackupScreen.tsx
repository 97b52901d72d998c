import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { RestoredBackup } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { DailyBackups } from './DailyBackups.tsx';
import { Page } from './Page.tsx';
import { RestoredNote } from './RestoredNote.tsx';
import { Written } from './Written.tsx';

/** Backs the archive up on a stick, and brings back what a backup has and the archive has not. */
export function BackupScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const [days, setDays] = useState<readonly string[] | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const [restored, setRestored] = useState<RestoredBackup | null>(null);
  const { busy, error, setError, run: start } = useWork();
  useEffect(() => {
    call('backup.days').then(setDays, setError);
  }, [setError]);
  const run = (work: () => Promise<void>): Promise<void> => {
    setFile(null);
    setRestored(null);
    return start(work);
  };
  const restore = (daily: string | null): void =>
    void run(async () => setRestored(await call('backup.restore', { daily })));
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
        <button type="button" className="form-button" disabled={busy} onClick={() => restore(null)}>
          <FormattedMessage id="exchange.backup.restore" />
        </button>
      </div>
      <p className="form-hint">
        <FormattedMessage id="exchange.backup.restore.hint" />
      </p>
      <ErrorNote error={error} />
      {file === null ? null : (
        <Written file={file} onError={setError}>
          <FormattedMessage id="exchange.backup.done" />
        </Written>
      )}
      {restored === null ? null : <RestoredNote restored={restored} locale={locale} />}
      {days === null ? null : <DailyBackups {...{ days, locale, busy }} onRestore={restore} />}
    </Page>
  );
}
