import type { Report } from '../../../electron/contract/report.ts';
import { formatCount, formatNumber } from '../../../electron/contract/report-format.ts';
import { ReportBars } from './ReportBars.tsx';

/** Each form that was asked; one with too few answers says only that. */
export function QuizResults({ report: { quizzes, labels, locale } }: { report: Report }) {
  const blurred = quizzes.some(({ items }) =>
    items.some(({ options }) => options.some((o) => o.count === null && o.shareText !== '–')),
  );
  const answers = (value: number | null): string =>
    `${labels.respondents}: ${formatCount(value, locale, labels.notCounted)}`;
  return (
    <>
      {quizzes.map((result) => (
        <section key={`${result.segment}/${result.form}/${result.mode}/${result.role}/${result.ageBand}`}>
          <h4>{result.caption}</h4>
          <p>
            {result.suppressed ? labels.suppressed : answers(result.respondents)}
            {!result.suppressed && result.present !== null
              ? `. ${labels.presentWhenAsked}: ${formatNumber(result.present, locale)}`
              : ''}
          </p>
          {result.items.map((item, index) => (
            <ReportBars
              key={item.item}
              question={`${index + 1}. ${item.question}`}
              note={item.answers === result.respondents ? '' : answers(item.answers)}
              rows={item.options.map((option) => ({ ...option, id: option.option, values: [option] }))}
              locale={locale}
            />
          ))}
        </section>
      ))}
      {blurred && <p className="report-note">{labels.masked}</p>}
    </>
  );
}

/** The questions of both forms, opening beside closing. */
export function Comparisons({ report: { comparisons, labels, locale } }: { report: Report }) {
  return comparisons.map((comparison) => (
    <section key={`${comparison.quiz}/${comparison.caption}`}>
      <h4>{comparison.caption}</h4>
      {comparison.items.map((item) => (
        <ReportBars
          key={item.item}
          question={item.question}
          series={[
            `${labels.opening} (${formatNumber(comparison.openingRespondents, locale)})`,
            `${labels.closing} (${formatNumber(comparison.closingRespondents, locale)})`,
          ]}
          rows={item.options.map(({ option, mark, text, opening, closing }) => ({
            id: option,
            mark,
            text,
            values: [opening, closing],
          }))}
          locale={locale}
        />
      ))}
    </section>
  ));
}

/** Each rehearsal fork by fork, and how it ended. */
export function Rehearsals({ report: { rehearsals, labels, locale } }: { report: Report }) {
  return rehearsals.map((rehearsal) => (
    <section key={rehearsal.segment}>
      <h4>{`${rehearsal.title} · ${rehearsal.modeText}`}</h4>
      {rehearsal.suppressed && <p>{labels.suppressed}</p>}
      {rehearsal.forks.map((fork, index) => (
        <ReportBars
          // biome-ignore lint/suspicious/noArrayIndexKey: a scene may come twice on one way
          key={`${index}/${fork.scene}`}
          question={[`${labels.fork} ${index + 1}: ${fork.title}`, fork.question]
            .filter((text) => text !== '')
            .join('. ')}
          note={`${fork.votes === null ? labels.noVotes : `${labels.count}: ${formatNumber(fork.votes, locale)}.`} ${labels.decidedBy}: ${fork.byText}.`}
          rows={fork.options.map((option) => ({
            ...option,
            id: option.choice,
            text: option.chosen
              ? `${option.text} (${labels.happened.toLocaleLowerCase(locale)})`
              : option.text,
            strong: option.chosen,
            values: [option],
          }))}
          locale={locale}
        />
      ))}
      <p>
        {[
          rehearsal.ending &&
            `${labels.ending}: ${rehearsal.ending.title}${rehearsal.ending.kind === '' ? '' : ` (${rehearsal.ending.kind})`}.`,
          rehearsal.stopped && labels.stopped,
          `${labels.lit}: ${formatNumber(rehearsal.lit, locale)}.`,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  ));
}
