import { FormattedMessage, useIntl } from 'react-intl';
import type { Measures } from '../../../scenarios/model/check.ts';

/** How large the scenario is: scenes, endings, decisions, minutes of play, ways through it. */
export function Measured({ measures }: { measures: Measures }) {
  const { formatNumber } = useIntl();
  const range = (least: number | null, most: number | null): string => {
    const show = (value: number | null): string => (value === null ? '?' : formatNumber(value));
    return least === most ? show(least) : `${show(least)}–${show(most)}`;
  };
  const { scenes, endings, decisionsLongest, minutesLongest, paths } = measures;
  const many = paths === null ? null : Number(paths);
  // The noun agrees with the number that stands before it, in a range with the last one.
  const entries = [
    ['scenes', scenes, formatNumber(scenes)],
    ['endings', endings, formatNumber(endings)],
    ['decisions', decisionsLongest, range(measures.decisionsShortest, decisionsLongest)],
    ['minutes', minutesLongest, range(measures.minutesShortest, minutesLongest)],
    ['paths', many, many === null ? '?' : many < 1e9 ? formatNumber(many) : `10^${(paths?.length ?? 1) - 1}`],
  ] as const;
  return (
    <dl className="author-measures">
      {entries.map(([what, count, value]) => (
        <div key={what}>
          <dt>
            <FormattedMessage id={`author.measure.${what}`} values={{ count: count ?? 0 }} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
