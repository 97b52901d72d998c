import { useCallback, useState } from 'react';
import type { Action } from '../../../electron/contract/actions.ts';
import { actionOf } from '../../../electron/contract/command.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Command } from '../../../electron/contract/keys.ts';
import { textBeside } from '../../../electron/contract/look.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { fromHere } from '../../stage/pointing/source.ts';
import { StageView } from '../../stage/StageView.tsx';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';
import { RespondPanel } from '../respond/RespondPanel.tsx';
import { ScanNotice } from './cards/ScanNotice.tsx';
import { scan, useFollowing } from './cards/scanning.ts';
import { useClicker } from './clicker.ts';
import { useNumberJump } from './numberJump.ts';
import { OverviewPanel } from './overview/OverviewPanel.tsx';
import { Presenter } from './Presenter.tsx';
import { usePointing } from './pointing/usePointing.ts';
import { slideCount, stepOfSlide } from './position.ts';
import { StageNotice } from './StageNotice.tsx';
import { roadAction, roadCount } from './story/roads.ts';
import { useLook } from './useLook.ts';

const send = (action: Action): void => tell(call('seminar.dispatch', action));

/**
 * A running seminar in the console's window: the console, or, with one display, the audience's own view with counting on
 * it until a key brings the console.
 */
export function Running({
  snapshot,
  seminar,
  content,
}: {
  snapshot: Snapshot;
  seminar: Seminar;
  content: SeminarContent;
}) {
  const { room, look } = snapshot;
  const [overview, setOverview] = useState(false);
  const [respond, setRespond] = useState(false);
  const changeLook = useLook(look);
  const pointing = usePointing(whereIn(seminar));
  const { press, drop } = pointing;
  const audience = room.mode === 'one' && room.view === 'audience';
  const onCommand = useCallback(
    (command: Command): boolean => {
      const one = room.mode === 'one';
      if (command === 'overview') {
        setOverview(true);
        return true;
      }
      if (command === 'respond') {
        // Names and numbers are for the trainer: with one display the console comes up first, and asks before it shows them.
        if (audience) tell(call('room.set', { view: 'console' }));
        setRespond(true);
        return true;
      }
      if (command === 'scan') return scan.toggle();
      if (command === 'larger' || command === 'smaller') {
        changeLook(({ text }) => ({ text: textBeside(text, command === 'larger' ? 1 : -1) }));
        return true;
      }
      if (command === 'pointer' || command === 'zoom' || command === 'ink') {
        press(command, true);
        return true;
      }
      if (command === 'escape' && drop()) return true;
      const leave = command === 'escape' && audience && isBare(seminar);
      if (command === 'swap' || leave) {
        if (one) tell(call('room.set', { view: audience ? 'console' : 'audience' }));
        return one;
      }
      const action = actionOf(command, seminar);
      if (action) send(action);
      // With one display the class sees nothing of a cover until its own view is up.
      const covers = action?.type === 'audience/cover' && action.cover !== 'none';
      if (one && !audience && (command === 'show' || covers)) tell(call('room.set', { view: 'audience' }));
      return true;
    },
    [audience, room.mode, seminar, changeLook, press, drop],
  );
  useClicker(onCommand);
  useFollowing(content, seminar);
  const numbered = slideCount(content, seminar) > 0 || roadCount(content, seminar) > 0;
  const typed = useNumberJump(numbered, (number) => {
    const road = roadAction(content, seminar, number);
    if (road) send(road);
    const step = stepOfSlide(content, seminar, number);
    if (step !== null) send({ type: 'move/segment', segment: seminar.segment, step });
  });
  if (!audience)
    return (
      <>
        <Presenter
          snapshot={snapshot}
          seminar={seminar}
          content={content}
          dispatch={send}
          onCommand={onCommand}
          pointing={pointing}
          onLook={(change) => changeLook(() => change)}
          typed={typed}
          overview={overview}
          onOverview={setOverview}
        />
        {respond && <RespondPanel onClose={() => setRespond(false)} />}
      </>
    );
  return (
    <main className="present-audience-view">
      <StageView
        content={content}
        seminar={seminar}
        look={snapshot.look}
        live
        interactive={{ dispatch: send }}
        pointing={fromHere}
      />
      <StageNotice snapshot={snapshot} />
      <ScanNotice />
      {overview && (
        <OverviewPanel
          content={content}
          seminar={seminar}
          locale={snapshot.locale}
          look={look}
          // The class looks on: names of parts and slides, no pictures of what is still to come.
          veiled
          dispatch={send}
          onClose={() => setOverview(false)}
        />
      )}
    </main>
  );
}

/** The slide, question or round that is on, as a text that is another one for another place. */
function whereIn({ segment, segments }: Seminar): string {
  const state = segments[segment];
  if (state?.kind === 'deck') return `${segment} ${state.step}`;
  if (state?.kind === 'quiz') return `${segment} ${state.phase} ${state.item}`;
  if (state?.kind === 'roleplay') {
    const { phase, scene, debriefStep } = state.rehearsal;
    return `${segment} ${phase} ${scene} ${debriefStep} ${state.review} ${JSON.stringify(state.elsewhere)}`;
  }
  return state?.kind === 'activity' ? `${segment} ${state.phase} ${state.round}` : String(segment);
}

const isBare = ({ audience }: Seminar): boolean => audience.cover === 'none' && audience.held === null;
