import { FormattedMessage } from 'react-intl';
import { Helpers } from '../stage/help/Helpers.tsx';
import { helpersOf } from '../stage/help/whom.ts';
import { Fit } from '../stage/parts/Fit.tsx';
import { setupOf } from './setup.ts';
import type { StationOn } from './useStation.ts';

/** Whom one can talk to today, here or on the telephone. */
export function Today({
  on,
}: {
  on: Pick<StationOn, 'trustedAdult' | 'communePolice' | 'locale' | 'contacts'>;
}) {
  return (
    <div className="station-today">
      <Fit className="station-today-fit">
        <h2 className="stage-help-title">
          <FormattedMessage id="station.today" />
        </h2>
        <Helpers helpers={helpersOf(setupOf(on), on.contacts)} />
      </Fit>
    </div>
  );
}
