import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  type ChannelOutput,
  EXPORT_FORMATS,
  type ExportFormat,
} from '../../../electron/contract/channels.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useWork } from '../forms/useWork.ts';
import { shortNames } from './short-names.ts';

type Written = ChannelOutput<'report.export'>;

type Props = {
  /** What is written: files of another subject are not shown as its own. */
  subject: string;
  offered?: readonly ExportFormat[];
  /** False while there is nothing that could be written yet. */
  ready?: boolean;
  /** Writes the files, with `choose` into a folder that the system asks for; null when that was cancelled. */
  write: (formats: ExportFormat[], choose: boolean) => Promise<Written>;
  children?: ReactNode;
};

/** Writes files of the chosen formats among one's documents or into a folder of choice, and shows where they are. */
export function ExportFiles({ subject, offered = EXPORT_FORMATS, ready = true, write, children }: Props) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(EXPORT_FORMATS);
  const [written, setWritten] = useState<{ subject: string; done: Written } | null>(null);
  const { busy, error, run } = useWork();
  const chosen = offered.filter((format) => formats.includes(format));
  const done = written?.subject === subject ? written.done : null;
  const cannot = busy || !ready || chosen.length === 0;

  const toggle = (format: ExportFormat): void =>
    setFormats(EXPORT_FORMATS.filter((one) => formats.includes(one) !== (one === format)));
  const start = (choose: boolean) =>
    run(async () => {
      setWritten(null);
      setWritten({ subject, done: await write(chosen, choose) });
    });
  const reveal = (file: string) => run(() => call('report.reveal', { file }));

  return (
    <section className="archive-export" aria-labelledby="archive-export-title">
      <h2 id="archive-export-title" className="form-label">
        <FormattedMessage id="archive.export" />
      </h2>
      {children}
      <div className="archive-formats">
        {EXPORT_FORMATS.map((format) => (
          <label key={format}>
            <input
              type="checkbox"
              checked={chosen.includes(format)}
              disabled={!offered.includes(format)}
              onChange={() => toggle(format)}
            />
            <span>
              <strong>{format.toUpperCase()}</strong>
              <FormattedMessage id={`archive.format.${format}`} />
            </span>
          </label>
        ))}
      </div>
      <button
        type="button"
        className="form-button is-main"
        disabled={cannot}
        onClick={() => void start(false)}
      >
        <FormattedMessage id={busy ? 'archive.export.busy' : 'archive.export.run'} />
      </button>
      <button
        type="button"
        className="form-link archive-elsewhere"
        disabled={cannot}
        onClick={() => void start(true)}
      >
        <FormattedMessage id="archive.export.choose" />
      </button>
      {busy && <progress className="archive-export-busy" aria-labelledby="archive-export-title" />}
      <ErrorNote error={error} />
      {done && (
        <div className="form-note is-leaf" role="status">
          <p>
            <FormattedMessage id="archive.export.done" values={{ count: done.files.length }} />
          </p>
          <p className="archive-folder">{done.folder}</p>
          <Files paths={done.files} />
          {done.files[0] !== undefined && (
            <button
              type="button"
              className="form-button is-small"
              onClick={() => void reveal(done.files[0] as string)}
            >
              <FormattedMessage id="archive.export.reveal" />
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Their name once and how each ends, for the same long name nine times tells nothing; the whole path in the tip. */
function Files({ paths }: { paths: readonly string[] }) {
  const { shared, ends } = shortNames(paths);
  return (
    <>
      <p className="archive-shared" title={shared}>
        {shared}
      </p>
      <ul className="archive-files">
        {ends.map(({ path, end }) => (
          <li key={path} title={path}>
            {end}
          </li>
        ))}
      </ul>
    </>
  );
}
