import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import './archive.css';

type Props = {
  title: string;
  lead: string;
  /** What the main button says. */
  save: string;
  disabled?: boolean;
  error: unknown;
  onSave: () => void;
  onBack: () => void;
  children: ReactNode;
};

/** A form about a closed seminar: its fields scroll, saving and leaving stay in sight. Texts are ids of messages. */
export function ArchiveForm({ title, lead, save, disabled = false, error, onSave, onBack, children }: Props) {
  return (
    <div className="archive-form">
      <main className="archive-form-scroll">
        <div className="archive-form-page">
          <h1>
            <FormattedMessage id={title} />
          </h1>
          <p>
            <FormattedMessage id={lead} />
          </p>
          {children}
        </div>
      </main>
      <footer className="form-bar archive-form-bar">
        <div>
          <ErrorNote error={error} />
        </div>
        <button type="button" className="form-button" onClick={onBack}>
          <FormattedMessage id="archive.cancel" />
        </button>
        <button type="button" className="form-button is-main" disabled={disabled} onClick={onSave}>
          <FormattedMessage id={save} />
        </button>
      </footer>
    </div>
  );
}

/** Saving once at a time: `save` runs `work`; what went wrong is kept for the form, after `onFailed`. */
export function useSaving(onFailed: () => Promise<void> = async () => undefined) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (reason) {
      await onFailed();
      setError(reason);
      setBusy(false);
    }
  };
  return { busy, error, setError, save };
}
