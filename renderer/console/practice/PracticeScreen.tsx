import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { isBoxDone, leftInBox } from '../../../electron/contract/box.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Room } from '../../../electron/contract/snapshot.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { clockText } from '../../ui/clock-text.ts';
import { call } from '../../ui/kit.ts';
import { BoxGate } from '../closing/BoxGate.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useGuideScreen } from '../guide/page.ts';
import { TimesTable } from './TimesTable.tsx';
import { type PieceTime, practiceTimes } from './times.ts';
import './practice.css';

/** The end of a practice run: what each part and slide took beside the plan. Nothing of it is kept. */
export function PracticeScreen({
  content,
  seminar,
  room,
  locale,
}: {
  content: SeminarContent;
  seminar: Seminar;
  room: Room;
  locale: Locale;
}) {
  useGuideScreen('PracticeScreen');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const waits = busy || !isBoxDone(leftInBox(seminar.box));
  const times = practiceTimes(content, seminar);
  const run = (work: () => Promise<unknown>) => async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const again = run(async () => {
    await call('seminar.close');
    await call('seminar.start', seminar.setup);
  });
  return (
    <div className="practice">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls, so the keyboard must reach it */}
      <div className="practice-scroll" tabIndex={0}>
        <main className="practice-page">
          <header className="practice-head">
            <div>
              <h1>
                <FormattedMessage id="practice.title" />
              </h1>
              <p>
                <FormattedMessage id="practice.lead" />
              </p>
            </div>
            <p className="practice-total">
              <FormattedMessage
                id="practice.total"
                values={{
                  taken: <strong key="taken">{clockText(Math.round(times.takenMs / 1000))}</strong>,
                  planned: clockText(Math.round(times.plannedMs / 1000)),
                }}
              />
            </p>
          </header>
          {seminar.box.length > 0 && <BoxGate seminar={seminar} content={content} room={room} />}
          <Longest longest={times.longest} locale={locale} />
          <TimesTable parts={times.parts} locale={locale} />
        </main>
      </div>
      <footer className="form-bar practice-bar">
        <div>
          <ErrorNote error={error} />
        </div>
        <button
          type="button"
          className="form-button"
          disabled={busy}
          onClick={run(async () => {
            await call('seminar.dispatch', { type: 'closing/back' });
          })}
        >
          <FormattedMessage id="archive.closing.back" />
        </button>
        <button
          type="button"
          className="form-button"
          disabled={waits}
          onClick={run(() => call('seminar.close'))}
        >
          <FormattedMessage id="archive.closing.close.nothing" />
        </button>
        <button type="button" className="form-button is-main" disabled={waits} onClick={again}>
          <FormattedMessage id="practice.again" />
        </button>
      </footer>
    </div>
  );
}

/** The slides that ran over most; a word of praise where none did. */
function Longest({ longest, locale }: { longest: readonly PieceTime[]; locale: Locale }) {
  return (
    <section className="practice-longest" aria-labelledby="practice-longest">
      <h2 id="practice-longest">
        <FormattedMessage id={longest.length === 0 ? 'practice.onTime' : 'practice.longest'} />
      </h2>
      {longest.length > 0 && (
        <ol>
          {longest.map((piece) => (
            <li key={`${piece.part}-${piece.id}`}>
              <strong>{inLocale(piece.title, locale)}</strong>
              <span>
                <FormattedMessage
                  id="practice.over"
                  values={{ time: clockText(Math.round(((piece.takenMs ?? 0) - piece.plannedMs) / 1000)) }}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
