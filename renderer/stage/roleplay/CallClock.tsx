import { type Timer, timeLeft } from '../../../electron/contract/timer.ts';
import { clockText } from '../../ui/clock-text.ts';
import { useNow } from '../../ui/time.ts';
import { isStill } from '../../ui/useStill.ts';

/**
 * How long the pretend call has lasted. It goes on by itself only on the class's own screen (`live`); where nothing is to
 * move it goes on by whole minutes.
 */
export function CallClock({ timer, live }: { timer: Timer; live: boolean }) {
  const now = useNow(live && timer.startedAt !== null, 500);
  return (
    <span className="phone-call-clock" role="timer">
      <i aria-hidden="true" />
      {clockText(callSeconds(timer, live ? now : 0, isStill()), 2)}
    </span>
  );
}

/** Seconds that the call has lasted at `now` (ms since 1970); where `still`, minutes after it was begun. */
export function callSeconds(timer: Timer, now: number, still: boolean): number {
  const begun = -timer.leftMs;
  const since = -timeLeft(timer, Math.max(now, timer.startedAt ?? 0)) - begun;
  const step = still ? 60_000 : 1000;
  return Math.max(0, Math.floor(begun / 1000) + (Math.floor(since / step) * step) / 1000);
}
