import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { SeminarRecord } from '../../../electron/contract/archive.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { CorrectFields } from './CorrectFields.tsx';
import { canBeSaved, correctionsOf } from './correction.ts';

type Props = { id: string; locale: Locale; onBack: () => void; onCorrected: () => void };

/** Corrects a closed seminar: what is changed becomes a new revision, the old one is kept. */
export function CorrectScreen({ id, locale, onBack, onCorrected }: Props) {
  const [before, setBefore] = useState<SeminarRecord | null>(null);
  const [after, setAfter] = useState<SeminarRecord | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    call('archive.read', id).then(
      (record) => {
        if (!current) return;
        setBefore(record);
        setAfter(record);
      },
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [id]);

  const changes = before && after ? correctionsOf(before, after) : [];
  const isWhole = before !== null && after !== null && canBeSaved(before, after);
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      for (const correction of changes) await call('archive.correct', correction);
      onCorrected();
    } catch (reason) {
      // Some of it may be in already: what is left has to be compared with what is there now.
      setBefore(await call('archive.read', id).catch(() => before));
      setError(reason);
      setBusy(false);
    }
  };

  return (
    <div className="archive-form">
      <main className="archive-form-scroll">
        <div className="archive-form-page">
          <h1>
            <FormattedMessage id="archive.correct.title" />
          </h1>
          <p>
            <FormattedMessage id="archive.correct.what" />
          </p>
          {after && <CorrectFields record={after} locale={locale} onChange={setAfter} />}
        </div>
      </main>
      <footer className="form-bar archive-form-bar">
        <div>
          <ErrorNote error={error} />
        </div>
        <button type="button" className="form-button" onClick={onBack}>
          <FormattedMessage id="archive.cancel" />
        </button>
        <button
          type="button"
          className="form-button is-main"
          disabled={busy || changes.length === 0 || !isWhole}
          onClick={() => void save()}
        >
          <FormattedMessage id="archive.correct.save" />
        </button>
      </footer>
    </div>
  );
}
