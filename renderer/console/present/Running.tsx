import { useCallback } from 'react';
import type { Action } from '../../../electron/contract/actions.ts';
import type { SeminarContent } from '../../../electron/contract/content.ts';
import type { Command } from '../../../electron/contract/keys.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import type { Snapshot } from '../../../electron/contract/snapshot.ts';
import { StageView } from '../../stage/StageView.tsx';
import { call } from '../../ui/kit.ts';
import { useClicker } from './clicker.ts';
import { actionOf } from './command.ts';
import { Presenter } from './Presenter.tsx';
import { StageNotice } from './StageNotice.tsx';

const send = (action: Action): void => void call('seminar.dispatch', action);

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
    (command: Command): void => {
      if (
        command === 'swap' ||
        (command === 'escape' && room.mode === 'one' && audience && isBare(seminar))
      ) {
        if (room.mode === 'one') void call('room.set', { view: audience ? 'console' : 'audience' });
        return;
      }
      if (command === 'show' && room.mode === 'one') void call('room.set', { view: 'audience' });
      const action = actionOf(command, seminar);
      if (action) send(action);
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
    <div className="present-audience-view">
      <StageView content={content} seminar={seminar} live interactive={{ dispatch: send }} />
      <StageNotice snapshot={snapshot} />
    </div>
  );
}

const isBare = ({ audience }: Seminar): boolean => audience.cover === 'none' && audience.held === null;
