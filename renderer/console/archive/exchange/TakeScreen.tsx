import { FormattedMessage } from 'react-intl';
import type { TakeProgress } from '../../../../electron/contract/exchange.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { ErrorNote } from '../../forms/ErrorNote.tsx';
import { Page } from './Page.tsx';
import { TakenLine } from './TakenLine.tsx';
import { type Session, useTaking } from './useTaking.ts';
import './take.css';

/** Takes in bundles and sticks one after the other; what became of each stays in sight, the last one on top. */
export function TakeScreen({ locale, onBack }: { locale: Locale; onBack: () => void }) {
  const { session, left, progress, stopping, busy, error, take, stop } = useTaking();
  const isNext = session.sticks > 0 && left === 0;
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
            <FormattedMessage id={isNext ? 'exchange.take.nextStick' : 'exchange.take.folder'} />
          </button>
          <button type="button" className="form-button" onClick={() => void take('files')}>
            <FormattedMessage id="exchange.take.files" />
          </button>
        </div>
      )}
      {progress === null ? null : <Progress progress={progress} stopping={stopping} onStop={stop} />}
      <ErrorNote error={error} />
      <div role="status">{busy || session.sticks === 0 ? null : <After session={session} left={left} />}</div>
      <ul className="exchange-lines">
        {session.lines.map((line) => (
          <TakenLine key={line.key} taken={line} locale={locale} />
        ))}
      </ul>
    </Page>
  );
}

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

/** That the stick may be pulled out, or what is left of it; and what came in over all sticks. */
function After({ session: { sticks, lines }, left }: { session: Session; left: number }) {
  const seminars = lines.reduce((sum, one) => sum + (one.status === 'taken' ? one.seminars.added : 0), 0);
  const refused = lines.filter(({ status }) => status === 'refused').length;
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
          values={{ sticks, files: lines.length, seminars, refused }}
        />
      </p>
    </div>
  );
}
