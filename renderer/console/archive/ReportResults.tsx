import type { Report } from '../../../electron/contract/report.ts';
import { formatCount, formatNumber } from '../../../electron/contract/report-format.ts';
import { ReportBars } from './ReportBars.tsx';
import { Says, Worked } from './ReportWords.tsx';

type Result = Report['quizzes'][number];

/** Each form that was asked; one with too few answers says only that. */
export function QuizResults({ report }: { report: Report }) {
  const { quizzes, labels } = report;
  const blurred = quizzes.some(({ items }) =>
    items.some(({ options }) => options.some((o) => o.count === null && o.shareText !== '–')),
  );
  return (
    <>
      {quizzes.map((result) => (
        <section key={`${result.segment}/${result.form}/${result.mode}/${result.role}/${result.ageBand}`}>
          <h4>{result.caption}</h4>
          <p>{result.suppressed ? labels.suppressed : sizeLine(result, report)}</p>
          {result.items.map((item, index) => (
            <QuizItem key={item.item} result={result} item={item} number={index + 1} report={report} />
          ))}
          {result.detection !== null && <Says words={result.detection.sentences} />}
          <Intervals result={result} report={report} />
        </section>
      ))}
      {blurred && <p className="report-note">{labels.masked}</p>}
    </>
  );
}

const answersLine = (value: number | null, { labels, locale }: Report): string =>
  `${labels.respondents}: ${formatCount(value, locale, labels.notCounted)}`;

function sizeLine({ respondents, present }: Result, report: Report): string {
  const line = answersLine(respondents, report);
  return present === null
    ? line
    : `${line}. ${report.labels.presentWhenAsked}: ${formatNumber(present, report.locale)}`;
}

type ItemProps = { result: Result; item: Result['items'][number]; number: number; report: Report };

/** One question: its bars, and what they say; of a hall that stood there are words only. */
function QuizItem({ result, item, number, report }: ItemProps) {
  const question = `${number}. ${item.question}`;
  if (result.mode === 'stance') return <Says words={[question, ...item.sentences]} />;
  return (
    <>
      <ReportBars
        question={question}
        note={item.answers === result.respondents ? '' : answersLine(item.answers, report)}
        rows={item.options.map((option) => ({ ...option, id: option.option, values: [option] }))}
        locale={report.locale}
      />
      <Says words={item.sentences} />
    </>
  );
}

/** The interval of every share, and how scams were told from genuine messages: for who wants to know. */
function Intervals({ result, report: { labels } }: { result: Result; report: Report }) {
  const shown = result.items.filter(({ options }) => options.some(({ interval }) => interval !== null));
  if (shown.length === 0) return null;
  return (
    <Worked title={labels.details} words={result.detection === null ? [] : [result.detection.numbers]}>
      <table className="report-table">
        <thead>
          <tr>
            {[labels.question, labels.option, labels.share, `${labels.from} (%)`, `${labels.to} (%)`].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {shown.flatMap(({ item, options }) =>
            options.map(({ option, text, shareText, interval }, at) => (
              <tr key={`${item}/${option}`}>
                {at === 0 && (
                  <td rowSpan={options.length} className="is-order">
                    {result.items.findIndex((each) => each.item === item) + 1}
                  </td>
                )}
                <td>{text}</td>
                <td className="is-number">{shareText}</td>
                <td className="is-number">{interval?.low}</td>
                <td className="is-number">{interval?.high}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Worked>
  );
}

/** The questions of both forms, opening beside closing. */
export function Comparisons({ report: { comparisons, labels, locale } }: { report: Report }) {
  return comparisons.map((comparison) => (
    <section key={`${comparison.quiz}/${comparison.caption}`}>
      <h4>{comparison.caption}</h4>
      {comparison.items.map((item) => (
        <div key={item.item}>
          <ReportBars
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
          <Says words={item.sentences} />
        </div>
      ))}
      <Worked title={labels.details} words={comparison.notes} />
    </section>
  ));
}

/** Those who answered both forms, each with themselves. */
export function MatchedPairs({ report }: { report: Report }) {
  const { matched, labels, locale } = report;
  return matched.map((each) => (
    <section key={`${each.quiz}/${each.caption}`}>
      <h4>{each.caption}</h4>
      <p>{each.pairs === null ? labels.suppressed : answersLine(each.pairs, report)}</p>
      {each.items.map((item) =>
        item.rows.length === 0 ? (
          <Says key={item.item} words={[item.question, ...item.sentences]} />
        ) : (
          <div key={item.item}>
            <ReportBars
              question={item.question}
              note={item.pairs === each.pairs ? '' : answersLine(item.pairs, report)}
              rows={item.rows.map((row) => ({ id: row.text, mark: null, text: row.text, values: [row] }))}
              locale={locale}
            />
            <Says words={item.sentences} />
          </div>
        ),
      )}
      {each.score !== null && <Says words={[each.score.sentence]} />}
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
