import { FormattedMessage } from 'react-intl';
import type { Taken, TakeProgress, TakeSession } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { KitError } from '../../../ui/kit.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { Page } from './Page.tsx';
import { TakenLine } from './TakenLine.tsx';
import { useTaking } from './useTaking.ts';
import './take.css';

/** Takes in bundles and sticks one after the other; what became of each stays in sight, the last one on top. */
export function TakeScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const { session, progress, stopping, busy, error, take, stop, end } = useTaking();
  const { sticks, left, stopped } = session ?? { sticks: 0, left: 0, stopped: null };
  return (
    <Page title="exchange.take.title" lead="exchange.take.lead" onBack={onBack}>
      {busy ? null : (
        <div className="exchange-buttons">
          {left > 0 ? (
            <button type="button" className="form-button is-main" onClick={() => void take('again')}>
              <FormattedMessage id="exchange.take.again" values={{ count: left }} />
            </button>
          ) : null}
          <button
            type="button"
            className={`form-button${left > 0 ? '' : ' is-main'}`}
            onClick={() => void take('folder')}
          >
            <FormattedMessage
              id={sticks > 0 && left === 0 ? 'exchange.take.nextStick' : 'exchange.take.folder'}
            />
          </button>
          <button type="button" className="form-button" onClick={() => void take('files')}>
            <FormattedMessage id="exchange.take.files" />
          </button>
        </div>
      )}
      {progress === null ? null : <Progress progress={progress} stopping={stopping} onStop={stop} />}
      <ErrorNote error={error} />
      {busy || stopped === null ? null : <ErrorNote error={new KitError(stopped, '')} />}
      <div role="status">
        {busy || session === null || sticks === 0 ? null : (
          <After session={session} onEnd={() => void end()} />
        )}
      </div>
      <ul className="exchange-lines">
        {fromFirst(session?.taken ?? []).map(({ number, taken }) => (
          <TakenLine key={number} taken={taken} locale={locale} />
        ))}
      </ul>
    </Page>
  );
}

/** Each with a number that stays when more come in on top. */
const fromFirst = (all: readonly Taken[]): { number: number; taken: Taken }[] =>
  all.map((taken, index) => ({ number: all.length - index, taken }));

type ProgressProps = { progress: TakeProgress; stopping: boolean; onStop: () => void };

/** How many of how many, which is at work, and the way to end it. */
function Progress({ progress: { at, of, name, seminars }, stopping, onStop }: ProgressProps) {
  return (
    <section className="take-progress" aria-labelledby="take-progress">
      <p className="take-count" id="take-progress">
        {at === 0 ? (
          <FormattedMessage id="exchange.take.looking" />
        ) : (
          <FormattedMessage id="exchange.take.progress" values={{ at, of }} />
        )}
      </p>
      <progress aria-labelledby="take-progress" max={of} {...(at === 0 ? {} : { value: at - 1 })} />
      <p className="take-name">{name}</p>
      <p className="form-hint">
        {seminars === 0 ? null : (
          <>
            <FormattedMessage id="exchange.take.line" values={{ added: seminars }} />
            {' · '}
          </>
        )}
        <FormattedMessage id={stopping ? 'exchange.take.stopping' : 'exchange.take.busy'} />
      </p>
      <button type="button" className="form-button" disabled={stopping} onClick={onStop}>
        <FormattedMessage id="exchange.take.stop" />
      </button>
    </section>
  );
}

type AfterProps = { session: TakeSession; onEnd: () => void };

/** That the stick may be pulled out, or what is left of it; what came in over all sticks, and the way to count anew. */
function After({ session: { sticks, taken, left }, onEnd }: AfterProps) {
  const seminars = taken.reduce((sum, one) => sum + (one.status === 'taken' ? one.seminars.added : 0), 0);
  const refused = taken.filter(({ status }) => status === 'refused').length;
  return (
    <div className={`form-note ${left > 0 ? '' : 'is-leaf'}`}>
      <p>
        {left > 0 ? (
          <FormattedMessage id="exchange.take.left" values={{ count: left }} />
        ) : (
          <FormattedMessage id="exchange.take.done" />
        )}
      </p>
      <p className="take-totals">
        <FormattedMessage
          id="exchange.take.totals"
          values={{ sticks, files: taken.length, seminars, refused }}
        />
        <button type="button" className="form-link" onClick={onEnd}>
          <FormattedMessage id="exchange.take.anew" />
        </button>
      </p>
    </div>
  );
}
