import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Locale } from '../../../slides/model/text.ts';
import { useSnapshot } from '../../ui/useSnapshot.ts';
import { ErrorNote } from '../forms/ErrorNote.tsx';
import { Panel } from '../present/panel/Panel.tsx';
import { CallList } from './CallList.tsx';
import { FirstHour } from './FirstHour.tsx';
import { useResponse } from './useResponse.ts';
import './respond.css';

/**
 * Whom to call now, by the school's plan, and what to do in the first hour. Where the class may see this screen nothing of
 * it is drawn until the trainer says that nobody else looks; `alone`: that was said already.
 */
export function RespondPanel({ alone = false, onClose }: { alone?: boolean; onClose: () => void }) {
  const snapshot = useSnapshot();
  const [uncovered, setUncovered] = useState(alone);
  const { room, seminar } = snapshot ?? {};
  const seen = room !== undefined && seminar?.stage === 'running' && (room.mode === 'one' || room.veiled);
  return (
    <Panel name="respond-panel" title={<FormattedMessage id="respond.now" />} onClose={onClose}>
      {snapshot === null ? null : seen && !uncovered ? (
        <div className="respond-covered">
          <p>
            <FormattedMessage id="respond.covered" />
          </p>
          <button type="button" onClick={() => setUncovered(true)}>
            <FormattedMessage id="respond.uncover" />
          </button>
        </div>
      ) : (
        <Open adult={seminar?.setup.trustedAdult ?? ''} police={seminar?.setup.communePolice ?? ''} />
      )}
    </Panel>
  );
}

/** `adult`, `police`: as entered for the seminar that is on, '' for none. */
function Open({ adult, police }: { adult: string; police: string }) {
  const locale = useIntl().locale as Locale;
  const [error, setError] = useState<unknown>(null);
  const response = useResponse(setError);
  return (
    <div className="respond-now">
      <ErrorNote error={error} />
      {response && (
        <>
          <CallList response={response} adult={adult} police={police} locale={locale} />
          <FirstHour cards={response.cards} locale={locale} />
        </>
      )}
    </div>
  );
}
