import { type KeyboardEvent, useState } from 'react';
import { Bottom, Top } from './Bars.tsx';
import { HelpPage } from './HelpPage.tsx';
import { IdleQuestion, useIdle } from './Idle.tsx';
import { Leave } from './lock/Leave.tsx';
import { useTeacherKey } from './lock/useTeacherKey.ts';
import { Page } from './Page.tsx';
import type { StationOn } from './useStation.ts';
import { useSteps } from './useSteps.ts';

/**
 * What never leaves the screen: the way out and help above, the trainer's small button below, and the one large button
 * that goes on. All of it can be done by keyboard: Enter goes on, digits or the arrows pick an option.
 */
export function Shell({ on }: { on: StationOn }) {
  const [help, setHelp] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const idle = useIdle(on);
  const { picked, pick, submit, form } = useSteps(on, help);
  useTeacherKey(() => setLeaving(true));
  return (
    <>
      {help ? (
        <HelpPage on={on} onClose={() => setHelp(false)} />
      ) : (
        <form
          ref={form}
          className={`station-form station-${on.page}`}
          onSubmit={submit}
          onKeyDown={unlessHeld}
        >
          <main>
            <Page on={on} picked={picked} onPick={pick} />
          </main>
          <Top on={on} onHelp={() => setHelp(true)} />
          <Bottom on={on} picked={picked} onLeave={() => setLeaving(true)} />
        </form>
      )}
      {leaving && <Leave onClose={() => setLeaving(false)} />}
      {idle.asking && !leaving && <IdleQuestion left={idle.left} unsent={hasUnsent(on)} onStay={idle.stay} />}
    </>
  );
}

const hasUnsent = ({ quiz }: StationOn): boolean => Object.keys(quiz?.answers ?? {}).length > 0;

/** A key that is held down must not run through the story. */
const unlessHeld = (event: KeyboardEvent): void => {
  if (event.repeat && (event.code === 'Enter' || event.code === 'Space')) event.preventDefault();
};
