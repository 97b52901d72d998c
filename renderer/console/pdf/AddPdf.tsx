import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { AddedPdf } from '../../../electron/contract/pdf.ts';
import { call } from '../../ui/kit.ts';
import { usePdfErrorWords } from './usePdfErrorWords.ts';
import './pdf.css';

/** Lets the trainer bring a PDF along: it becomes a programme of its own. `onAdded` is done when the list shows it. */
export function AddPdf({ onAdded }: { onAdded: (added: AddedPdf) => Promise<void> }) {
  const { formatMessage } = useIntl();
  const errorWords = usePdfErrorWords();
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<AddedPdf | null>(null);
  const [error, setError] = useState<unknown>(null);

  const said = useRef<HTMLDivElement>(null);

  // What came of it stands below; on a low screen it would be behind the bar.
  useEffect(() => {
    if (added !== null || error !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [added, error]);

  const choose = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const made = await call('pdf.choose');
      if (made === null) return;
      await onAdded(made);
      setAdded(made);
    } catch (reason) {
      setAdded(null);
      setError(reason);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="pdf-add">
      <button
        type="button"
        className="form-link"
        aria-disabled={busy}
        onClick={() => void (busy ? undefined : choose())}
      >
        {formatMessage({ id: busy ? 'pdf.adding' : 'pdf.add' })}
      </button>
      <span className="form-hint">
        <FormattedMessage id="pdf.add.what" />
      </span>
      <div ref={said} className="pdf-said" aria-live="polite">
        {added !== null && (
          <p className="form-note is-leaf">
            <FormattedMessage id="pdf.added" values={{ title: added.title, pages: added.pages }} />
          </p>
        )}
        {error !== null && <p className="form-note is-clay">{errorWords(error)}</p>}
      </div>
    </div>
  );
}
