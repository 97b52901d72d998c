import { FormattedMessage } from 'react-intl';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import type { PartOn } from '../audience.ts';
import { Countdown } from '../parts/Countdown.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import './BreakStage.css';

/** The break: how long it still is, over the terraces at night. */
export function BreakStage({
  plan,
  state,
  locale,
  live,
}: Pick<Extract<PartOn, { kind: 'break' }>, 'plan' | 'state'> & { locale: Locale; live: boolean }) {
  return (
    <Scenery lit={2} shape="wide">
      <div className="stage-break">
        <Lantern lit={2} size={230} />
        <h1 className="stage-heading">{inLocale(plan.title, locale)}</h1>
        <Countdown timer={state.timer} live={live} over="stage.break.over" />
        <p className="stage-break-word">
          <FormattedMessage id="stage.break.word" />
        </p>
      </div>
    </Scenery>
  );
}
