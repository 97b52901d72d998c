import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../../ui/kit.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { tell } from '../../../ui/tell.ts';
import { useGuideScreen } from '../../guide/page.ts';
import './pin-part.css';

/** Tells the trainer, who has the laptop back, that pupils left their screen meanwhile. */
export function LeftNote({ lent }: { lent: boolean }) {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!lent) tell(call('lock.get').then((lock) => setLeft(lock.left)));
  }, [lent]);
  const nothing = lent || left === 0;
  useGuideScreen(nothing ? null : 'LeftNote');
  if (nothing) return null;
  const read = (): void => {
    setLeft(0);
    tell(call('lock.seen'));
  };
  return (
    <div className="station-left-note" role="status">
      <FormattedMessage id="lock.note" values={{ left }} />
      <PressButton className="present-link" onClick={read}>
        <FormattedMessage id="lock.note.seen" />
      </PressButton>
    </div>
  );
}
