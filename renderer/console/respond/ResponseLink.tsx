import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { gapsOf } from '../../../electron/contract/response.ts';
import type { Locale } from '../../../slides/model/text.ts';
import { showDay } from '../forms/day.ts';
import { RespondPanel } from './RespondPanel.tsx';
import { stateOf } from './state.ts';
import { useRespondKey } from './useRespondKey.ts';
import { useResponse } from './useResponse.ts';
import './respond.css';

/** On the first screen: how the response plan stands, the way to it, and whom to call now. */
export function ResponseLink({ onOpen }: { onOpen: () => void }) {
  const locale = useIntl().locale as Locale;
  const [now, setNow] = useState(false);
  // That it cannot be read is said where it is opened; the first screen is for starting.
  const response = useResponse(() => {});
  useRespondKey(() => setNow(true));
  const plan = response?.plan ?? null;
  const state = response ? stateOf(plan, response.today) : null;
  return (
    <section className="respond-link" aria-labelledby="respond-link-title">
      <h2 id="respond-link-title" className="form-label">
        <FormattedMessage id="respond.title" />
      </h2>
      {state !== null && (
        <p className={state === 'old' ? 'form-hint is-old' : 'form-hint'}>
          <FormattedMessage
            id="respond.link.state"
            values={{
              state,
              count: plan ? gapsOf(plan).length : 0,
              day: plan ? showDay(plan.savedOn, locale) : '',
            }}
          />
        </p>
      )}
      <button type="button" className="form-link" onClick={onOpen}>
        <FormattedMessage id="respond.link.open" />
      </button>
      <button type="button" className="form-link" onClick={() => setNow(true)}>
        <FormattedMessage id="respond.now" /> <kbd>F2</kbd>
      </button>
      {now && <RespondPanel onClose={() => setNow(false)} />}
    </section>
  );
}
