import { FormattedMessage } from 'react-intl';
import { Fit } from '../stage/parts/Fit.tsx';
import { Lantern } from '../stage/parts/Lantern.tsx';
import { Scenery } from '../stage/parts/Scenery.tsx';
import type { StationOn } from './useStation.ts';

/** The end, the same for everybody: nothing tells what was chosen or answered. */
export function Thanks({ on: { parts } }: { on: StationOn }) {
  return (
    <Scenery lit={4} shape="wide">
      <Fit className="station-ending">
        <h1 className="stage-heading">
          <FormattedMessage id={parts.includes('play') ? 'station.thanks' : 'station.thanks.quiz'} />
        </h1>
        <p className="stage-body">
          <FormattedMessage id="station.thanks.lead" />
        </p>
      </Fit>
      <div className="station-lantern station-lantern-ending">
        <Lantern lit={4} size={400} />
      </div>
    </Scenery>
  );
}
