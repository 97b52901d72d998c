import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import { type Seminar, type Timer, timeLeft } from '../../../electron/contract/seminar.ts';
import { clockFace } from '../../ui/clock-text.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { useNow } from '../../ui/time.ts';

/** What only some parts have: the clock of an activity, and the story's own controls in a role-play. */
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
  if (state?.kind !== 'roleplay') return null;
  const { phase, redFlags } = state.rehearsal;
  const inStory = phase === 'scene' || phase === 'choice' || phase === 'feedback' || phase === 'ending';
  return (
    <section className="present-controls">
      {inStory && (
        <Control
          id={redFlags ? 'flagsOff' : 'flagsOn'}
          on={redFlags}
          onPress={() => dispatch({ type: 'rehearsal/flags', on: !redFlags })}
        />
      )}
      {phase === 'scene' && <Control id="skip" onPress={() => dispatch({ type: 'rehearsal/skip' })} />}
      {inStory && <Control id="stop" onPress={() => dispatch({ type: 'rehearsal/stop' })} />}
      {phase === 'debrief' && (
        <Control id="restart" onPress={() => dispatch({ type: 'rehearsal/restart' })} />
      )}
    </section>
  );
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

function Control({ id, on, onPress }: { id: string; on?: boolean; onPress: () => void }) {
  return (
    <PressButton data-control={id} aria-pressed={on} onClick={onPress}>
      <FormattedMessage id={`console.control.${id}`} />
    </PressButton>
  );
}
