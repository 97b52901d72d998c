import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Leave } from './Leave.tsx';
import { useTeacherKey } from './useTeacherKey.ts';

/** What stands on a locked laptop with nothing to play: after a restart, when the seminar is over or was kept nowhere. */
export function LockedPage() {
  const [leaving, setLeaving] = useState(false);
  useTeacherKey(() => setLeaving(true));
  return (
    <>
      <main className="station-locked">
        <h1 className="stage-heading">
          <FormattedMessage id="lock.page.title" />
        </h1>
        <p className="stage-body">
          <FormattedMessage id="lock.page.lead" />
        </p>
      </main>
      <footer className="station-bottom">
        <button type="button" className="station-teacher" onClick={() => setLeaving(true)}>
          <FormattedMessage id="station.teacher" />
        </button>
      </footer>
      {leaving && <Leave onClose={() => setLeaving(false)} />}
    </>
  );
}
