import { FormattedMessage, useIntl } from 'react-intl';
import type { Locale } from '../../../../slides/model/text.ts';
import { showDay } from '../../forms/day.ts';
import './backup.css';

type Props = { days: readonly string[]; locale: Locale; busy: boolean; onRestore: (day: string) => void };

/** The automatic backups beside the data, newest first, each to be brought back. */
export function DailyBackups({ days, locale, busy, onRestore }: Props) {
  const { formatMessage } = useIntl();
  if (days.length === 0)
    return (
      <p className="form-hint">
        <FormattedMessage id="exchange.backup.never" />
      </p>
    );
  const words = formatMessage({ id: 'exchange.backup.daily.restore' });
  return (
    <section aria-labelledby="backup-daily">
      <h2 id="backup-daily" className="form-label">
        <FormattedMessage id="exchange.backup.daily" />
      </h2>
      <ul className="backup-days">
        {days.map((day) => (
          <li key={day}>
            <span>{showDay(day, locale)}</span>
            <button
              type="button"
              className="form-button is-small"
              disabled={busy}
              aria-label={`${words}: ${showDay(day, locale)}`}
              onClick={() => onRestore(day)}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
