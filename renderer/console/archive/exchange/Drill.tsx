import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { DrillState } from '../../../../electron/contract/drill.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import './drill.css';

/** The organiser's practice, as the pages of the archive see it. */
export type Drill = DrillState & {
  take: (state: DrillState) => void;
  enter: () => Promise<void>;
  leave: () => Promise<void>;
  error: unknown;
};

/** Asks once where one is; rejections are kept as `error` and never thrown on. */
export function useDrill(): Drill {
  const [state, take] = useState<DrillState>({ on: false, folder: null });
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    call('drill.state').then(take, setError);
  }, []);
  const enter = useCallback(() => call('drill.enter').then(take, setError), []);
  const leave = useCallback(
    () => call('drill.leave').then(() => take((before) => ({ ...before, on: false })), setError),
    [],
  );
  return { ...state, take, enter, leave, error };
}

/** While somebody practises, a bar over every page of the archive says so and leads back. */
export function DrillFrame({ drill, children }: { drill: Drill; children: ReactNode }) {
  const [error, setError] = useState<unknown>(null);
  return (
    <div className="drill-frame">
      {drill.on ? (
        <section className="drill-bar" aria-labelledby="drill-bar">
          <p id="drill-bar">
            <strong>
              <FormattedMessage id="drill.bar" />
            </strong>{' '}
            <FormattedMessage id="drill.bar.simulated" />
          </p>
          <button
            type="button"
            className="form-button is-small"
            onClick={() => void call('drill.reveal').catch(setError)}
          >
            <FormattedMessage id="drill.bar.sticks" />
          </button>
          <button type="button" className="form-button is-small" onClick={() => void drill.leave()}>
            <FormattedMessage id="drill.button.leave" />
          </button>
        </section>
      ) : null}
      <ErrorNote error={error ?? drill.error} />
      <div className="drill-page">{children}</div>
    </div>
  );
}
