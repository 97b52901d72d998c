import { useEffect, useMemo, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { NotesPart, NotesView } from '../../../electron/contract/notes.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { useGuideScreen } from '../guide/page.ts';
import { findRows, numberIn, type Row, rowsOf, rowToGoTo } from './find.ts';
import { NotesHead } from './NotesHead.tsx';
import { idOf, NotesRow } from './NotesRow.tsx';
import { fieldOf, useNotes, useNotesView } from './useNotes.ts';
import { useNotesWords } from './useNotesWords.ts';
import './notes.css';

type Props = {
  programmeId: string;
  /** Part to begin at, null for the first. */
  part: string | null;
  locale: Locale;
  /** Called when everything is on the disk. */
  onDone: () => void;
};

/** What the trainer says to each slide of an own programme: every slide as a picture with a field beside it. */
export function NotesScreen({ programmeId, part, locale, onDone }: Props) {
  useGuideScreen('NotesScreen');
  const { view, error } = useNotesView(programmeId);
  const words = useNotesWords();
  if (view) return <Open view={view} part={part} locale={locale} onDone={onDone} />;
  if (error === null) return null;
  return (
    <div className="notes-closed">
      <p className="form-note is-clay" role="alert">
        {words(error)}
      </p>
      <button type="button" className="form-button" onClick={onDone}>
        <FormattedMessage id="notes.back" />
      </button>
    </div>
  );
}

function Open({ view, part, locale, onDone }: Omit<Props, 'programmeId'> & { view: NotesView }) {
  const { formatMessage } = useIntl();
  const notes = useNotes(view);
  const rows = useMemo(() => rowsOf(view.parts), [view]);
  const [language, setLanguage] = useState(
    view.languages.includes(locale) ? locale : (view.languages[0] ?? 'vi'),
  );
  const [query, setQuery] = useState('');
  const [missing, setMissing] = useState(false);
  const focused = useRef<string | null>(null);
  const textOf = ({ part: { deck }, entry }: Row): string | null =>
    notes.textOf(fieldOf(deck, entry.slide.id, language));
  // A page that was found stays while it is written on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written meanwhile must not change what was found
  const found = useMemo(() => findRows(rows, query, (row) => textOf(row) ?? ''), [rows, query, language]);

  const goTo = (row: Row | null | undefined): void => {
    const field = row && document.getElementById(idOf(row.key));
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: where to begin is said once
  useEffect(() => goTo(rows.find((row) => part === null || row.part.id === part)), []);
  const [onFocus] = useState(() => (key: string): void => {
    focused.current = key;
  });
  const go = (): void => {
    const row = rowToGoTo(found, query, focused.current);
    setMissing(row === null);
    if (row === null) return;
    if (numberIn(query) !== null) setQuery('');
    goTo(row);
  };
  const isSearching = query.trim() !== '' && numberIn(query) === null;
  const told = missing
    ? formatMessage({ id: 'notes.noPage' })
    : isSearching
      ? formatMessage({ id: 'notes.found' }, { count: found.length })
      : '';
  return (
    <main className="notes">
      <NotesHead
        title={inLocale(view.title, locale)}
        notes={notes}
        query={query}
        found={told}
        languages={view.languages}
        language={language}
        onQuery={(next) => {
          setMissing(false);
          setQuery(next);
        }}
        onGo={go}
        onLanguage={setLanguage}
        onBack={() => void notes.finish().then(onDone, () => undefined)}
      />
      <div className="notes-scroll">
        {view.parts.map((one) => (
          <Part
            key={one.id}
            part={one}
            named={view.parts.length > 1}
            rows={found.filter((row) => row.part === one)}
            locale={locale}
            row={(row) => (
              <NotesRow
                key={row.key}
                row={row}
                language={language}
                first={textOf(row)}
                onType={notes.type}
                onFocus={onFocus}
              />
            )}
          />
        ))}
      </div>
    </main>
  );
}

/** The slides of one part, under its name where there are several. */
function Part({
  part,
  named,
  rows,
  locale,
  row,
}: {
  part: NotesPart;
  named: boolean;
  rows: readonly Row[];
  locale: Locale;
  row: (row: Row) => React.ReactNode;
}) {
  if (rows.length === 0) return null;
  const title = inLocale(part.title, locale);
  return (
    <section className="notes-part" aria-label={title}>
      {named && <h2>{title}</h2>}
      <ol>{rows.map(row)}</ol>
    </section>
  );
}
