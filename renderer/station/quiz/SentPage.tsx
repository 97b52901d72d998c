import { FormattedMessage } from 'react-intl';
import { Fit } from '../../stage/parts/Fit.tsx';
import { Scenery } from '../../stage/parts/Scenery.tsx';
import type { StationOn } from '../useStation.ts';

/** The answers are on the disk; it says so, and what comes next. */
export function SentPage({ on }: { on: StationOn }) {
  const { parts, part, mode, recorded } = on;
  const after = parts[parts.indexOf(part) + 1];
  return (
    <>
      <Fit className="station-page">
        <p className="stage-eyebrow">
          <FormattedMessage id={`station.part.${part}`} />
        </p>
        <h1 className="stage-heading">
          <FormattedMessage id={recorded ? 'station.sent' : 'station.sent.nothing'} />
        </h1>
        <p className="stage-body">
          <FormattedMessage id={recorded ? `station.sent.lead.${mode}` : 'station.sent.lead.nothing'} />
        </p>
        <p className="stage-body">
          <FormattedMessage id={after ? `station.sent.after.${after}` : 'station.sent.after.end'} />
        </p>
      </Fit>
      <Scenery lit={part === 'opening' ? 1 : 4} />
    </>
  );
}
