import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Failure, onFailure } from '../ui/tell.ts';

/** One line for a press that did nothing, with the reason; goes away with the next press on it. */
export function FailureNote() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const { formatMessage, messages } = useIntl();
  useEffect(() => onFailure(setFailure), []);
  if (!failure) return null;
  const known = `common.error.${failure.code}`;
  const id = Object.hasOwn(messages, known) ? known : 'common.error.unexpected';
  return (
    <div className="app-failure" role="alert">
      <FormattedMessage id="common.failed" values={{ reason: formatMessage({ id }) }} />
      <button
        type="button"
        onClick={() => setFailure(null)}
        aria-label={formatMessage({ id: 'common.close' })}
      >
        ×
      </button>
    </div>
  );
}
