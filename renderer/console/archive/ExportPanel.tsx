import { FormattedMessage, useIntl } from 'react-intl';
import { EXPORT_FORMATS, type ExportFormat } from '../../../electron/contract/channels.ts';
import { DOCUMENT_KINDS, type DocumentKind, hasTables } from '../../../electron/contract/documents.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { SelectField } from '../forms/Field.tsx';
import { ExportFiles } from './ExportFiles.tsx';

const isTable = (format: ExportFormat): boolean => format === 'xlsx' || format === 'csv';

type Props = {
  id: string;
  locale: Locale;
  document: DocumentKind;
  onDocument: (document: DocumentKind) => void;
};

/** Writes the report, or another document about the seminar, as files. */
export function ExportPanel({ id, locale, document, onDocument }: Props) {
  const { formatMessage } = useIntl();
  return (
    <ExportFiles
      subject={document}
      offered={EXPORT_FORMATS.filter((format) => hasTables(document) || !isTable(format))}
      write={(formats, choose) => call('report.export', { id, locale, document, formats, choose })}
    >
      <SelectField
        label={formatMessage({ id: 'archive.document' })}
        value={document}
        options={DOCUMENT_KINDS.map((kind) => ({
          value: kind,
          label: formatMessage({ id: `archive.document.${kind}` }),
        }))}
        onChange={onDocument}
      />
      {document === 'signin' && (
        <p className="form-hint">
          <FormattedMessage id="archive.document.signin.hint" />
        </p>
      )}
    </ExportFiles>
  );
}
