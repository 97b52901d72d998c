import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { PressButton } from '../../ui/PressButton.tsx';
import { Guide } from './Guide.tsx';
import { useGuidePageHere } from './page.ts';
import './guide.css';

/**
 * The "?" of a top bar: opens the guide over whatever is on, at the page of the screen that is on. `byKey`: F1 opens it
 * too; while a seminar runs that key is for the class's help screen.
 */
export function GuideButton({ byKey = false }: { byKey?: boolean }) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const page = useGuidePageHere();
  useEffect(() => {
    if (!byKey) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'F1' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [byKey]);
  const name = formatMessage({ id: 'guide.open' });
  return (
    <>
      <PressButton
        className="guide-open"
        aria-label={name}
        title={byKey ? `${name} (F1)` : name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </PressButton>
      {open && <Guide first={page === null ? 'start' : 'after'} onClose={() => setOpen(false)} />}
    </>
  );
}
