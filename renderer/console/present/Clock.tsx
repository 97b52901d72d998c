import { FormattedMessage, FormattedTime } from 'react-intl';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { useNow } from '../../ui/time.ts';
import { paceOf } from './position.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `m:ss`, or `h:mm:ss` from an hour on; below zero counts up again. */
export function clockFace(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${two(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Time since the beginning, the hour, and how far behind the plan. */
export function Clock({ content, seminar }: { content: SeminarContent; seminar: Seminar }) {
  const now = useNow(true, 1000);
  const { elapsedMs, lateMs } = paceOf(content, seminar, now);
  const late = Math.floor(lateMs / 60_000);
  return (
    <section className="present-clock">
      <p>
        <FormattedMessage
          id="console.elapsed"
          values={{ time: <FormattedTime value={now} hour="2-digit" minute="2-digit" /> }}
        />
      </p>
      <output className="present-elapsed">{clockFace(elapsedMs)}</output>
      {late > 0 && (
        <p className="present-late">
          <FormattedMessage id="console.late" values={{ minutes: late }} />
        </p>
      )}
    </section>
  );
}

/** The thin line at the bottom: how much of the planned time has gone and what is left, in minutes. */
export function TimeLine({ content, seminar }: { content: SeminarContent; seminar: Seminar }) {
  const now = useNow(true, 5000);
  const { elapsedMs, leftMs } = paceOf(content, seminar, now);
  const share = Math.min(1, elapsedMs / (content.programme.minutes * 60_000));
  const left = Math.ceil(leftMs / 60_000);
  return (
    <>
      <div className="present-line" aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </div>
      <span className="present-left">
        <FormattedMessage
          id={left >= 0 ? 'console.left' : 'console.over'}
          values={{ minutes: Math.abs(left) }}
        />
      </span>
    </>
  );
}
