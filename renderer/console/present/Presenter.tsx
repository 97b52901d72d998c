import { FormattedMessage } from 'react-intl';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Command } from '../../../electron/contract/keys.ts';
import type { StageLook } from '../../../electron/contract/look.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';
import { ClipControls } from '../import/ClipControls.tsx';
import { ApartNote } from './ApartNote.tsx';
import { AudiencePanel } from './AudiencePanel.tsx';
import { BreakCard, BreakMenu } from './BreakMenu.tsx';
import { BoxButton } from './box/BoxButton.tsx';
import { Clock, TimeLine } from './Clock.tsx';
import { CountPanel } from './CountPanel.tsx';
import { CardsPanel } from './cards/CardsPanel.tsx';
import { nextHint } from './hints.ts';
import { LookMenu } from './LookMenu.tsx';
import { ModeChoice } from './mode/ModeChoice.tsx';
import { NameSwap } from './NameSwap.tsx';
import { Notes } from './Notes.tsx';
import { NotesHead, useNotesSize } from './NotesHead.tsx';
import { NowAndNext } from './NowAndNext.tsx';
import { OverviewPanel } from './overview/OverviewPanel.tsx';
import { PartControls } from './PartControls.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { PointingTools } from './pointing/PointingTools.tsx';
import type { PointingTools as Pointing } from './pointing/usePointing.ts';
import { StancePanel } from './stance/StancePanel.tsx';
import { LeftNote } from './station/LeftNote.tsx';
import { StationButton } from './station/StationPanel.tsx';
import { roadCount } from './story/roads.ts';
import { StoryControls } from './story/StoryControls.tsx';
import { TopBar } from './TopBar.tsx';
import { Veil } from './Veil.tsx';
import './present.css';
import './narrow.css';

/** The console while a programme runs. Veiled, it shows nothing that the class must not see yet. */
export function Presenter({
  snapshot,
  seminar,
  content,
  dispatch,
  onCommand,
  pointing,
  onLook,
  typed,
  overview,
  onOverview,
}: {
  snapshot: Snapshot;
  seminar: Seminar;
  content: SeminarContent;
  dispatch: (action: Action) => void;
  onCommand: (command: Command) => unknown;
  pointing: Pointing;
  onLook: (change: Partial<StageLook>) => void;
  /** Number of a slide that is being typed, '' for none. */
  typed: string;
  overview: boolean;
  onOverview: (open: boolean) => void;
}) {
  const { locale, room, look } = snapshot;
  const [size, setSize] = useNotesSize();
  const last = seminar.segment === seminar.segments.length - 1;
  // Nothing comes any more: what is left to do is to finish.
  const over = last && snapshot.ahead === null && nextHint(content, seminar) === 'console.hint.end';
  return (
    <div className="present">
      <TopBar snapshot={snapshot} seminar={seminar} />
      <ProgrammeList content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
      <main className="present-main">
        <ApartNote seminar={seminar} onCommand={onCommand} />
        <LeftNote lent={seminar.station.on !== null} />
        <NowAndNext
          content={content}
          seminar={seminar}
          ahead={snapshot.ahead}
          look={look}
          veiled={room.veiled}
        />
        {!room.veiled && (
          <CountPanel content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
        )}
        {!room.veiled && (
          <StancePanel content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
        )}
        <CardsPanel content={content} seminar={seminar} veiled={room.veiled} dispatch={dispatch} />
        {room.veiled ? (
          <Veil content={content} seminar={seminar} locale={locale} alone={room.mode === 'one'} />
        ) : (
          <div className="present-words">
            <NotesHead size={size} onSize={setSize} />
            <Notes content={content} seminar={seminar} locale={locale} size={size} />
          </div>
        )}
      </main>
      <aside className="present-side">
        <Clock content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
        <AudiencePanel seminar={seminar} onCommand={onCommand} />
        <ViewControls snapshot={snapshot} />
        {/* What the step that is on needs comes first: below it a small laptop may have to scroll. */}
        {seminar.audience.pause && <BreakCard pause={seminar.audience.pause} dispatch={dispatch} />}
        {!room.veiled && <NameSwap content={content} seminar={seminar} locale={locale} dispatch={dispatch} />}
        <ModeChoice content={content} seminar={seminar} dispatch={dispatch} />
        <PartControls seminar={seminar} dispatch={dispatch} />
        <StoryControls content={content} seminar={seminar} locale={locale} dispatch={dispatch} />
        <ClipControls content={content} seminar={seminar} dispatch={dispatch} />
        <PointingTools pointing={pointing} />
        <div className="present-menus">
          <LookMenu look={look} onLook={onLook} />
          {seminar.audience.pause === null && <BreakMenu dispatch={dispatch} />}
          <StationButton seminar={seminar} locale={locale} alone={room.mode === 'one'} />
          <BoxButton seminar={seminar} content={content} room={room} />
        </div>
      </aside>
      <footer className="present-bottom">
        <PressButton className="present-back" onClick={() => onCommand('back')}>
          <FormattedMessage id="console.back" />
        </PressButton>
        <PressButton className="present-all" onClick={() => onOverview(true)}>
          <FormattedMessage id="present.overview.open" />
          <kbd>G</kbd>
        </PressButton>
        <TimeLine content={content} seminar={seminar} />
        <PressButton
          className={`present-finish${last ? ' is-main' : ''}${over ? ' is-over' : ''}`}
          onClick={() => dispatch({ type: 'closing/open' })}
        >
          <FormattedMessage id="console.finish" />
        </PressButton>
        <PressButton className={`present-next${over ? ' is-over' : ''}`} onClick={() => onCommand('next')}>
          <FormattedMessage id="console.forward" />
        </PressButton>
      </footer>
      {typed !== '' && (
        <p className="present-number" role="status">
          <FormattedMessage
            id={roadCount(content, seminar) > 0 ? 'story.number' : 'present.number'}
            values={{ number: typed }}
          />
        </p>
      )}
      {overview && (
        <OverviewPanel
          content={content}
          seminar={seminar}
          locale={locale}
          look={look}
          veiled={room.veiled}
          dispatch={dispatch}
          onClose={() => onOverview(false)}
        />
      )}
    </div>
  );
}

/** Where the pictures are shown. */
function ViewControls({ snapshot: { room } }: { snapshot: Snapshot }) {
  return (
    <section className="present-view">
      {room.mode === 'one' && (
        <PressButton className="present-wide" onClick={() => tell(call('room.set', { view: 'audience' }))}>
          <FormattedMessage id="console.toAudience" />
          <kbd>Tab</kbd>
        </PressButton>
      )}
    </section>
  );
}
