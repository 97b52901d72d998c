import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { leftInBox } from '../../../../electron/contract/box.ts';
import type { SeminarContent } from '../../../../electron/contract/content.ts';
import type { Seminar } from '../../../../electron/contract/seminar.ts';
import type { Room } from '../../../../electron/contract/snapshot.ts';
import { PressButton } from '../../../ui/PressButton.tsx';
import { BoxPanel } from './BoxPanel.tsx';
import './box.css';

/** "Hộp câu hỏi": how many questions wait, and the way to them. */
export function BoxButton(props: { seminar: Seminar; content: SeminarContent; room: Room }) {
  const [open, setOpen] = useState(false);
  const { unread } = leftInBox(props.seminar.box);
  return (
    <>
      <PressButton className="box-open" onClick={() => setOpen(true)}>
        <FormattedMessage id="box.console.open" />
        {unread > 0 && (
          <span className="box-count">
            <span aria-hidden="true">{unread}</span>
            <span className="visually-hidden">
              <FormattedMessage id="box.console.unread" values={{ count: unread }} />
            </span>
          </span>
        )}
      </PressButton>
      {open && <BoxPanel {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
