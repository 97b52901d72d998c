import { useEffect, useState } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { call } from '../../../ui/kit.ts';
import './waiting.css';

/** How many questions wait for a decision; 0 as long as nobody knows. */
function useWaiting(): number {
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let current = true;
    // The page of the questions says what went wrong; a count that cannot be had is only not shown.
    call('decisions.count').then(
      (count) => current && setWaiting(count),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return waiting;
}

/** A number beside the words of a button, where something waits. */
export function WaitingBadge() {
  const count = useWaiting();
  return count === 0 ? null : (
    <span className="waiting-badge">
      <span aria-hidden="true">
        <FormattedNumber value={count} />
      </span>
      <span className="visually-hidden">
        <FormattedMessage id="decide.badge" values={{ count }} />
      </span>
    </span>
  );
}

/** One line with the way to the questions, where something waits. */
export function WaitingLine({ onOpen }: { onOpen: () => void }) {
  const count = useWaiting();
  return count === 0 ? null : (
    <p className="form-note is-clay waiting-line">
      <FormattedMessage id="decide.waiting" values={{ count }} />{' '}
      <button type="button" className="form-link" onClick={onOpen}>
        <FormattedMessage id="decide.open" />
      </button>
    </p>
  );
}
