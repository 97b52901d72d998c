import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../../ui/kit.ts';
import { PressButton } from '../../ui/PressButton.tsx';
import { tell } from '../../ui/tell.ts';

const SIZES = { min: 14, max: 40, step: 2, first: 18 } as const;

/** The line over the notes: their size, and hiding them from a class that may see this screen. */
export function NotesHead({ size, onSize }: { size: number; onSize: (size: number) => void }) {
  const { formatMessage } = useIntl();
  return (
    <div className="present-size">
      <span>
        <FormattedMessage id="console.notes" />
      </span>
      <PressButton className="present-link" onClick={() => tell(call('room.set', { veiled: true }))}>
        <FormattedMessage id="console.veil.draw" />
      </PressButton>
      <PressButton
        aria-label={formatMessage({ id: 'console.notesSmaller' })}
        onClick={() => onSize(size - SIZES.step)}
      >
        A−
      </PressButton>
      <PressButton
        aria-label={formatMessage({ id: 'console.notesLarger' })}
        onClick={() => onSize(size + SIZES.step)}
      >
        A+
      </PressButton>
    </div>
  );
}

/** Size of the notes in px, kept for the next seminar. */
export function useNotesSize(): [number, (size: number) => void] {
  const [size, setSize] = useState<number>(SIZES.first);
  useEffect(() => {
    void call('settings.get').then(({ notesSize }) => setSize(notesSize));
  }, []);
  const choose = (wanted: number): void => {
    const notesSize = Math.min(SIZES.max, Math.max(SIZES.min, wanted));
    setSize(notesSize);
    tell(call('settings.set', { notesSize }));
  };
  return [size, choose];
}
