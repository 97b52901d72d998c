import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { AGE_BANDS, ROLES } from '../../../../electron/contract/setup.ts';
import type { StationMode } from '../../../../electron/contract/station.ts';
import type { DraftProps } from './StationPanel.tsx';

const MODES = ['group', 'single'] as const satisfies readonly StationMode[];

/** Who sits down: alone or together, and of which role and age; nothing else about anybody. */
export function WhoFields({ offer, draft, onChange }: DraftProps) {
  return (
    <>
      <fieldset>
        <legend>
          <FormattedMessage id="station.open.who" />
        </legend>
        {MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="who"
              checked={draft.mode === mode}
              onChange={() => onChange({ mode })}
            />
            <FormattedMessage id={`station.open.${mode}`} />
          </label>
        ))}
      </fieldset>
      <div className="station-panel-two">
        <Choice
          label="station.open.role"
          value={draft.role}
          values={ROLES}
          words={(role) => <FormattedMessage id={`setup.role.${role}`} />}
          mixed={offer.role === null}
          onChange={(role) => onChange({ role })}
        />
        <Choice
          label="station.open.age"
          value={draft.ageBand}
          values={AGE_BANDS}
          words={(age) => <FormattedMessage id={`setup.age.${age}`} />}
          mixed={offer.ageBand === null}
          onChange={(ageBand) => onChange({ ageBand })}
        />
      </div>
    </>
  );
}

/** One of `values`; where the set-up has several, also "not told apart". */
function Choice<T extends string>({
  label,
  value,
  values,
  words,
  mixed,
  onChange,
}: {
  label: string;
  value: T | null;
  values: readonly T[];
  words: (value: T) => ReactNode;
  mixed: boolean;
  onChange: (value: T | null) => void;
}) {
  return (
    <label>
      <FormattedMessage id={label} />
      <select
        value={value ?? ''}
        onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? null)}
      >
        {mixed ? (
          <option value="">
            <FormattedMessage id="station.open.mixed" />
          </option>
        ) : null}
        {values.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
