import { type KeyboardEvent, useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Locale } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';
import { Icon } from '../adapt/Icon.tsx';
import type { Notes } from './useNotes.ts';
import { useNotesWords } from './useNotesWords.ts';

type Props = {
  title: string;
  notes: Notes;
  query: string;
  /** What the search has to say, '' where nothing. */
  found: string;
  languages: readonly Locale[];
  language: Locale;
  onQuery: (query: string) => void;
  onGo: () => void;
  onLanguage: (language: Locale) => void;
  onBack: () => void;
};

/** Back, which programme it is, searching and jumping, the language, and whether everything is on the disk. */
export function NotesHead(props: Props) {
  const { title, notes, query, found, languages, language, onQuery, onGo, onLanguage, onBack } = props;
  const { formatMessage } = useIntl();
  const words = useNotesWords();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.code !== 'KeyF' || !event.ctrlKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      search.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onGo();
    else if (event.key === 'Escape') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <header className="notes-head">
      <button type="button" className="form-button is-small" onClick={onBack}>
        <Icon name="left" />
        <FormattedMessage id="notes.back" />
      </button>
      <div className="notes-name">
        <h1>
          <FormattedMessage id="notes.title" values={{ title }} />
        </h1>
        <p>
          <FormattedMessage id="notes.private" />
        </p>
      </div>
      <div className="notes-search">
        <input
          ref={search}
          type="search"
          aria-label={formatMessage({ id: 'notes.search' })}
          aria-keyshortcuts="Control+F"
          placeholder={formatMessage({ id: 'notes.search' })}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={press}
        />
        <p role="status">{found}</p>
      </div>
      {languages.length > 1 && (
        <label className="notes-language">
          <span className="visually-hidden">
            <FormattedMessage id="notes.language" />
          </span>
          <select value={language} onChange={(event) => onLanguage(event.target.value as Locale)}>
            {languages.map((locale) => (
              <option key={locale} value={locale}>
                {LANGUAGE_NAMES[locale]}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className={`notes-state is-${notes.saved}`} role="status">
        {notes.saved === 'failed' ? words(notes.error) : <FormattedMessage id={`notes.${notes.saved}`} />}
      </p>
      {notes.saved === 'failed' && (
        <button
          type="button"
          className="form-button is-small"
          onClick={() => void notes.finish().catch(() => undefined)}
        >
          <FormattedMessage id="notes.again" />
        </button>
      )}
    </header>
  );
}
