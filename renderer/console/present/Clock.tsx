import { useState } from 'react';
import { FormattedMessage, FormattedTime } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { clockFace } from '../../ui/clock-text.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { Ticking } from '../../ui/Ticking.tsx';
import { useNow } from '../../ui/time.ts';
import { elapsedMs, type Pace, paceOf } from './pace.ts';
import { ShortenPanel } from './shorten/ShortenPanel.tsx';

/** Time since the beginning, the hour, how far behind or ahead of the plan, and a way to shorten the rest. */
export function Clock({
  content,
  seminar,
  locale,
  dispatch,
}: {
  content: SeminarContent;
  seminar: Seminar;
  locale: Locale;
  dispatch: (action: Action) => void;
}) {
  // Only the seconds tick every second; all else is in whole minutes.
  const now = useNow(true, 5000);
  const [shortening, setShortening] = useState(false);
  const pace = paceOf(content, seminar, now);
  return (
    <section className="present-clock">
      <p>
        <FormattedMessage
          id="console.elapsed"
          values={{ time: <FormattedTime value={now} hour="2-digit" minute="2-digit" hour12={false} /> }}
        />
      </p>
      <Ticking
        className="present-elapsed"
        everyMs={1000}
        text={(moment) => clockFace(elapsedMs(seminar, moment))}
      />
      <p className="present-pace">
        <PaceWords pace={pace} />
        <PressButton className="present-link" onClick={() => setShortening(true)}>
          <FormattedMessage id="present.shorten.open" />
        </PressButton>
      </p>
      {shortening && (
        <ShortenPanel
          content={content}
          seminar={seminar}
          locale={locale}
          minutesLeft={Math.round(pace.leftMs / 60_000)}
          dispatch={dispatch}
          onClose={() => setShortening(false)}
        />
      )}
    </section>
  );
}

function PaceWords({ pace: { lateMs, aheadMs } }: { pace: Pace }) {
  const late = Math.floor(lateMs / 60_000);
  const ahead = Math.floor(aheadMs / 60_000);
  const word = late > 0 ? 'late' : ahead > 0 ? 'ahead' : 'onTime';
  return (
    <span className={`present-pace-word is-${word}`} data-pace={word}>
      <FormattedMessage id={`present.pace.${word}`} values={{ minutes: late > 0 ? late : ahead }} />
    </span>
  );
}

/** The thin line at the bottom: how much of the time has gone and what is left, in minutes. */
export function TimeLine({ content, seminar }: { content: SeminarContent; seminar: Seminar }) {
  const now = useNow(true, 5000);
  const { elapsedMs, leftMs } = paceOf(content, seminar, now);
  const share = Math.min(1, elapsedMs / Math.max(1, elapsedMs + leftMs));
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
