import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type FilledPlan, MOST_DUTIES } from '../../../electron/contract/response.ts';
import { DayField } from '../forms/DayField.tsx';
import { AreaField, TextField } from '../forms/Field.tsx';

type Duties = FilledPlan['duties'];

/**
 * What the law asks the school to report: an empty slot for a person who answers for it, with name and day. Words that are
 * changed afterwards were not checked by anybody, so name and day are taken away.
 */
export function DutiesFields({ duties, onChange }: { duties: Duties; onChange: (duties: Duties) => void }) {
  const { formatMessage } = useIntl();
  const { text, checkedBy, checkedOn } = duties;
  /** How often a check was taken away: the field of the day begins anew then. */
  const [lost, setLost] = useState(0);
  const write = (words: string): void => {
    const wasChecked = checkedBy !== '' || checkedOn !== null;
    if (wasChecked) setLost(lost + 1);
    onChange({ text: words.slice(0, MOST_DUTIES), checkedBy: '', checkedOn: null });
  };
  return (
    <div className="respond-duties">
      <p className="respond-slot">
        <FormattedMessage id="respond.duties.slot" />
      </p>
      <AreaField
        label={formatMessage({ id: 'respond.duties.text' })}
        rows={3}
        value={text}
        onChange={write}
      />
      <div className="respond-pair">
        <TextField
          label={formatMessage({ id: 'respond.duties.by' })}
          value={checkedBy}
          onChange={(name) => onChange({ ...duties, checkedBy: name })}
        />
        <DayField
          key={lost}
          isOptional
          label={formatMessage({ id: 'respond.duties.on' })}
          value={checkedOn ?? ''}
          onChange={(day) => onChange({ ...duties, checkedOn: day === '' ? null : day })}
        />
      </div>
      {lost > 0 && (checkedBy === '' || checkedOn === null) && (
        <p className="form-error" role="status">
          <FormattedMessage id="respond.duties.again" />
        </p>
      )}
    </div>
  );
}
