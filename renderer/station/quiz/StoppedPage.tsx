import { FormattedMessage } from 'react-intl';
import { Fit } from '../../stage/parts/Fit.tsx';
import { Today } from '../Today.tsx';
import type { StationOn } from '../useStation.ts';
import { WhatWasSent } from './WhatWasSent.tsx';

/** Somebody did not want to go on: that is fine, what was not sent is gone, and there is somebody to talk to. */
export function StoppedPage({ on }: { on: StationOn }) {
  return (
    <>
      <Fit className="station-page station-page-tell">
        <h1 className="stage-heading">
          <FormattedMessage id="station.stopped" />
        </h1>
        <p className="stage-body">
          <FormattedMessage id="station.stopped.quiz" />
        </p>
        <WhatWasSent on={on} />
      </Fit>
      <Today on={on} />
    </>
  );
}
