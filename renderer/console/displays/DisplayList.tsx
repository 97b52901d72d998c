import { FormattedMessage } from 'react-intl';
import type { DisplayInfo, Room } from '../../../electron/contract/snapshot.ts';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';
import { sizeOf, useDisplayName } from './useDisplayName.ts';

/** Every display with its number, name and size; pressing one puts the stage there. */
export function DisplayList({ room }: { room: Room }) {
  const nameOf = useDisplayName();
  const alone = room.displays.length < 2;
  return (
    <ul className="displays-list">
      {room.displays.map((display) => (
        <li key={display.id}>
          <PressButton
            aria-pressed={isStage(room, display)}
            disabled={alone}
            onClick={() => tell(call('room.set', { display: display.id }))}
          >
            <b>{display.number}</b>
            <span>
              {nameOf(display)}
              <small>{sizeOf(display)}</small>
            </span>
            <Role room={room} display={display} />
          </PressButton>
        </li>
      ))}
    </ul>
  );
}

const isStage = ({ stageDisplay }: Room, { id }: DisplayInfo): boolean => stageDisplay?.id === id;

/** Who looks at a display now. */
function Role({ room, display }: { room: Room; display: DisplayInfo }) {
  if (isStage(room, display))
    return (
      <em className="is-stage">
        <FormattedMessage id="displays.role.stage" />
      </em>
    );
  if (!display.console) return null;
  return (
    <em>
      <FormattedMessage id={room.mode === 'one' ? 'displays.role.both' : 'displays.role.console'} />
    </em>
  );
}
