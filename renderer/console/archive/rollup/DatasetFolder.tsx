import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ChannelOutput } from '../../../../electron/contract/channels.ts';
import type { RollupAsked } from '../../../../electron/contract/rollup.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';

type Written = ChannelOutput<'rollup.dataset'>;

/**
 * The same seminars as tables for analysts, folded away: most organisers never need them. `ready` is false while there is
 * nothing that could be written.
 */
export function DatasetFolder({ asked, ready }: { asked: RollupAsked; ready: boolean }) {
  const [written, setWritten] = useState<{ asked: RollupAsked; done: Written } | null>(null);
  const { busy, error, run } = useWork();
  const done = written?.asked === asked ? written.done : null;
  const { filters, locale } = asked;
  const start = (choose: boolean) =>
    run(async () => {
      setWritten(null);
      setWritten({ asked, done: await call('rollup.dataset', { filters, locale, choose }) });
    });
  return (
    <details className="rollup-dataset">
      <summary>
        <FormattedMessage id="rollup.dataset.title" />
      </summary>
      <p className="form-hint">
        <FormattedMessage id="rollup.dataset.lead" />
      </p>
      <button
        type="button"
        className="form-button"
        disabled={busy || !ready}
        onClick={() => void start(false)}
      >
        <FormattedMessage id={busy ? 'archive.export.busy' : 'rollup.dataset.run'} />
      </button>
      <button
        type="button"
        className="form-link archive-elsewhere"
        disabled={busy || !ready}
        onClick={() => void start(true)}
      >
        <FormattedMessage id="archive.export.choose" />
      </button>
      <ErrorNote error={error} />
      {done && (
        <div className="form-note is-leaf" role="status">
          <p>
            <FormattedMessage id="rollup.dataset.done" />
          </p>
          <p className="archive-folder">{done.folder}</p>
          <button
            type="button"
            className="form-button is-small"
            onClick={() => void run(async () => void (await call('report.reveal', { file: done.file })))}
          >
            <FormattedMessage id="archive.export.reveal" />
          </button>
        </div>
      )}
    </details>
  );
}
