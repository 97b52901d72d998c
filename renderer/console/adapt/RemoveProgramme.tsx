import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';

/** Making another version of the programme, and removing it, which is asked a second time. */
export function RemoveProgramme({ onCopy, onRemove }: { onCopy: () => void; onRemove: () => void }) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  // On a small screen it would come up below what can be seen.
  useEffect(() => {
    if (asked) question.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  if (asked)
    return (
      <div ref={question} className="form-note is-clay adapt-asked" role="alert">
        <p>
          <FormattedMessage id="adapt.programme.sure" />
        </p>
        <div>
          <button type="button" className="form-button is-small" onClick={onRemove}>
            <FormattedMessage id="adapt.programme.yes" />
          </button>
          <button type="button" className="form-button is-small" onClick={() => setAsked(false)}>
            <FormattedMessage id="adapt.programme.no" />
          </button>
        </div>
      </div>
    );
  return (
    <div className="adapt-more">
      <button type="button" className="form-link" onClick={onCopy}>
        <FormattedMessage id="adapt.programme.copy" />
      </button>
      <button type="button" className="form-link" onClick={() => setAsked(true)}>
        <FormattedMessage id="adapt.programme.remove" />
      </button>
    </div>
  );
}
