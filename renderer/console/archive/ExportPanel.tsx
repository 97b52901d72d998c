import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  type ChannelOutput,
  EXPORT_FORMATS,
  type ExportFormat,
} from '../../../electron/contract/channels.ts';
import { DOCUMENT_KINDS, type DocumentKind, hasTables } from '../../../electron/contract/documents.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { SelectField } from '../forms/Field.tsx';
import { useWork } from '../forms/useWork.ts';
import { shortNames } from './short-names.ts';

const isTable = (format: ExportFormat): boolean => format === 'xlsx' || format === 'csv';

/** Writes the report, or another document about the seminar, as files among the trainer's documents or into a folder of choice, and shows where they are. */
export function ExportPanel({ id, locale }: { id: string; locale: Locale }) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(EXPORT_FORMATS);
  const [written, setWritten] = useState<ChannelOutput<'report.export'>>(null);
  const [document, setDocument] = useState<DocumentKind>('report');
  const { formatMessage } = useIntl();
  const { busy, error, run } = useWork();
  const offered = EXPORT_FORMATS.filter((format) => hasTables(document) || !isTable(format));
  const chosen = offered.filter((format) => formats.includes(format));

  const toggle = (format: ExportFormat): void =>
    setFormats(EXPORT_FORMATS.filter((one) => formats.includes(one) !== (one === format)));
  const write = (choose: boolean) =>
    run(async () => {
      setWritten(null);
      setWritten(await call('report.export', { id, locale, document, formats: chosen, choose }));
    });
  const reveal = (file: string) => run(() => call('report.reveal', { file }));

  return (
    <section className="archive-export" aria-labelledby="archive-export-title">
      <h2 id="archive-export-title" className="form-label">
        <FormattedMessage id="archive.export" />
      </h2>
      <SelectField
        label={formatMessage({ id: 'archive.document' })}
        value={document}
        options={DOCUMENT_KINDS.map((kind) => ({
          value: kind,
          label: formatMessage({ id: `archive.document.${kind}` }),
        }))}
        onChange={(kind) => {
          setDocument(kind);
          setWritten(null);
        }}
      />
      {document === 'signin' && (
        <p className="form-hint">
          <FormattedMessage id="archive.document.signin.hint" />
        </p>
      )}
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
        disabled={busy || chosen.length === 0}
        onClick={() => void write(false)}
      >
        <FormattedMessage id={busy ? 'archive.export.busy' : 'archive.export.run'} />
      </button>
      <button
        type="button"
        className="form-link archive-elsewhere"
        disabled={busy || chosen.length === 0}
        onClick={() => void write(true)}
      >
        <FormattedMessage id="archive.export.choose" />
      </button>
      <ErrorNote error={error} />
      {written && (
        <div className="form-note is-leaf" role="status">
          <p>
            <FormattedMessage id="archive.export.done" values={{ count: written.files.length }} />
          </p>
          <p className="archive-folder">{written.folder}</p>
          <Files paths={written.files} />
          {written.files[0] !== undefined && (
            <button
              type="button"
              className="form-button is-small"
              onClick={() => void reveal(written.files[0] as string)}
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
