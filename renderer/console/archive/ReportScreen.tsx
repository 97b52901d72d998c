import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DocumentKind } from '../../../electron/contract/documents.ts';
import type { Report } from '../../../electron/contract/report.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { SelectField } from '../forms/Field.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { CorrectScreen } from './CorrectScreen.tsx';
import { NotCounted } from './decide/NotCounted.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { PagePreview } from './PagePreview.tsx';
import { ReportPage } from './ReportPage.tsx';
import './archive.css';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';

type Props = { id: string; locale: Locale; onBack: () => void };

/** The report of a closed seminar: seen, written to files, corrected. */
export function ReportScreen({ id, locale, onBack }: Props) {
  const { formatMessage } = useIntl();
  const [language, setLanguage] = useState<Locale>(locale);
  const [document, setDocument] = useState<DocumentKind>('report');
  const [correcting, setCorrecting] = useState(false);
  const [round, setRound] = useState(0);
  const { report, error } = useReport(id, language, round);
  useGuideScreen(correcting ? 'CorrectScreen' : 'ReportScreen');
  if (correcting)
    return (
      <CorrectScreen
        id={id}
        locale={locale}
        onBack={() => setCorrecting(false)}
        onCorrected={() => {
          setCorrecting(false);
          setRound(round + 1);
        }}
      />
    );
  return (
    <div className="archive-report">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard the sheet is scrolled with the arrows */}
      <main className="archive-sheet" tabIndex={0}>
        <h1 className="visually-hidden">
          <FormattedMessage id="archive.report" />
        </h1>
        <ErrorNote error={error} />
        <NotCounted id={id} />
        {document === 'report'
          ? report && <ReportPage report={report} />
          : error === null && (
              <PagePreview
                title={formatMessage({ id: `archive.document.${document}` })}
                subject={`${document} ${language} ${round}`}
                load={() => call('document.preview', { id, locale: language, document })}
              />
            )}
      </main>
      <aside className="archive-side">
        <button type="button" className="form-link" onClick={onBack}>
          <FormattedMessage id="archive.back" />
        </button>
        <SelectField
          label={formatMessage({ id: 'archive.language' })}
          value={language}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setLanguage}
        />
        <ExportPanel id={id} locale={language} document={document} onDocument={setDocument} />
        <section className="archive-correct">
          <button type="button" className="form-button" onClick={() => setCorrecting(true)}>
            <FormattedMessage id="archive.correctThis" />
          </button>
          <p className="form-hint">
            <FormattedMessage id="archive.correct.what" />
          </p>
        </section>
      </aside>
    </div>
  );
}

/** The report in `language`, fetched again with each `round`; the old one stays until the new one is there. */
function useReport(id: string, language: Locale, round: number): { report: Report | null; error: unknown } {
  const [report, setReport] = useState<Report | null>(null);
  const [error, setError] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the report again after a correction
  useEffect(() => {
    let current = true;
    setError(null);
    call('report.get', { id, locale: language }).then(
      (fetched) => current && setReport(fetched),
      (reason: unknown) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [id, language, round]);
  return { report, error };
}
