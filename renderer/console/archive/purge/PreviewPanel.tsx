import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PurgePreview, PurgeProgress } from '../../../../electron/contract/purge.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import { TextField } from '../../forms/Field.tsx';
import { intoSight } from './into-sight.ts';

/** What would be deleted. Only the number of seminars, typed, sets the button free. */
export function PreviewPanel({
  preview,
  locale,
  busy,
  progress,
  onDelete,
}: {
  preview: PurgePreview;
  locale: Locale;
  busy: boolean;
  /** How far the deleting is, while it goes on. */
  progress: PurgeProgress | null;
  onDelete: (reason: string) => void;
}) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const { seminars, facts, responses, copies, named } = preview;
  if (seminars.length === 0)
    return (
      <p className="form-note" role="status">
        <FormattedMessage id="purge.none" />
      </p>
    );
  return (
    <section className="purge-preview" ref={intoSight}>
      <h2>
        <FormattedMessage id="purge.preview.title" values={{ count: seminars.length }} />
      </h2>
      <p className="form-hint">
        <FormattedMessage id="purge.preview.counts" values={{ facts, responses }} />{' '}
        {copies > 0 ? <FormattedMessage id="purge.preview.copies" values={{ count: copies }} /> : null}
      </p>
      <ul className="purge-list">
        {seminars.map(({ id, simulated, date, school, commune }) => (
          <li key={`${id} ${simulated}`}>
            <span>{date === '' ? '–' : showDay(date, locale)}</span>
            <strong>{school === '' ? <FormattedMessage id="purge.unknown" /> : school}</strong>
            <small>{commune}</small>
          </li>
        ))}
      </ul>
      <p className="form-hint">
        <FormattedMessage id="purge.reach" />
      </p>
      {named.plan + named.aliases > 0 ? (
        <p className="form-hint">
          <FormattedMessage id="purge.named" values={named} />
        </p>
      ) : null}
      <div className="purge-confirm">
        <TextField label={formatMessage({ id: 'purge.reason' })} value={reason} onChange={setReason} />
        <TextField
          label={formatMessage({ id: 'purge.type' }, { count: seminars.length })}
          value={typed}
          inputMode="numeric"
          onChange={setTyped}
        />
        <button
          type="button"
          className="form-button is-main"
          disabled={busy || typed.trim() !== String(seminars.length)}
          onClick={() => onDelete(reason.trim())}
        >
          <FormattedMessage id={busy ? 'purge.busy' : 'purge.confirm'} values={{ count: seminars.length }} />
        </button>
      </div>
      {progress === null ? null : (
        <div className="purge-progress" role="status">
          <p id="purge-writing">
            <FormattedMessage id="purge.writing" values={progress} />
          </p>
          <progress aria-labelledby="purge-writing" max={progress.of} value={progress.at - 1} />
        </div>
      )}
    </section>
  );
}
