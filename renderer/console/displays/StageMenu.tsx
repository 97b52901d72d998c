import { FormattedMessage, useIntl } from 'react-intl';
import type { Room, Snapshot } from '../../../electron/contract/snapshot.ts';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';
import { DisplayList } from './DisplayList.tsx';
import { Extend } from './Extend.tsx';
import { SafeArea } from './SafeArea.tsx';

/** What can be done about the stage: choose a display, change places, tell displays apart, one or two, televisions. */
export function StageMenu({ snapshot }: { snapshot: Snapshot }) {
  const { formatMessage } = useIntl();
  const { room, look } = snapshot;
  return (
    <section className="displays-menu" aria-label={formatMessage({ id: 'displays.title' })}>
      <h2>
        <FormattedMessage id="displays.title" />
      </h2>
      <DisplayList room={room} />
      <Actions room={room} />
      {room.displays.length < 2 && <Extend mirrored={room.mirrored} />}
      <SafeArea look={look} />
    </section>
  );
}

function Actions({ room }: { room: Room }) {
  if (room.displays.length < 2) return null;
  const one = room.mode === 'one';
  return (
    <div className="displays-actions">
      {!one && (
        <PressButton onClick={() => tell(call('room.set', { swap: true }))}>
          <FormattedMessage id="displays.swap" />
        </PressButton>
      )}
      <PressButton onClick={() => tell(call('room.set', { identify: true }))}>
        <FormattedMessage id="displays.identify" />
      </PressButton>
      <PressButton
        className="displays-modes"
        onClick={() => tell(call('room.set', { mode: one ? 'two' : 'one' }))}
      >
        <FormattedMessage id={one ? 'console.useTwo' : 'console.useOne'} />
      </PressButton>
    </div>
  );
}
