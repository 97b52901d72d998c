import { FormattedMessage } from 'react-intl';
import { PressButton } from '../../ui/PressButton.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { Menu } from '../present/panel/Menu.tsx';
import { useStick } from './useStick.ts';
import './stick.css';

/** "USB" in the bar while a programme is on: what pulling the stick out means now, and how it is done safely. */
export function StickMenu({ gone }: { gone: boolean }) {
  const { stick, busy, error, rest } = useStick();
  if (!stick || gone) return null;
  return (
    <Menu label="USB">
      {() => (
        <div className="stick-menu">
          <p>
            <FormattedMessage id="about.stick.during" />
          </p>
          <div className="menu-row">
            <PressButton disabled={busy} onClick={rest}>
              <FormattedMessage id="about.stick.open" />
            </PressButton>
          </div>
          {error !== null && <ErrorNote error={error} />}
        </div>
      )}
    </Menu>
  );
}
