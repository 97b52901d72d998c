import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../adapt/Icon.tsx';
import type { Reader } from './find.ts';

type Props = {
  query: string;
  reader: Reader | 'all';
  readers: readonly Reader[];
  found: number;
  /** The list is in sight, so that it can be searched. */
  narrowed: boolean;
  onQuery: (query: string) => void;
  onReader: (reader: Reader | 'all') => void;
  onBack: () => void;
};

/** Back, what this is, searching (Ctrl+F) and for whom. */
export function LibraryHead(props: Props) {
  const { query, reader, readers, found, narrowed, onQuery, onReader, onBack } = props;
  const { formatMessage } = useIntl();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyF' || !event.ctrlKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      search.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <header className="library-head">
      <button type="button" className="form-button is-small" onClick={onBack}>
        <Icon name="left" />
        <FormattedMessage id="library.back" />
      </button>
      <div className="library-name">
        <h1>
          <FormattedMessage id="library.title" />
        </h1>
        <p>
          <FormattedMessage id="library.lead" />
        </p>
      </div>
      {narrowed && (
        <>
          <p className="library-found" role="status">
            <FormattedMessage id="library.found" values={{ count: found }} />
          </p>
          <input
            ref={search}
            type="search"
            aria-label={formatMessage({ id: 'library.search' })}
            aria-keyshortcuts="Control+F"
            placeholder={formatMessage({ id: 'library.search' })}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
          <select
            aria-label={formatMessage({ id: 'library.reader' })}
            value={reader}
            onChange={(event) => onReader(event.target.value as Reader | 'all')}
          >
            {(['all', ...readers] as const).map((one) => (
              <option key={one} value={one}>
                {formatMessage({ id: `library.reader.${one}` })}
              </option>
            ))}
          </select>
        </>
      )}
    </header>
  );
}
