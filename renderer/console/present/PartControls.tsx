import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import { type Seminar, type Timer, timeLeft } from '../../../electron/contract/seminar.ts';
import { clockFace } from '../../ui/clock-text.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { useNow } from '../../ui/time.ts';

/** The clock of an activity or a break, and what stops it. */
export function PartControls({
  seminar,
  dispatch,
}: {
  seminar: Seminar;
  dispatch: (action: Action) => void;
}) {
  const state = seminar.segments[seminar.segment];
  if (state?.kind === 'activity' || state?.kind === 'break') {
    const running = state.timer.startedAt !== null;
    if (state.kind === 'activity' && state.phase !== 'round') return null;
    return (
      <section className="present-controls">
        <PartClock timer={state.timer} />
        <Control
          id={running ? 'pause' : 'resume'}
          onPress={() => dispatch({ type: running ? 'timer/pause' : 'timer/start' })}
        />
      </section>
    );
  }
  return null;
}

/** What is left of the clock that the class sees; below zero it counts up. */
function PartClock({ timer }: { timer: Timer }) {
  const now = useNow(timer.startedAt !== null, 500);
  const left = timeLeft(timer, Math.max(now, timer.startedAt ?? 0));
  return (
    <p className="present-part-clock" role="timer">
      <FormattedMessage
        id={left >= 0 ? 'present.part.left' : 'present.part.over'}
        values={{ time: <strong>{clockFace(left)}</strong> }}
      />
    </p>
  );
}

function Control({ id, onPress }: { id: 'pause' | 'resume'; onPress: () => void }) {
  return (
    <PressButton data-control={id} onClick={onPress}>
      <FormattedMessage id={`console.control.${id}`} />
    </PressButton>
  );
}
