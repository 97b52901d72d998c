import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { Timer } from '../../../electron/contract/timer.ts';
import { useNow } from '../../ui/time.ts';
import { isTicking, secondsLeft } from '../clock.ts';
import './Pressure.css';

const RADIUS = 38;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The seconds that the other side gives, as a calm ring at the foot of the pretend phone: it belongs to them, not to the
 * class. When they are over nothing happens, and a sentence says so. `of`: all the seconds that they gave.
 */
export function Pressure({ timer, of, live }: { timer: Timer; of: number; live: boolean }) {
  const now = useNow(live && isTicking(timer, Date.now()), 200);
  const left = secondsLeft(timer, Math.max(live ? now : 0, timer.startedAt ?? 0));
  return (
    <div className="phone-pressure">
      <svg viewBox="0 0 88 88" width="88" height="88" aria-hidden="true">
        <circle className="phone-pressure-all" cx="44" cy="44" r={RADIUS} />
        <circle
          className="phone-pressure-left"
          cx="44"
          cy="44"
          r={RADIUS}
          transform="rotate(-90 44 44)"
          strokeDasharray={`${(ROUND * Math.min(left, of)) / of} ${ROUND}`}
        />
      </svg>
      <strong role="timer">
        <FormattedNumber value={left} />
      </strong>
      <p>
        <FormattedMessage id={left === 0 ? 'story.pressure.over' : 'story.pressure.left'} />
      </p>
    </div>
  );
}
