import { FormattedMessage } from 'react-intl';
import { ExerciseBadge } from '../stage/parts/Badge.tsx';
import { Progress } from './quiz/Progress.tsx';
import { canGoBack, isReady, nextWords } from './step.ts';
import { act, type StationOn } from './useStation.ts';

/** What never leaves the screen above: that it is an exercise or which question is on, the way out, and help. */
export function Top({ on, onHelp }: { on: StationOn; onHelp: () => void }) {
  return (
    <header className="station-top">
      {on.page === 'story' ? <ExerciseBadge /> : <Progress on={on} />}
      <span className="station-space" />
      {on.page === 'thanks' ? null : (
        <button type="button" className="station-quiet" onClick={() => act({ type: 'stop' })}>
          <FormattedMessage id="station.stop" />
        </button>
      )}
      <button type="button" className="station-help-button" onClick={onHelp}>
        <FormattedMessage id="station.help" />
      </button>
    </header>
  );
}

/** Below: the trainer's small button, what is kept, back, and the one large button that goes on. */
export function Bottom({
  on,
  picked,
  onLeave,
}: {
  on: StationOn;
  picked: string | null;
  onLeave: () => void;
}) {
  return (
    <footer className="station-bottom">
      <button type="button" className="station-teacher" onClick={onLeave}>
        <FormattedMessage id="station.teacher" />
      </button>
      {on.page === 'welcome' ? null : (
        <p>
          <FormattedMessage id={on.recorded ? `station.privacy.${on.mode}` : 'station.privacy.none'} />
        </p>
      )}
      <span className="station-space" />
      {canGoBack(on) ? (
        <button type="button" className="station-quiet" onClick={() => act({ type: 'back' })}>
          <FormattedMessage id="station.back" />
        </button>
      ) : null}
      <button type="submit" className="station-next" aria-disabled={!isReady(on, picked)}>
        <FormattedMessage id={nextWords(on)} />
      </button>
    </footer>
  );
}
