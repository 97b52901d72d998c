import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { useWork } from '../forms/useWork.ts';
import './stick.css';

/** "Rút USB an toàn" in the bar of the first screen; nothing where the data is not on a stick, or while it is not there. */
export function StickButton({ gone }: { gone: boolean }) {
  const [stick, setStick] = useState(false);
  const { busy, error, run } = useWork();
  useEffect(() => {
    call('app.info').then(
      (info) => setStick(info.stick),
      () => undefined,
    );
  }, []);
  if (!stick || gone) return null;
  return (
    <>
      <PressButton className="stick-open" disabled={busy} onClick={() => void run(() => call('stick.rest'))}>
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
