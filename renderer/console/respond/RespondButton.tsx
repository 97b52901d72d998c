import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { PressButton } from '../../ui/PressButton.tsx';
import { RespondPanel } from './RespondPanel.tsx';

/** Opens whom to call now over whatever is on. `alone`: it is sure that only the trainer looks. */
export function RespondButton({ alone = false }: { alone?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <PressButton className="respond-open" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FormattedMessage id="respond.now" />
      </PressButton>
      {open && <RespondPanel alone={alone} onClose={() => setOpen(false)} />}
    </>
  );
}
