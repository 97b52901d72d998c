import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { PressButton } from '../../ui/PressButton.tsx';
import { Guide } from './Guide.tsx';
import { useGuidePlaceHere } from './page.ts';
import { SCREENS, type ScreenName } from './screens.ts';
import './guide.css';

type Props = {
  /** The screen that is on where none inside it says what it is about. */
  screen: ScreenName;
  /** F1 opens it too; while a seminar runs that key is for the class's help screen. */
  byKey?: boolean;
};

/** The "?" of a top bar: opens the guide over whatever is on, at what the screen that is on is about. */
export function GuideButton({ screen, byKey = false }: Props) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const place = useGuidePlaceHere() ?? SCREENS[screen];
  useEffect(() => {
    if (!byKey) return undefined;
    const press = (event: KeyboardEvent): void => {
      // What stands over the guide belongs to the guide.
      if (event.code !== 'F1' || document.querySelector('dialog.guide[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    // Before the dialogs hear of it: they keep their keys from the page below.
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
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
      {open && <Guide first={place.tab} onClose={() => setOpen(false)} />}
    </>
  );
}
