import { useCallback } from 'react';
import type { Action } from '../../../electron/contract/actions.ts';
import { actionOf } from '../../../electron/contract/command.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Command } from '../../../electron/contract/keys.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { StageView } from '../../stage/StageView.tsx';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';
import { useClicker } from './clicker.ts';
import { Presenter } from './Presenter.tsx';
import { StageNotice } from './StageNotice.tsx';

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
  const { room } = snapshot;
  const audience = room.mode === 'one' && room.view === 'audience';
  const onCommand = useCallback(
    (command: Command): boolean => {
      const one = room.mode === 'one';
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
    [audience, room.mode, seminar],
  );
  useClicker(onCommand);
  if (!audience)
    return (
      <Presenter
        snapshot={snapshot}
        seminar={seminar}
        content={content}
        dispatch={send}
        onCommand={onCommand}
      />
    );
  return (
    <main className="present-audience-view">
      <StageView
        content={content}
        seminar={seminar}
        look={snapshot.look}
        live
        interactive={{ dispatch: send }}
      />
      <StageNotice snapshot={snapshot} />
    </main>
  );
}

const isBare = ({ audience }: Seminar): boolean => audience.cover === 'none' && audience.held === null;
