import { FormattedMessage } from 'react-intl';
import { Fit } from '../../stage/parts/Fit.tsx';
import { Scenery } from '../../stage/parts/Scenery.tsx';
import type { StationOn } from '../useStation.ts';
import { WhatWasSent } from './WhatWasSent.tsx';

/** The laptop went off in the middle: says what is there and what is not, and offers to answer again. */
export function LostPage({ on }: { on: StationOn }) {
  return (
    <>
      <Fit className="station-page">
        <h1 className="stage-heading">
          <FormattedMessage id="station.lost" />
        </h1>
        <p className="stage-body">
          <FormattedMessage id="station.lost.lead" />
        </p>
        <WhatWasSent on={on} />
      </Fit>
      <Scenery lit={on.part === 'opening' ? 0 : 2} />
    </>
  );
}
