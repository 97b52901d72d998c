import { FormattedMessage } from 'react-intl';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { isScenario } from './is-scenario.ts';
import { ReportDialog } from './ReportDialog.tsx';
import { useDrop } from './useDrop.ts';
import { useImport } from './useImport.ts';
import './import.css';

type Props = {
  locale: Locale;
  /** There is other content to choose from. */
  onChange: () => void;
  /** The trainer wants to run this programme. */
  onUse: (programme: string) => void;
  /** The trainer wants to write notes to its slides. */
  onNotes: (programme: string) => void;
};

/** Decks that the trainer brings along: a button, a whole window to drop files on, and what was brought before. */
export function ImportArea({ locale, onChange, onUse, onNotes }: Props) {
  const bring = useImport(onChange);
  const over = useDrop(bring.take);
  const { report } = bring;
  return (
    <section className="import-area" aria-labelledby="import-title">
      <h2 id="import-title" className="form-label">
        <FormattedMessage id="import.title" />
      </h2>
      <button
        type="button"
        className="form-button import-add"
        disabled={bring.busy !== null}
        onClick={() => bring.choose('file')}
      >
        <FormattedMessage id="import.add" />
      </button>
      <p className="form-hint">
        <FormattedMessage id="import.hint" />
      </p>
      <button
        type="button"
        className="form-link"
        disabled={bring.busy !== null}
        onClick={() => bring.choose('folder')}
      >
        <FormattedMessage id="import.folder" />
      </button>
      {bring.busy !== null && bring.busy !== '' && (
        <p className="form-note" role="status">
          <FormattedMessage id="import.busy" values={{ name: bring.busy }} />
        </p>
      )}
      <ErrorNote error={bring.error} />
      {bring.decks.length > 0 && (
        <ul className="import-list">
          {bring.decks.map((deck) => (
            <li key={deck.pack}>
              <button type="button" onClick={() => bring.show(deck)}>
                <strong>{inLocale(deck.title, locale)}</strong>
                <small>
                  <span>
                    {isScenario(deck) ? (
                      <FormattedMessage id="author.imported" />
                    ) : (
                      <FormattedMessage id="import.slides" values={{ count: deck.slides }} />
                    )}
                  </span>
                  {deck.notes.length > 0 && (
                    <span>
                      <FormattedMessage id="import.toSee" values={{ count: deck.notes.length }} />
                    </span>
                  )}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {report && (
        <ReportDialog
          report={report}
          locale={locale}
          onClose={() => bring.show(null)}
          onUse={(programme) => {
            bring.show(null);
            onUse(programme);
          }}
          onNotes={(programme) => {
            bring.show(null);
            onNotes(programme);
          }}
          onRemove={bring.remove}
        />
      )}
      {over && (
        <div className="import-veil" aria-hidden="true">
          <p>
            <FormattedMessage id="import.drop" />
          </p>
        </div>
      )}
    </section>
  );
}
