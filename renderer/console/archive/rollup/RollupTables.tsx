import { FormattedMessage } from 'react-intl';
import { formatCount, formatNumber } from '../../../../electron/contract/report-format.ts';
import type { Rollup } from '../../../../electron/contract/rollup.ts';
import '../plan/plan.css';

const NUMBERS = ['seminars', 'schools', 'communes'] as const;
const CAME = ['enrolled', 'present', 'absent'] as const;

/** What was held and who came: the large numbers, then by role, by week and part by part. */
export function RollupTables({ rollup }: { rollup: Rollup }) {
  const { labels, locale, participants, weeks, groups, by, unsettled, seminars } = rollup;
  const number = (value: number): string => formatNumber(value, locale);
  const counted = (value: number | null): string => formatCount(value, locale, labels.notCounted);
  const came = (row: (typeof participants)['total']): string[] => CAME.map((one) => counted(row[one]));
  // Answers of several roles together are results and no head count.
  const parts = groups.filter(({ byRole }) => byRole.length > 0 || !by.includes('audience'));
  return (
    <>
      <dl className="plan-numbers">
        {NUMBERS.map((one) => (
          <Covered key={one} label={labels[one]} covered={rollup[one]} rollup={rollup} />
        ))}
        <div>
          <dt>{labels.present}</dt>
          <dd>{participants.total.present === null ? '–' : number(participants.total.present)}</dd>
        </div>
      </dl>
      {unsettled === 0 ? null : (
        <p className="form-note is-clay">
          <FormattedMessage id="rollup.unsettled" values={{ count: unsettled }} />
        </p>
      )}
      {parts.length === 0 ? null : (
        <Table
          title={labels.parted}
          heads={[...by.map((word) => labels[word]), labels.seminars, labels.schools, labels.communes]}
          more={CAME.map((one) => labels[one])}
          words={by.length}
          rows={parts.map((part) => [
            ...part.key.map(({ text }) => text),
            ...[part.seminars, part.schools, part.communes].map(number),
            ...came(part),
          ])}
        />
      )}
      <Table
        title={labels.participants}
        heads={[labels.role, labels.seminars, labels.groups]}
        more={CAME.map((one) => labels[one])}
        words={1}
        rows={participants.byRole.map((one) => [
          one.roleText,
          number(one.seminars),
          number(one.groups),
          ...came(one),
        ])}
        total={[labels.total, '', '', ...came(participants.total)]}
        note={
          participants.byRole.some(({ enrolled, present }) => enrolled === null || present === null)
            ? labels.partial
            : ''
        }
      />
      <Table
        title={labels.weeks}
        heads={[labels.week, labels.programme, labels.seminars]}
        more={[labels.present]}
        words={2}
        rows={weeks.map((row) => [row.weekText, row.programme, number(row.seminars), counted(row.present)])}
        total={[labels.total, '', number(seminars.count), counted(participants.total.present)]}
      />
    </>
  );
}

type CoveredProps = { label: string; covered: Rollup['schools']; rollup: Rollup };

/** A large number, and below it how much of the plan that is. */
function Covered({ label, covered: { count, plan }, rollup: { locale, labels } }: CoveredProps) {
  return (
    <div className={plan !== null && plan.held === plan.planned ? 'is-whole' : undefined}>
      <dt>{label}</dt>
      <dd>{formatNumber(count, locale)}</dd>
      {plan === null ? null : (
        <dd className="rollup-plan">
          {`${labels.inPlan}: ${formatNumber(plan.held, locale)}/${formatNumber(plan.planned, locale)}`}
        </dd>
      )}
    </div>
  );
}

type TableProps = {
  title: string;
  heads: readonly string[];
  more: readonly string[];
  /** How many columns at the left hold words; the others hold numbers. */
  words: number;
  rows: readonly (readonly string[])[];
  total?: readonly string[];
  /** What has to be known to read the table; empty for nothing. */
  note?: string;
};

function Table({ title, heads, more, words, rows, total, note = '' }: TableProps) {
  if (rows.length === 0) return null;
  const look = (column: number): string | undefined => (column < words ? undefined : 'is-number');
  return (
    <section className="rollup-part">
      <h2>{title}</h2>
      <table className="plan-table rollup-table">
        <thead>
          <tr>
            {[...heads, ...more].map((head, column) => (
              <th key={head} scope="col" className={look(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(total === undefined ? [] : [total])].map((row, at) => (
            <tr key={row.slice(0, words).join('/')} className={at === rows.length ? 'is-total' : undefined}>
              {row.map((text, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change their order
                <td key={column} className={look(column)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === '' ? null : <p className="form-hint">{note}</p>}
    </section>
  );
}
