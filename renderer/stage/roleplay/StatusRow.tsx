import { useIntl } from 'react-intl';
import './StatusRow.css';

/**
 * The line at the top of the pretend telephone: its clock (`HH:MM`), what nobody has looked at yet, its charge in per cent.
 * What a scene leaves out is not there.
 */
export function StatusRow({
  clock,
  unread,
  battery,
}: {
  clock: string | undefined;
  unread: number | undefined;
  battery: number | undefined;
}) {
  const { formatMessage, formatNumber } = useIntl();
  return (
    <div className="phone-status">
      <span>{clock ?? ''}</span>
      <span className="phone-status-end">
        {unread === undefined ? null : (
          <span
            className="phone-unread"
            role="img"
            aria-label={formatMessage({ id: 'story.unread' }, { unread })}
          >
            <svg viewBox="0 0 36 32" width="34" height="30" aria-hidden="true">
              <path d="M6 2H30a4 4 0 0 1 4 4V20a4 4 0 0 1 -4 4H17l-8 7V24H6a4 4 0 0 1 -4-4V6a4 4 0 0 1 4-4Z" />
            </svg>
            {formatNumber(unread)}
          </span>
        )}
        <svg className="phone-signal" viewBox="0 0 46 36" width="40" height="31" aria-hidden="true">
          <path d="M2 34V24h8v10ZM14 34V17h8v17ZM26 34V10h8v24ZM38 34V2h8v32Z" />
        </svg>
        {battery === undefined ? null : (
          <span className="phone-battery">
            {formatNumber(battery / 100, { style: 'percent' })}
            <svg
              className={battery <= LOW ? 'phone-battery-low' : undefined}
              viewBox="0 0 62 32"
              width="58"
              height="30"
              role="img"
              aria-label={formatMessage({ id: 'story.battery' })}
            >
              <rect className="phone-battery-case" x="2" y="3" width="50" height="26" rx="7" />
              <rect
                className="phone-battery-charge"
                x="7"
                y="8"
                width={(40 * battery) / 100}
                height="16"
                rx="3"
              />
              <path className="phone-battery-charge" d="M55 11h5v10h-5Z" />
            </svg>
          </span>
        )}
      </span>
    </div>
  );
}

/** Below this charge, per cent, the battery is drawn as nearly empty. */
const LOW = 20;
