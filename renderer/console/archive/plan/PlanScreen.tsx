import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PlanPreview, Progress } from '../../../../electron/contract/plan.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { showDay } from '../../forms/day.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import { Page } from '../exchange/Page.tsx';
import { Written } from '../exchange/Written.tsx';
import { PlanNumbers } from './PlanNumbers.tsx';
import { PlanTable } from './PlanTable.tsx';
import { Preview } from './Preview.tsx';
import './plan.css';

/** The plan of a period: taking it in, and what came in of it. */
export function PlanScreen({ locale, onBack, onOpen }: PageProps) {
  const [progress, setProgress] = useState<Progress | null | undefined>(undefined);
  const [preview, setPreview] = useState<PlanPreview | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const { busy, error, setError, run } = useWork();
  useEffect(() => {
    call('plan.state').then(setProgress, setError);
  }, [setError]);
  const choose = (): Promise<void> =>
    run(async () => {
      setFile(null);
      setPreview(await call('plan.choose'));
    });
  const confirm = (): Promise<void> =>
    run(async () => {
      await call('plan.confirm');
      setPreview(null);
      setProgress(await call('plan.state'));
    });
  const write = (): Promise<void> => run(async () => setFile(await call('plan.export', { locale })));
  const isOpen = progress !== null && progress !== undefined && preview === null;
  return (
    <Page title="plan.title" lead="plan.lead" onBack={onBack}>
      <div className="plan">
        <div className="exchange-buttons">
          <button
            type="button"
            className={`form-button${progress === null && preview === null ? ' is-main' : ''}`}
            disabled={busy}
            onClick={() => void choose()}
          >
            <FormattedMessage id={progress ? 'plan.replace' : 'plan.pick'} />
          </button>
          {isOpen && progress.seminars.held < progress.seminars.planned ? (
            <button type="button" className="form-button" disabled={busy} onClick={() => void write()}>
              <FormattedMessage id="plan.write" />
            </button>
          ) : null}
        </div>
        <ErrorNote error={error} />
        {file === null ? null : (
          <Written file={file} onError={setError}>
            <FormattedMessage id="plan.exported" />
          </Written>
        )}
        {preview === null ? null : (
          <Preview
            preview={preview}
            locale={locale}
            busy={busy}
            replaces={Boolean(progress)}
            onTake={() => void confirm()}
            onLeave={() => setPreview(null)}
          />
        )}
        {isOpen ? (
          <>
            <PlanNumbers progress={progress} />
            <p className="form-hint">
              <FormattedMessage
                id="plan.from"
                values={{ name: progress.name, day: showDay(progress.imported, locale) }}
              />
            </p>
            {progress.unplanned.some(({ extra }) => !extra) &&
            progress.seminars.held < progress.seminars.planned ? (
              <p className="form-hint">
                <FormattedMessage id="plan.hint" />
              </p>
            ) : null}
            {progress.unclear > 0 ? (
              <p className="form-note is-clay plan-unclear">
                <FormattedMessage id="plan.unclear" values={{ count: progress.unclear }} />
              </p>
            ) : null}
            <PlanTable progress={progress} locale={locale} onOpen={onOpen} />
          </>
        ) : null}
      </div>
    </Page>
  );
}

type PageProps = { locale: Locale; onBack: () => void; onOpen: (id: string) => void };
