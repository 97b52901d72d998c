import { FormattedMessage } from 'react-intl';
import type { Command } from '../../../electron/contract/keys.ts';
import type { Seminar } from '../../../electron/contract/seminar.ts';
import { PressButton } from '../../ui/PressButton.tsx';

/** Says that the class sees another picture than the one the trainer is at, and takes one press to change that. */
export function ApartNote({
  seminar: { audience },
  onCommand,
}: {
  seminar: Seminar;
  onCommand: (command: Command) => unknown;
}) {
  const apart = audience.cover !== 'none' ? audience.cover : audience.held ? 'held' : null;
  return (
    <div className="present-apart" role="status">
      {apart !== null && (
        <>
          <span>
            <FormattedMessage id={`present.apartNote.${apart}`} />
          </span>
          <PressButton className="present-link" onClick={() => onCommand('show')}>
            <FormattedMessage id={apart === 'break' ? 'present.break.end' : 'present.apartNote.show'} />
          </PressButton>
        </>
      )}
    </div>
  );
}
