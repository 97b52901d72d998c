import { FormattedMessage, useIntl } from 'react-intl';
import {
  RETENTION_MONTHS,
  type RetentionMonths,
  type RetentionState,
} from '../../../../electron/contract/purge.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import { SelectField } from '../../forms/Field.tsx';

const KEPT = ['seminars', 'names', 'backups', 'answers'] as const;
const nameOf = (months: RetentionMonths): string => String(months ?? 'always');

/** What the kit keeps, in words; for how long, and how many seminars are older than that. */
export function KeptWords({
  state,
  locale,
  disabled,
  onMonths,
}: {
  state: RetentionState;
  locale: Locale;
  disabled: boolean;
  onMonths: (months: RetentionMonths) => void;
}) {
  const { formatMessage } = useIntl();
  return (
    <section className="purge-kept">
      <ul>
        {KEPT.map((what) => (
          <li key={what}>
            <FormattedMessage id={`purge.kept.${what}`} />
          </li>
        ))}
      </ul>
      <fieldset className="form-set" disabled={disabled}>
        <SelectField
          label={formatMessage({ id: 'purge.months' })}
          value={nameOf(state.months)}
          options={RETENTION_MONTHS.map((months) => ({
            value: nameOf(months),
            label: formatMessage({ id: `purge.months.${nameOf(months)}` }),
          }))}
          onChange={(name) => onMonths(RETENTION_MONTHS.find((months) => nameOf(months) === name) ?? null)}
        />
        <p className="form-hint" role="status">
          <FormattedMessage id="purge.seminars" values={{ count: state.seminars }} />{' '}
          {state.before === null ? null : (
            <FormattedMessage
              id="purge.older"
              values={{ count: state.older, day: showDay(state.before, locale) }}
            />
          )}
        </p>
      </fieldset>
    </section>
  );
}
