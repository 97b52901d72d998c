import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../../ui/kit.ts';
import { tell } from '../../ui/tell.ts';
import '../forms/forms.css';
import './stick.css';

/** Everything is on the stick and closed: it may be pulled out. Nothing else can be done but to end, or to begin anew. */
export function Resting() {
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => end.current?.focus(), []);
  return (
    <main className="stick-resting">
      <div role="status">
        <h1>
          <FormattedMessage id="about.stick.title" />
        </h1>
        <p>
          <FormattedMessage id="about.stick.text" />
        </p>
      </div>
      <p className="stick-ways">
        <button
          ref={end}
          type="button"
          className="form-button is-main"
          onClick={() => tell(call('stick.end', { again: false }))}
        >
          <FormattedMessage id="about.stick.end" />
        </button>
        <button
          type="button"
          className="form-button"
          onClick={() => tell(call('stick.end', { again: true }))}
        >
          <FormattedMessage id="about.stick.again" />
        </button>
      </p>
    </main>
  );
}
