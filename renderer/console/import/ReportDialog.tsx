import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import type { ImportReport } from '../../../electron/contract/importing.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { useGuideScreen } from '../guide/page.ts';
import { isScenario } from './is-scenario.ts';
import { NoteList } from './NoteList.tsx';
import '../sheet.css';

type Props = {
  report: ImportReport;
  locale: Locale;
  onClose: () => void;
  onUse: (programme: string) => void;
  /** The trainer wants to write what is said to each slide. */
  onNotes: (programme: string) => void;
  onRemove: (pack: string) => void;
};

/** What came of bringing a deck along: what was taken, what could not be kept, and what can be done now. */
export function ReportDialog({ report, locale, onClose, onUse, onNotes, onRemove }: Props) {
  useGuideScreen('ReportDialog');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    element.querySelector<HTMLElement>('footer > button:last-child')?.focus();
  }, []);
  const close = (): void => dialog.current?.close();
  return createPortal(
    <dialog
      ref={dialog}
      className="import-dialog paper-sheet"
      aria-labelledby="import-report"
      onClose={onClose}
    >
      <h2 id="import-report">
        <Title report={report} locale={locale} />
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, so the keyboard must reach it */}
      <div className="import-body" tabIndex={0}>
        <Body report={report} />
      </div>
      <footer>
        {report.kind === 'added' && (
          <button type="button" className="form-link" onClick={() => onRemove(report.pack)}>
            <FormattedMessage id="import.away" />
          </button>
        )}
        <span />
        <button type="button" className="form-button" onClick={close}>
          <FormattedMessage id="import.close" />
        </button>
        {report.kind === 'added' && report.programme !== null && (
          <button type="button" className="form-button" onClick={() => onNotes(report.programme ?? '')}>
            <FormattedMessage id="notes.open" />
          </button>
        )}
        {report.kind === 'added' && report.programme !== null && (
          <button type="button" className="form-button is-main" onClick={() => onUse(report.programme ?? '')}>
            <FormattedMessage id="import.use" />
          </button>
        )}
      </footer>
    </dialog>,
    document.body,
  );
}

function Title({ report, locale }: Pick<Props, 'report' | 'locale'>) {
  switch (report.kind) {
    case 'added':
      return <FormattedMessage id="import.added" values={{ title: inLocale(report.title, locale) }} />;
    case 'office':
      return <FormattedMessage id="import.office" />;
    case 'refused':
      return <FormattedMessage id="import.refused" values={{ name: report.name }} />;
  }
}

const OFFICE_STEPS = [1, 2, 3] as const;

function Body({ report }: { report: ImportReport }): ReactNode {
  if (report.kind === 'office')
    return (
      <>
        <ol className="import-steps">
          {OFFICE_STEPS.map((step) => (
            <li key={step}>
              <span>
                <FormattedMessage id={`import.office.${step}`} values={{ name: <b>{report.name}</b> }} />
              </span>
            </li>
          ))}
        </ol>
        <p className="form-hint">
          <FormattedMessage id="import.office.after" />
        </p>
      </>
    );
  const { notes, problems } = report;
  return (
    <>
      {report.kind === 'refused' ? (
        <p>
          <FormattedMessage id={`import.refused.${report.code}`} />
        </p>
      ) : isScenario(report) ? (
        <p>
          <FormattedMessage id="author.took" />
        </p>
      ) : (
        <p>
          <FormattedMessage
            id="import.taken"
            values={{ slides: report.slides, pictures: report.pictures, clips: report.clips }}
          />
        </p>
      )}
      {report.kind === 'added' && notes.length + problems.length === 0 && (
        <p className="form-note is-leaf">
          <FormattedMessage id="import.whole" />
        </p>
      )}
      <NoteList notes={notes} />
      {problems.length > 0 && (
        <ul className="import-notes">
          {problems.map(({ file, line, rule, message }) => (
            <li key={`${file}:${line}:${message}`}>
              <code>
                {file}:{line}
              </code>
              <span>
                <FormattedMessage id={`problem.${rule}`} />
                <small lang="en">{message}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
