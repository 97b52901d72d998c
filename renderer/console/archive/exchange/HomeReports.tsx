import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SeminarSummary } from '../../../../electron/contract/archive.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { findSeminars, newestFirst } from '../list.ts';
import { SeminarRow } from '../SeminarRow.tsx';

/** How many are listed before somebody searches. */
const SHOWN = 5;

type Props = { locale: Locale; onOpen: (id: string) => void; onList: () => void };

/** At home: any report by one press, the newest at once, all others by a word. */
export function HomeReports({ locale, onOpen, onList }: Props) {
  const { formatMessage } = useIntl();
  const [seminars, setSeminars] = useState<SeminarSummary[]>([]);
  const [query, setQuery] = useState('');
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('archive.list').then((found) => setSeminars(newestFirst(found)), setError);
  }, []);
  const found = findSeminars(seminars, query);
  if (seminars.length === 0) return <ErrorNote error={error} />;
  return (
    <section className="home-reports" aria-labelledby="home-reports">
      <h2 id="home-reports">
        <FormattedMessage id="imports.reports" />
      </h2>
      <input
        type="search"
        className="archive-search"
        aria-label={formatMessage({ id: 'archive.search' })}
        placeholder={formatMessage({ id: 'archive.search' })}
        spellCheck={false}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="archive-list">
        {found.slice(0, SHOWN).map((seminar) => (
          <li key={seminar.id}>
            <SeminarRow seminar={seminar} locale={locale} onOpen={() => onOpen(seminar.id)} />
          </li>
        ))}
      </ul>
      <p className="form-hint" role="status">
        <FormattedMessage
          id="imports.reports.found"
          values={{ shown: Math.min(SHOWN, found.length), count: found.length }}
        />
      </p>
      <button type="button" className="form-link" onClick={onList}>
        <FormattedMessage id="imports.list" />
      </button>
    </section>
  );
}
