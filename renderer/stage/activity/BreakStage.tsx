import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Timer } from '../../../electron/contract/seminar.ts';
import { Countdown } from '../parts/Countdown.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import './BreakStage.css';

/** The break: how long it still is, over the terraces at night. */
export function BreakStage({ title, timer, live }: { title: ReactNode; timer: Timer; live: boolean }) {
  return (
    <Scenery lit={2} shape="wide">
      <div className="stage-break">
        <Lantern lit={2} size={230} />
        <h1 className="stage-heading">{title}</h1>
        <Countdown timer={timer} live={live} over="stage.break.over" />
        <p className="stage-break-word">
          <FormattedMessage id="stage.break.word" />
        </p>
      </div>
    </Scenery>
  );
}
