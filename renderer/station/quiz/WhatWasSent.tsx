import { FormattedMessage } from 'react-intl';
import type { StationOn } from '../useStation.ts';
import './sent.css';

/** Which quiz of this turn is kept, and which is not because it was not sent. */
export function WhatWasSent({ on }: { on: StationOn }) {
  const { sent, part, recorded } = on;
  const unsent = part === 'play' || sent.includes(part) ? [] : [part];
  if (!recorded) return null;
  return (
    <ul className="station-sent">
      {sent.map((one) => (
        <li key={one}>
          <FormattedMessage id={`station.part.${one}`} />
          <strong>
            <FormattedMessage id="station.sent.kept" />
          </strong>
        </li>
      ))}
      {unsent.map((one) => (
        <li key={one}>
          <FormattedMessage id={`station.part.${one}`} />
          <strong>
            <FormattedMessage id="station.sent.gone" />
          </strong>
        </li>
      ))}
    </ul>
  );
}
