import { FormattedMessage } from 'react-intl';
import { formatCount, formatNumber } from '../../../../electron/contract/report-format.ts';
import type { Rollup } from '../../../../electron/contract/rollup.ts';
import { RollupTable } from './RollupTable.tsx';
import '../numbers.css';

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
  // A part that is one school, or lies in one commune, need not say so in each row.
  const one: readonly string[] = [
    ...(by.includes('school') ? ['schools', 'communes'] : []),
    ...(by.includes('commune') ? ['communes'] : []),
  ];
  const tells = (what: (typeof NUMBERS)[number]): boolean => !one.includes(what);
  return (
    <>
      <dl className="archive-numbers">
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
        <RollupTable
          key={by.join()}
          title={labels.parted}
          heads={[
            ...by.map((word) => labels[word]),
            ...NUMBERS.filter(tells).map((one) => labels[one]),
            ...CAME.map((one) => labels[one]),
          ]}
          words={by.length}
          rows={parts.map((part) => [
            ...part.key.map(({ text }) => text),
            ...NUMBERS.filter(tells).map((one) => number(part[one])),
            ...came(part),
          ])}
        />
      )}
      <RollupTable
        title={labels.participants}
        heads={[labels.role, labels.seminars, labels.groups, ...CAME.map((one) => labels[one])]}
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
      <RollupTable
        title={labels.weeks}
        heads={[labels.week, labels.programme, labels.seminars, labels.present]}
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
