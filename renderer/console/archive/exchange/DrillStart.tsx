import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { DrillProgress } from '../../../../electron/contract/drill.ts';
import { call } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { useWork } from '../../forms/useWork.ts';
import type { Drill } from './Drill.tsx';
import { useProgress } from './useProgress.ts';

const askMaking = () => call('drill.progress');

/** At home: the way into practice; while one practises, what to do in which order. */
export function DrillStart({ drill }: { drill: Drill }) {
  const { busy, error, setError, run } = useWork();
  const [asking, setAsking] = useState(false);
  const progress = useProgress(askMaking, busy);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const make = (): Promise<void> =>
    run(async () => {
      setAsking(false);
      const made = await call('drill.make');
      drill.take(made);
      // Who has gone elsewhere meanwhile is not led into practice unawares.
      if (made.folder !== null && here.current) await drill.enter();
    });
  if (drill.on) return <Steps folder={drill.folder} />;
  return (
    <section className="drill-start" aria-labelledby="drill-start">
      <h2 id="drill-start">
        <FormattedMessage id="drill.title" />
      </h2>
      <p>
        <FormattedMessage id="drill.lead" />
      </p>
      <ErrorNote error={error} />
      {busy || progress !== null ? (
        <Making progress={progress} onStop={() => void call('drill.cancel').catch(setError)} />
      ) : asking ? (
        <div className="form-note is-clay" role="alert">
          <p>
            <FormattedMessage id="drill.anew.ask" />
          </p>
          <div className="exchange-buttons">
            <button type="button" className="form-button" onClick={() => void make()}>
              <FormattedMessage id="drill.anew.yes" />
            </button>
            <button type="button" className="form-button" onClick={() => setAsking(false)}>
              <FormattedMessage id="drill.anew.no" />
            </button>
          </div>
        </div>
      ) : (
        <div className="exchange-buttons">
          {drill.folder === null ? (
            <button type="button" className="form-button" onClick={() => void make()}>
              <FormattedMessage id="drill.button.make" />
            </button>
          ) : (
            <>
              <button type="button" className="form-button" onClick={() => void drill.enter()}>
                <FormattedMessage id="drill.button.enter" />
              </button>
              <button type="button" className="form-button" onClick={() => setAsking(true)}>
                <FormattedMessage id="drill.anew" />
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

const Making = ({ progress, onStop }: { progress: DrillProgress | null; onStop: () => void }) => (
  <div className="take-progress">
    <p className="take-name" id="drill-making" role="status">
      {progress === null || progress.at === 0 ? (
        <FormattedMessage id="drill.making.begins" />
      ) : (
        <FormattedMessage id="drill.making" values={progress} />
      )}
    </p>
    <progress
      aria-labelledby="drill-making"
      {...(progress === null || progress.at === 0 ? {} : { max: progress.of, value: progress.at - 1 })}
    />
    <button type="button" className="form-button" onClick={onStop}>
      <FormattedMessage id="drill.stop" />
    </button>
  </div>
);

const STEPS = ['plan', 'take', 'damaged', 'decide', 'report'] as const;

const Steps = ({ folder }: { folder: string | null }) => (
  <section className="drill-start" aria-labelledby="drill-steps">
    <h2 id="drill-steps">
      <FormattedMessage id="drill.steps" />
    </h2>
    <ol className="drill-steps">
      {STEPS.map((step) => (
        <li key={step}>
          <FormattedMessage id={`drill.step.${step}`} />
        </li>
      ))}
    </ol>
    {folder === null ? null : (
      <p className="form-hint">
        <FormattedMessage id="drill.where" values={{ folder }} />
      </p>
    )}
  </section>
);
