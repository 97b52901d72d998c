import { FormattedMessage } from 'react-intl';
import type { ImportNote } from '../../../electron/contract/importing.ts';
import { sortNotes } from './sort-notes.ts';

/** What could not be kept: first what the trainer has to look at, then, folded away, what was only adapted. */
export function NoteList({ notes }: { notes: readonly ImportNote[] }) {
  const { look, adapted } = sortNotes(notes);
  return (
    <>
      {look.length > 0 && (
        <>
          <h3>
            <FormattedMessage id="import.look" values={{ count: look.length }} />
          </h3>
          <Lines notes={look} />
        </>
      )}
      {adapted.length > 0 && (
        <details open={look.length === 0}>
          <summary>
            <FormattedMessage id="import.adapted" values={{ count: adapted.length }} />
          </summary>
          <Lines notes={adapted} />
        </details>
      )}
    </>
  );
}

function Lines({ notes }: { notes: readonly ImportNote[] }) {
  return (
    <ul className="import-notes">
      {notes.map(({ code, what, file, line, slide }) => (
        <li key={`${code} ${what} ${file} ${line} ${slide}`}>
          <small>
            {slide !== null && (
              <b>
                <FormattedMessage id="import.slide" values={{ number: slide }} />
              </b>
            )}
            <span>{line === null ? file : `${file}:${line}`}</span>
          </small>
          <span>
            <FormattedMessage id={`import.note.${code}`} values={{ what }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
