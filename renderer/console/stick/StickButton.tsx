import { FormattedMessage } from 'react-intl';
import { PressButton } from '../../ui/PressButton.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useStick } from './useStick.ts';
import './stick.css';

/** "Rút USB an toàn" in the bar of the first screen; nothing where the data is not on a stick, or while it is not there. */
export function StickButton({ gone }: { gone: boolean }) {
  const { stick, busy, error, rest } = useStick();
  if (!stick || gone) return null;
  return (
    <>
      <PressButton className="stick-open" disabled={busy} onClick={rest}>
        <FormattedMessage id="about.stick.open" />
      </PressButton>
      {error !== null && (
        <div className="stick-note">
          <ErrorNote error={error} />
        </div>
      )}
    </>
  );
}
