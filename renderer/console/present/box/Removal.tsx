import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Question } from '../../../../electron/contract/box.ts';
import { send } from './send.ts';

/** Takes a question that was read out of the list, after asking; until the seminar is closed it can be had back. */
export function Removal({ question: { id, removed } }: { question: Question }) {
  const [asking, setAsking] = useState(false);
  if (removed)
    return (
      <p className="box-removal" role="status">
        <FormattedMessage id="box.removed" />
        <button type="button" onClick={() => send({ type: 'box/restore', id })}>
          <FormattedMessage id="box.restore" />
        </button>
      </p>
    );
  if (!asking)
    return (
      <button type="button" className="box-quiet" onClick={() => setAsking(true)}>
        <FormattedMessage id="box.remove" />
      </button>
    );
  return (
    <p className="box-removal" role="alert">
      <FormattedMessage id="box.remove.ask" />
      <button
        type="button"
        onClick={() => {
          setAsking(false);
          send({ type: 'box/remove', id });
        }}
      >
        <FormattedMessage id="box.remove.yes" />
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        <FormattedMessage id="box.remove.no" />
      </button>
    </p>
  );
}
