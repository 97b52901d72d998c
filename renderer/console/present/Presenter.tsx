import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Command } from '../../../electron/contract/keys.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';
import { AudiencePanel } from './AudiencePanel.tsx';
import { Clock, TimeLine } from './Clock.tsx';
import { CountPanel } from './CountPanel.tsx';
import { MotionChoice } from './MotionChoice.tsx';
import { NameSwap } from './NameSwap.tsx';
import { Notes } from './Notes.tsx';
import { NowAndNext } from './NowAndNext.tsx';
import { PartControls } from './PartControls.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { TopBar } from './TopBar.tsx';
import './present.css';

const SIZES = { min: 14, max: 40, step: 2, first: 18 } as const;

/** The console while a programme runs. Veiled, it shows nothing that the class must not see yet. */
export function Presenter({
  snapshot,
  seminar,
  content,
  dispatch,
  onCommand,
}: {
  snapshot: Snapshot;
  seminar: Seminar;
  content: SeminarContent;
  dispatch: (action: Action) => void;
  onCommand: (command: Command) => unknown;
}) {
  const { locale, room } = snapshot;
  const [size, setSize] = useNotesSize();
  const last = seminar.segment === seminar.segments.length - 1;
  return (
    <div className="present">
      <TopBar snapshot={snapshot} seminar={seminar} />
      <ProgrammeList content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
      <main className="present-main">
        <NowAndNext
          content={content}
          seminar={seminar}
          ahead={snapshot.ahead}
          look={snapshot.look}
          veiled={room.veiled}
        />
        {!room.veiled && (
          <CountPanel content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
        )}
        {room.veiled ? <Veil /> : <Notes content={content} seminar={seminar} locale={locale} size={size} />}
      </main>
      <aside className="present-side">
        <Clock content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
        <AudiencePanel seminar={seminar} onCommand={onCommand} />
        <PartControls seminar={seminar} dispatch={dispatch} />
        {!room.veiled && <NameSwap content={content} seminar={seminar} locale={locale} dispatch={dispatch} />}
        <ViewControls snapshot={snapshot} size={size} onSize={setSize} />
      </aside>
      <footer className="present-bottom">
        <PressButton className="present-back" onClick={() => onCommand('back')}>
          <FormattedMessage id="console.back" />
        </PressButton>
        <TimeLine content={content} seminar={seminar} />
        <PressButton
          className={last ? 'present-finish is-main' : 'present-finish'}
          onClick={() => dispatch({ type: 'closing/open' })}
        >
          <FormattedMessage id="console.finish" />
        </PressButton>
        <PressButton className="present-next" onClick={() => onCommand('next')}>
          <FormattedMessage id="console.forward" />
        </PressButton>
      </footer>
    </div>
  );
}

/** Says why notes and answers are not there, and shows them on one press. */
function Veil() {
  return (
    <div className="present-veil">
      <p>
        <FormattedMessage id="console.veil.why" />
      </p>
      <PressButton onClick={() => tell(call('room.set', { veiled: false }))}>
        <FormattedMessage id="console.veil.lift" />
      </PressButton>
    </div>
  );
}

function ViewControls({
  snapshot,
  size,
  onSize,
}: {
  snapshot: Snapshot;
  size: number;
  onSize: (size: number) => void;
}) {
  const { formatMessage } = useIntl();
  const { room } = snapshot;
  return (
    <section className="present-view">
      <div className="present-size">
        <span>
          <FormattedMessage id="console.notes" />
        </span>
        <PressButton
          aria-label={formatMessage({ id: 'console.notesSmaller' })}
          onClick={() => onSize(size - SIZES.step)}
        >
          A−
        </PressButton>
        <PressButton
          aria-label={formatMessage({ id: 'console.notesLarger' })}
          onClick={() => onSize(size + SIZES.step)}
        >
          A+
        </PressButton>
      </div>
      {!room.veiled && (
        <PressButton className="present-link" onClick={() => tell(call('room.set', { veiled: true }))}>
          <FormattedMessage id="console.veil.draw" />
        </PressButton>
      )}
      {room.mode === 'one' && (
        <PressButton className="present-wide" onClick={() => tell(call('room.set', { view: 'audience' }))}>
          <FormattedMessage id="console.toAudience" />
          <kbd>Tab</kbd>
        </PressButton>
      )}
      <MotionChoice look={snapshot.look} />
    </section>
  );
}

/** Size of the notes in px, kept for the next seminar. */
function useNotesSize(): [number, (size: number) => void] {
  const [size, setSize] = useState<number>(SIZES.first);
  useEffect(() => {
    void call('settings.get').then(({ notesSize }) => setSize(notesSize));
  }, []);
  const choose = (wanted: number): void => {
    const notesSize = Math.min(SIZES.max, Math.max(SIZES.min, wanted));
    setSize(notesSize);
    tell(call('settings.set', { notesSize }));
  };
  return [size, choose];
}
