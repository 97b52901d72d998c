import { FormattedMessage } from 'react-intl';
import type { Timer } from '../../../electron/contract/seminar.ts';
import { clockText } from '../../ui/clock-text.ts';
import { useNow } from '../../ui/time.ts';
import { isTicking, secondsLeft } from '../clock.ts';
import './Countdown.css';

/**
 * A large, calm clock. It runs on the class's screen (`live`) while there is time left, else it stands still; at the end
 * it says the message `over`, without an alarm. It looks at the time often and draws only when a second is over.
 */
export function Countdown({ timer, live, over }: { timer: Timer; live: boolean; over: string }) {
  const now = useNow(live && isTicking(timer, Date.now()), 200);
  const left = secondsLeft(timer, Math.max(now, timer.startedAt ?? 0));
  const word = left === 0 ? over : timer.startedAt === null ? 'stage.clock.paused' : 'stage.clock.left';
  return (
    <div className="stage-countdown">
      <p className="stage-countdown-time" role="timer">
        {clockText(left)}
      </p>
      <p className="stage-countdown-word">
        <FormattedMessage id={word} />
      </p>
    </div>
  );
}
