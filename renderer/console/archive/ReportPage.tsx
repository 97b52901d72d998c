import type { ReactNode } from 'react';
import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import type { Report } from '../../../electron/contract/report.ts';
import { generalRows, sectionNumber } from '../../../electron/contract/report-format.ts';
import { Comparisons, MatchedPairs, QuizResults, Rehearsals } from './ReportResults.tsx';
import { AttendanceTables, ProgrammeTable } from './ReportTables.tsx';
import { ScenarioResults } from './ScenarioResults.tsx';
import './report.css';

/** The report drawn as the sheet of paper that the files will be: the same model, the same numbers, the same words. */
export function ReportPage({ report }: { report: Report }) {
  const { labels, flags, locale } = report;
  const sections: (readonly [title: string, body: ReactNode, shown: boolean])[] = [
    [labels.general, <Facts key="general" report={report} />, true],
    [labels.programme, <ProgrammeTable key="programme" report={report} />, true],
    [labels.attendance, <AttendanceTables key="attendance" report={report} />, true],
    [labels.quiz, <QuizResults key="quiz" report={report} />, report.quizzes.length > 0],
    [labels.comparison, <Comparisons key="comparison" report={report} />, report.comparisons.length > 0],
    [labels.matched, <MatchedPairs key="matched" report={report} />, report.matched.length > 0],
    [labels.roleplay, <Rehearsals key="roleplay" report={report} />, report.rehearsals.length > 0],
    [
      labels.scenarioResults,
      <ScenarioResults key="scenarios" report={report} />,
      report.scenarios.length > 0,
    ],
    [labels.remarksSection, <Words key="remarks" report={report} />, true],
  ];
  return (
    <article
      className="report"
      lang={locale}
      aria-labelledby="report-title"
      data-watermark={flags.simulated ? labels.simulated : undefined}
    >
      <Head report={report} />
      {flags.simulated && <p className="report-simulated">{labels.simulated}</p>}
      <h2 id="report-title">
        {report.title}
        <span>{report.subtitle}</span>
      </h2>
      {flags.revision > 1 && <p className="report-note">{labels.corrected}.</p>}
      {flags.paper && <p className="report-note">{labels.paper}</p>}
      {flags.conflict && <p className="report-note">{labels.conflict}</p>}
      {flags.double && <p className="report-note">{labels.double}</p>}
      {sections
        .filter(([, , shown]) => shown)
        .map(([title, body], index) => (
          <section key={title}>
            <h3>{`${sectionNumber(index, locale)} ${title}`}</h3>
            {body}
          </section>
        ))}
      <footer className="report-foot">
        <div>
          <strong>{labels.recipients}</strong>
          <p>{labels.recipientLines}</p>
        </div>
        <div>
          <strong>{labels.signer}</strong>
          <em>{labels.signHint}</em>
        </div>
      </footer>
    </article>
  );
}

/** Who issues it; in Vietnamese with the country's name and motto, as official letters have it. */
function Head({ report: { issuer, logo, labels, flags, locale, placeAndDate } }: { report: Report }) {
  return (
    <header className="report-head">
      <div>
        {logo !== null && <img className="report-logo" src={logo} alt="" />}
        {issuer.map((line, index) =>
          index === issuer.length - 1 ? <strong key={line}>{line}</strong> : <span key={line}>{line}</span>,
        )}
        <span>{labels.number}</span>
        {flags.draft && <b className="report-draft">{labels.draft}</b>}
      </div>
      <div>
        {locale === 'vi' && (
          <>
            <strong>{labels.nation}</strong>
            <strong className="report-motto">{labels.motto}</strong>
          </>
        )}
        <em>{placeAndDate}</em>
      </div>
    </header>
  );
}

function Facts({ report }: { report: Report }) {
  return (
    <dl className="report-facts">
      {generalRows(report).map(([label, value]) => (
        <div key={label}>
          <dt>{label}:</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ report: { remarks, labels } }: { report: Report }) {
  return (['remarks', 'difficulties', 'proposals'] as const).map((part) => (
    <section key={part}>
      <h4>{labels[part]}</h4>
      <p className="report-words">{remarks[part] || labels.none}</p>
    </section>
  ));
}
