import { useState } from 'react';
import { useIntl } from 'react-intl';
import { PressButton } from '../../ui/PressButton.tsx';
import { Guide } from './Guide.tsx';
import './guide.css';

/** The "?" of a top bar: opens the guide over whatever is on. */
export function GuideButton() {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const name = formatMessage({ id: 'guide.open' });
  return (
    <>
      <PressButton
        className="guide-open"
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </PressButton>
      {open && <Guide onClose={() => setOpen(false)} />}
    </>
  );
}
