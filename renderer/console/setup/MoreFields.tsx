import { FormattedMessage, useIntl } from 'react-intl';
import { EVENT_KINDS, KEEPING, type Setup } from '../../../electron/contract/setup.ts';
import { LOCALES, type Locale } from '../../../slides/model/text.ts';
import { LANGUAGE_NAMES } from '../../i18n/names.ts';
import { DayField } from '../forms/DayField.tsx';
import { Fieldset, SelectField, TextField } from '../forms/Field.tsx';
import { GroupsTable } from '../forms/GroupsTable.tsx';

type Props = {
  setup: Setup;
  /** Languages that the chosen programme has. */
  languages: readonly Locale[];
  onChange: (change: Partial<Setup>) => void;
};

/** Everything about a seminar that has a sensible default or can be said later. */
export function MoreFields({ setup, languages, onChange }: Props) {
  const { formatMessage } = useIntl();
  const words = (id: string): string => formatMessage({ id: `setup.${id}` });
  const set =
    <K extends keyof Setup>(key: K) =>
    (value: Setup[K]): void =>
      onChange({ [key]: value } as Partial<Setup>);
  return (
    <div className="setup-more-fields">
      <div className="setup-pair">
        <TextField
          label={words('adult')}
          hint={words('adult.hint')}
          name="trustedAdult"
          value={setup.trustedAdult}
          onChange={set('trustedAdult')}
        />
        <TextField
          label={words('police')}
          hint={words('police.hint')}
          name="communePolice"
          inputMode="tel"
          value={setup.communePolice}
          onChange={set('communePolice')}
        />
      </div>
      <Fieldset legend={words('groups')}>
        <GroupsTable groups={setup.groups} onChange={set('groups')} />
      </Fieldset>
      <div className="setup-three">
        <SelectField
          label={words('kind')}
          value={setup.kind}
          options={EVENT_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
          onChange={set('kind')}
        />
        <DayField label={words('date')} value={setup.date} onChange={set('date')} />
        <SelectField
          label={words('language')}
          value={setup.locale}
          options={LOCALES.filter((locale) => languages.includes(locale)).map((value) => ({
            value,
            label: LANGUAGE_NAMES[value],
          }))}
          onChange={set('locale')}
        />
      </div>
      <div className="setup-pair">
        <TextField label={words('organisation')} value={setup.organisation} onChange={set('organisation')} />
        <TextField label={words('trainer')} value={setup.trainer} onChange={set('trainer')} />
      </div>
      <Fieldset legend={words('keeping')}>
        <div className="setup-keeping">
          {KEEPING.map((keeping) => (
            <label key={keeping}>
              <input
                type="radio"
                name="keeping"
                checked={setup.keeping === keeping}
                onChange={() => onChange({ keeping })}
              />
              <span>
                <strong>{words(`keeping.${keeping}`)}</strong>
                <FormattedMessage id={`setup.keeping.${keeping}.what`} />
              </span>
            </label>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
