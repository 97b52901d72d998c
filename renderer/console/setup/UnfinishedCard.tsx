import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { isBoxDone } from '../../../electron/contract/box.ts';
import type { Unfinished } from '../../../electron/contract/snapshot.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { call } from '../../ui/kit.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';

/** The seminar that was never closed: go on exactly there, or close it with what there is. */
export function UnfinishedCard({ unfinished, locale }: { unfinished: Unfinished; locale: Locale }) {
  const { formatMessage, formatTime, formatDate } = useIntl();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { startedAt, school, part, step, steps, box } = unfinished;
  const boxDone = isBoxDone(box);
  const run = async (channel: 'seminar.continue' | 'seminar.close' | 'box.look'): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await call(channel);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  const isToday = new Date(startedAt).toDateString() === new Date().toDateString();
  const values = {
    time: formatTime(startedAt, { hour: '2-digit', minute: '2-digit', hour12: false }),
    day: isToday ? 'today' : 'other',
    date: formatDate(startedAt, { day: 'numeric', month: 'numeric' }),
    part: inLocale(part, locale),
    step: step ?? 0,
    steps: steps ?? 0,
  };
  return (
    <section className="setup-unfinished" aria-labelledby="setup-unfinished-title">
      <p className="form-label">{school}</p>
      <h1 id="setup-unfinished-title">
        <FormattedMessage
          id={step === null ? 'setup.unfinished.part' : 'setup.unfinished.step'}
          values={values}
        />
      </h1>
      <p>{formatMessage({ id: 'setup.unfinished.safe' })}</p>
      {!boxDone && (
        <p>
          <FormattedMessage id="box.unfinished" values={{ count: box.unread }} />
        </p>
      )}
      <div className="setup-unfinished-buttons">
        <button
          type="button"
          className="form-button is-main"
          // biome-ignore lint/a11y/noAutofocus: a class is waiting; Enter goes on where it stopped
          autoFocus
          disabled={busy}
          onClick={() => void run('seminar.continue')}
        >
          <FormattedMessage id="setup.unfinished.continue" />
        </button>
        <button
          type="button"
          className="form-button"
          disabled={busy}
          onClick={() => void run(boxDone ? 'seminar.close' : 'box.look')}
        >
          <FormattedMessage id={boxDone ? 'setup.unfinished.close' : 'box.unfinished.look'} />
        </button>
      </div>
      <ErrorNote error={error} />
    </section>
  );
}
